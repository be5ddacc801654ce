using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Board;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Demo.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>Two journeys, filled, each cell resting on the themes that were found; one of them as it should be too, and a workflow of the team.</summary>
internal sealed class JourneysStep : IDemoStep
{
    public string Title => "Mapping journeys";

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

        await ToBeAsync(build, db, desk, cancellation);
        await BoardAsync(build, db, desk, cancellation);
    }

    private static async Task ToBeAsync(DemoBuild build, ConsoleDb db, IJourneyDesk desk, CancellationToken cancellation)
    {
        var id = await db.Journeys.Where(j => j.Name == JourneyPlans.All[0].Name).Select(j => j.Id).SingleAsync(cancellation);
        if (await db.JourneyMaps.AnyAsync(m => m.JourneyId == id && m.Side == MapSide.ToBe, cancellation))
        {
            return;
        }

        DemoBuild.Sure(await desk.StartToBeAsync(build.Ines, id, cancellation));
        var toBe = DemoBuild.Sure(await desk.GetAsync(build.Ines, id, MapSide.ToBe, cancellation));
        DemoBuild.Sure(await desk.EditAsync(build.Ines, PlanEdit.Of(toBe, Wanted(toBe.Plan)), cancellation));
    }

    // the team's own workflow stands beside the customers' journeys
    private static async Task BoardAsync(DemoBuild build, ConsoleDb db, IJourneyDesk desk, CancellationToken cancellation)
    {
        const string workflow = "Lead handoff";
        if (await db.Journeys.AnyAsync(j => j.Name == workflow, cancellation))
        {
            return;
        }

        DemoBuild.Sure(await desk.CreateAsync(build.Mara, new(workflow, null, "From a form at night to somebody who calls.", "lead-handoff"), cancellation));
        var board = build.Get<IJourneyBoardDesk>();
        foreach (var (place, name) in JourneyPlans.All.Select(p => p.Name).Append(workflow).Index())
        {
            DemoBuild.Sure(await board.PlaceAsync(build.Mara, await db.Journeys.Where(j => j.Name == name).Select(j => j.Id).SingleAsync(cancellation), place + 1, cancellation));
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
            var (kind, channel, system, asks) = TouchpointPlans.First[stage.Slug];
            plan = Put(plan, stage.Slug, new()
            {
                Key = $"{content.Slug}-{stage.Slug}",
                Rank = "n",
                Name = stage.Touchpoint,
                Kind = kind,
                Channel = channel,
                System = system,
                Rung = (LadderRung)stage.Rung,
                Exit = stage.Exit,
                Answers = stage.Answers,
                Asks = asks,
            });
            foreach (var (_, _, touchpoint) in TouchpointPlans.More.Where(m => m.Journey == content.Slug && m.Stage == stage.Slug))
            {
                plan = Put(plan, stage.Slug, touchpoint);
            }

            if (TouchpointPlans.Notes.FirstOrDefault(n => n.Journey == content.Slug && n.Stage == stage.Slug) is { Owner: { } owner, Ideas: var ideas })
            {
                plan = plan.With(plan.Stage(stage.Slug)! with { Owner = owner, Ideas = ideas });
            }

            StagePartPlan Part(StagePart part, string statement, int level) => new()
            {
                Statement = statement,
                Level = level,
                Themes = [.. stage.Themes.Where(t => t.Part == part && themes.ContainsKey(t.Theme)).Select(t => themes[t.Theme]).Order()],
            };
        }

        return plan;
    }

    private static JourneyPlan Put(JourneyPlan plan, string stage, Touchpoint touchpoint)
    {
        var added = plan.AddTouchpoint(stage, touchpoint.Key, touchpoint.Name, touchpoint.Kind, int.MaxValue);
        return added.With(touchpoint with { Rank = added.Touchpoint(touchpoint.Key)!.Value.Touchpoint.Rank });
    }

    // the first journey as it should be: the address once, a person sooner, advice until eight
    private static JourneyPlan Wanted(JourneyPlan plan)
    {
        var (form, booking, support) = (plan.Stage("form-fill")!, plan.Stage("consultation-booking")!, plan.Stage("support")!);
        plan = plan.With(form with { Effort = form.Effort with { Statement = "Address asked once", Level = 2 } })
            .With(booking with { Effort = booking.Effort with { Statement = "Three slots to choose from, also after six", Level = 2 } })
            .With(support with { Fear = support.Fear with { Statement = "Waiting without knowing how long", Level = 1 }, Effort = support.Effort with { Statement = "Say it once", Level = 3 } });
        plan = plan.With(plan.Touchpoint("pay-step")!.Value.Touchpoint with { Asks = ["Card number"] })
            .With(plan.Touchpoint("found-parcel")!.Value.Touchpoint with { Asks = ["Order number"] });
        return plan.MoveStage("consultation-booking", 3).AddTouchpoint("support", "first-order-promise", "When a person will answer", TouchpointKind.Message, 0);
    }
}
