using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Demo.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>Two journeys, filled, each cell resting on the themes that were found.</summary>
internal sealed class JourneysStep : IDemoStep
{
    public string Title => "Mapping two journeys";

    public async Task RunAsync(DemoBuild build, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);
        var personas = await db.Personas.ToDictionaryAsync(p => p.Segment, p => p.Id, StringComparer.Ordinal, cancellation);
        var themes = await FoundThemes.OfAsync(build, db, cancellation);
        var desk = build.Get<IJourneyDesk>();
        foreach (var plan in JourneyPlans.All)
        {
            // a build that was stopped half way goes on with the journey that is not there yet
            if (await db.Journeys.AnyAsync(j => j.Name == plan.Name, cancellation))
            {
                continue;
            }

            var id = DemoBuild.Sure(await desk.CreateAsync(build.Mara, new(plan.Name, personas.TryGetValue(plan.Segment, out var persona) ? persona : null, plan.Description), cancellation));
            var started = DemoBuild.Sure(await desk.GetAsync(build.Mara, id, MapSide.AsIs, cancellation));
            DemoBuild.Sure(await desk.EditAsync(build.Mara, PlanEdit.Of(started, Filled(started.Plan, plan, themes)), cancellation));
        }
    }

    private static JourneyPlan Filled(JourneyPlan plan, JourneyContent content, IReadOnlyDictionary<string, long> themes)
    {
        foreach (var stage in content.Stages)
        {
            plan = plan.With(plan.Stage(stage.Slug)! with
            {
                Intent = Part(StagePart.Intent, stage.Intent.Statement, stage.Intent.Strength),
                Fear = Part(StagePart.Fear, stage.Fear.Statement, stage.Fear.Intensity) with { Kind = stage.Fear.Kind },
                Effort = Part(StagePart.Effort, stage.Effort.Statement, stage.Effort.Level),
            });
            plan = plan.AddTouchpoint(stage.Slug, stage.Slug + "-1", stage.Touchpoint, TouchpointKind.Other, 0);
            plan = plan.With(plan.Touchpoint(stage.Slug + "-1")!.Value.Touchpoint with { Rung = (LadderRung)stage.Rung, Exit = stage.Exit, Answers = stage.Answers });

            StagePartPlan Part(StagePart part, string statement, int level) => new()
            {
                Statement = statement,
                Level = level,
                Themes = [.. stage.Themes.Where(t => t.Part == part && themes.ContainsKey(t.Theme)).Select(t => themes[t.Theme]).Order()],
            };
        }

        return plan;
    }
}
