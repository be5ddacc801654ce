using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Concepts.Library;
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
    public async Task<RunMaterial> GatherAsync(Caller caller, ConsoleDb db, Brief brief, Concept? like, int seed, CancellationToken cancellation)
    {
        var workspace = await db.Workspaces.AsNoTracking().SingleAsync(w => w.Id == caller.Workspace, cancellation);
        var persona = await db.Personas.AsNoTracking().SingleAsync(p => p.Id == brief.PersonaId, cancellation);
        var values = await db.BrandValues.AsNoTracking().Where(v => brief.ValuesToShow.Contains(v.Id)).OrderBy(v => v.Order).ToListAsync(cancellation);
        var value = values.Single(v => v.Id == brief.ValueId);
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
            Given(value),
            [.. collected.Select(c => c.Theme), .. evidence.Select(e => new WriterTheme(e.Id, e.Kind, e.Label, [.. e.Quotes.Select(q => q.Quote)]))],
            [.. offers.Select(o => o.Statement)],
            [.. stories.Select(s => new WriterStory(s.Id, s.Teller, s.Text))],
            brief.MustSay,
            brief.MustNotSay,
            brief.Count,
            seed)
        {
            MoreValues = [.. values.Where(v => v.Id != value.Id).Select(Given)],
            Limits = new(brief.HeadlineLimit, brief.BodyLimit),
            Examples = await ExamplesAsync(db, brief, cancellation),
            Like = like is null ? null : new(like.Text, like.Angle, like.Pattern, [.. like.Evidence.Select(e => e.Quote)], [.. like.Evidence.Select(e => e.ThemeId)]),
        };
        return new(
            writerBrief,
            [.. evidence.SelectMany(e => e.Quotes).Concat(collected.SelectMany(c => c.Said)).DistinctBy(q => q.Quote.Verbatim).Select(q => new QuoteOrigin(q.Quote.Verbatim, q.Source, q.Time, q.Channel, q.Segment))],
            evidence.Select(e => (e.Id, e.Count)).Concat(collected.Select(c => (c.Theme.Id, c.Said.Count))).ToDictionary(e => e.Item1, e => e.Item2),
            [.. values.Select(v => new BrandValueWords(v.Name, [.. v.Words, .. v.Proofs, v.Promise]))],
            [.. offers.Select(o => new OfferFactClaim(o.Name, o.EndsAt, o.StockLeft))])
        {
            Siblings = [.. (await CampaignTexts.OfAsync(db, brief, cancellation)).Select(t => t.Text)],
        };
    }

    private static WriterValue Given(BrandValue value) => new(value.Name, value.Promise, value.Words, value.Proofs);

    /// <summary>In the order they were chosen; what people said against one comes along in words.</summary>
    private static async Task<IReadOnlyList<WriterExample>> ExamplesAsync(ConsoleDb db, Brief brief, CancellationToken cancellation)
    {
        var wanted = brief.ExampleIds;
        var texts = await db.Concepts.AsNoTracking().Where(c => wanted.Contains(c.Id)).Select(c => new { c.Id, c.Text }).ToDictionaryAsync(c => c.Id, c => c.Text, cancellation);
        var liked = (await db.Picks.Where(p => wanted.Contains(p.ConceptId)).Select(p => p.ConceptId).ToListAsync(cancellation)).ToHashSet();
        liked.UnionWith(await ApprovedConcepts.Standing(db).Where(a => wanted.Contains(a.ConceptId)).Select(a => a.ConceptId).ToListAsync(cancellation));
        var verdicts = (await db.TriageVerdicts.AsNoTracking().Where(v => wanted.Contains(v.ConceptId) && v.Choice == TriageChoice.No).Select(v => new { v.ConceptId, v.Reasons }).ToListAsync(cancellation)).ToLookup(v => v.ConceptId, v => v.Reasons);
        return [.. wanted.Where(texts.ContainsKey).Select(id => new WriterExample(
            texts[id],
            liked.Contains(id),
            liked.Contains(id) ? [] : [.. verdicts[id].SelectMany(r => r).GroupBy(r => r).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => TriageReasons.Words(g.Key))]))];
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
