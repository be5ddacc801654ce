using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Demo.House;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>Two journeys, filled, each cell resting on the themes that were found.</summary>
internal sealed class JourneysStep : IDemoStep
{
    public string Title => "Mapping two journeys";

    public async Task RunAsync(DemoBuild build, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);
        if (await db.Journeys.AnyAsync(cancellation))
        {
            return;
        }

        var personas = await db.Personas.ToDictionaryAsync(p => p.Segment, p => p.Id, StringComparer.Ordinal, cancellation);
        var themes = await FoundThemes.OfAsync(build, db, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var plan in JourneyPlans.All)
        {
            var journey = new Journey
            {
                Name = plan.Name,
                Description = plan.Description,
                PersonaId = personas.GetValueOrDefault(plan.Segment),
                CreatedAt = db.Now,
                ChangedAt = db.Now,
                ChangedByName = build.Mara.Name,
                Stages = [.. plan.Stages.Select((stage, order) => Stage(build, db, stage, order, themes))],
            };
            db.Journeys.Add(journey);
            await db.SaveChangesAsync(cancellation);
            db.Note(build.Mara, Room.Journeys, "create", "journey", journey.Id, $"Mapped the journey '{plan.Name}'", FormattableString.Invariant($"/journeys/{journey.Id}"));
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static JourneyStage Stage(DemoBuild build, ConsoleDb db, StageContent content, int order, IReadOnlyDictionary<string, long> themes)
    {
        var name = DefaultStages.All.First(s => string.Equals(s.Slug, content.Slug, StringComparison.Ordinal)).Name;
        var stage = JourneyStage.Start(content.Slug, name, order);
        Fill(stage.Cell(StagePart.Intent), content.Intent.Statement, content.Intent.Strength);
        Fill(stage.Cell(StagePart.Fear), content.Fear.Statement, content.Fear.Intensity);
        Fill(stage.Cell(StagePart.Effort), content.Effort.Statement, content.Effort.Level);
        stage.Cell(StagePart.Fear).Kind = content.Fear.Kind;
        stage.Evidence = [.. content.Themes.Where(t => themes.ContainsKey(t.Theme)).Select(t => new StageEvidence { Part = t.Part, ThemeId = themes[t.Theme] })];
        return stage;

        void Fill(StageCell cell, string statement, int level) =>
            (cell.Statement, cell.Level, cell.ChangedAt, cell.ChangedByName) = (statement, level, db.Now, build.Mara.Name);
    }
}
