using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Briefs;

/// <summary>Gathers what a brief points at: persona, stage, value, quotes, offers, stories.</summary>
internal sealed class BriefMaterials(IThemeEvidence themes, ICollectionEvidence collections, IStageLookup stages)
{
    /// <summary>So many quotes of each theme go to the writer: enough for a hundred concepts to rest on different words.</summary>
    private const int QuotesEach = 60;

    /// <summary>More than there are kinds, so that no two ids meet.</summary>
    private const int KindsOfThemes = 16;

    /// <summary>The slug of a stage, or empty.</summary>
    public async Task<string> StageSlugAsync(Caller caller, long? stageId, CancellationToken cancellation) =>
        stageId is { } id && (await stages.AllAsync(caller, cancellation)).FirstOrDefault(s => s.StageId == id) is { } stage ? stage.Slug : "";

    /// <summary>What is missing.</summary>
    public async Task<IReadOnlyList<BriefGap>> GapsAsync(Caller caller, ConsoleDb db, Brief brief, CancellationToken cancellation)
    {
        var evidence = brief.ThemeIds.Count == 0 ? [] : await themes.FindAsync(caller, [.. brief.ThemeIds], 1, cancellation);
        var collected = Collected(await collections.FindAsync(caller, brief.CollectionIds, cancellation));
        var outline = new BriefOutline(
            brief.Name,
            brief.Goal,
            brief.PersonaId is { } persona && await db.Personas.AnyAsync(p => p.Id == persona, cancellation),
            (await StageSlugAsync(caller, brief.StageId, cancellation)).Length > 0,
            brief.Channel,
            brief.ValueId is { } value && await db.BrandValues.AnyAsync(v => v.Id == value, cancellation),
            evidence.Count + collected.Count,
            evidence.Sum(e => e.Quotes.Count) + collected.Sum(c => c.Theme.Quotes.Count),
            brief.MustSay,
            brief.MustNotSay,
            brief.Count);
        return BriefGaps.Of(outline);
    }

    /// <summary>What a run works from. The brief must have no gaps.</summary>
    public async Task<RunMaterial> GatherAsync(Caller caller, ConsoleDb db, Brief brief, int seed, CancellationToken cancellation)
    {
        var workspace = await db.Workspaces.AsNoTracking().SingleAsync(w => w.Id == caller.Workspace, cancellation);
        var persona = await db.Personas.AsNoTracking().SingleAsync(p => p.Id == brief.PersonaId, cancellation);
        var value = await db.BrandValues.AsNoTracking().SingleAsync(v => v.Id == brief.ValueId, cancellation);
        var stage = (await stages.AllAsync(caller, cancellation)).First(s => s.StageId == brief.StageId);
        var evidence = await themes.FindAsync(caller, [.. brief.ThemeIds], QuotesEach, cancellation);
        var collected = Collected(await collections.FindAsync(caller, brief.CollectionIds, cancellation));
        var offers = await db.OfferFacts.AsNoTracking().Where(o => brief.OfferIds.Contains(o.Id)).OrderBy(o => o.Id).ToListAsync(cancellation);
        var now = db.Now;
        var stories = await db.Stories.AsNoTracking()
            .Where(s => brief.StoryIds.Contains(s.Id) && s.WithdrawnAt == null && (s.ConsentEndsAt == null || s.ConsentEndsAt > now))
            .OrderBy(s => s.Id).ToListAsync(cancellation);
        var writerBrief = new WriterBrief(
            workspace.Name,
            workspace.About,
            brief.Goal,
            new(persona.Name, persona.LifeStage, persona.Challenge),
            brief.Channel,
            stage.Slug,
            stage.Intent,
            stage.Fear,
            stage.Effort,
            new(value.Name, value.Promise, value.Words, value.Proofs),
            [.. collected.Select(c => c.Theme), .. evidence.Select(e => new WriterTheme(e.Id, e.Kind, e.Label, [.. e.Quotes.Select(q => q.Quote)]))],
            [.. offers.Select(o => o.Statement)],
            [.. stories.Select(s => new WriterStory(s.Id, s.Teller, s.Text))],
            brief.MustSay,
            brief.MustNotSay,
            brief.Count,
            seed);
        return new(
            writerBrief,
            [.. evidence.SelectMany(e => e.Quotes).Concat(collected.SelectMany(c => c.Said)).DistinctBy(q => q.Quote.Verbatim).Select(q => new QuoteOrigin(q.Quote.Verbatim, q.Source, q.Time, q.Channel, q.Segment))],
            evidence.Select(e => (e.Id, e.Count)).Concat(collected.Select(c => (c.Theme.Id, c.Said.Count))).ToDictionary(e => e.Item1, e => e.Item2),
            [new BrandValueWords(value.Name, [.. value.Words, .. value.Proofs])],
            [.. offers.Select(o => new OfferFactClaim(o.Name, o.EndsAt, o.StockLeft))]);
    }

    /// <summary>
    /// A collection as the writer takes it: as themes under its name, one a kind, with ids below zero. A quote whose voice is in no theme
    /// has no kind, so the writer would not know whether to calm or to please: it stays out.
    /// </summary>
    private static List<(WriterTheme Theme, IReadOnlyList<SourcedQuote> Said)> Collected(IReadOnlyList<CollectionEvidence> found) =>
    [
        .. from collection in found
           from quotes in collection.Quotes.Where(q => q.Kind is not null).GroupBy(q => q.Kind!.Value)
           select (new WriterTheme(-((collection.Id * KindsOfThemes) + (int)quotes.Key), quotes.Key, collection.Name, [.. quotes.Select(q => q.Said.Quote)]), (IReadOnlyList<SourcedQuote>)[.. quotes.Select(q => q.Said)]),
    ];
}
