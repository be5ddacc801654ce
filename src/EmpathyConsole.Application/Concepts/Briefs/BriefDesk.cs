using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Briefs;

/// <summary>Writes and finds briefs.</summary>
internal sealed class BriefDesk(IDbContextFactory<ConsoleDb> databases, BriefMaterials materials, BriefSummaries summaries, IThemeEvidence themes, ICollectionEvidence collections, IStageLookup stages) : IBriefDesk
{
    private const int QuotesToShow = 3;
    private const int MostCampaigns = 50;

    public async Task<Result<IReadOnlyList<BriefLine>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        return await LinesAsync(caller, templates: false, cancellation);
    }

    public async Task<Result<IReadOnlyList<BriefLine>>> TemplatesAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        return await LinesAsync(caller, templates: true, cancellation);
    }

    public async Task<Result<BriefSheet>> KeepAsTemplateAsync(Caller caller, long briefId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BriefsWrite) is { } no)
        {
            return no;
        }

        var found = await GetAsync(caller, briefId, cancellation);
        if (!found.Succeeded)
        {
            return found.Problem;
        }

        return await StartAsync(caller, found.Value.Draft with { Name = found.Value.Draft.Name.Length == 0 ? "Template" : found.Value.Draft.Name }, template: true, cancellation);
    }

    private async Task<Result<IReadOnlyList<BriefLine>>> LinesAsync(Caller caller, bool templates, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var briefs = await db.Briefs.AsNoTracking().Where(b => b.IsTemplate == templates).OrderByDescending(b => b.ChangedAt).ThenByDescending(b => b.Id).ToListAsync(cancellation);
        var personas = await db.Personas.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
        var concepts = await db.Concepts.GroupBy(c => c.BriefId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var asked = await db.ConceptRuns.GroupBy(r => r.BriefId).Select(g => new { g.Key, Asked = g.Sum(r => r.State == RunState.Running ? r.Asked : r.Written) }).ToDictionaryAsync(g => g.Key, g => g.Asked, cancellation);
        var picks = await db.Picks.GroupBy(p => p.BriefId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var judged = await db.TriageVerdicts.Where(v => v.ById == caller.Id && v.Choice != null)
            .GroupBy(v => v.BriefId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return Results.Of<IReadOnlyList<BriefLine>>([.. briefs.Select(b => new BriefLine(
            b.Id,
            b.Name,
            b.Goal,
            b.Channel,
            b.StageSlug,
            b.PersonaId is { } persona ? personas.GetValueOrDefault(persona) : null,
            b.State,
            b.StateSince,
            b.AuthorName,
            concepts.GetValueOrDefault(b.Id),
            asked.GetValueOrDefault(b.Id),
            judged.GetValueOrDefault(b.Id),
            picks.GetValueOrDefault(b.Id),
            b.SentBackReason))]);
    }

    public async Task<Result<BriefSheet>> GetAsync(Caller caller, long briefId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.Briefs.AsNoTracking().SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is { } brief
            ? await SheetAsync(caller, db, brief, cancellation)
            : ConceptsSaving.NoBrief(briefId);
    }

    public async Task<Result<BriefChoices>> ChoicesAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var now = db.Now;
        return new BriefChoices(
            await db.Personas.AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation),
            await stages.AllAsync(caller, cancellation),
            await db.BrandValues.AsNoTracking().OrderBy(v => v.Order).ToListAsync(cancellation),
            await themes.FindAsync(caller, null, QuotesToShow, cancellation),
            await db.OfferFacts.AsNoTracking().Where(o => o.EndsAt == null || o.EndsAt > now).OrderBy(o => o.Name).ToListAsync(cancellation),
            await db.Stories.AsNoTracking().Where(s => s.WithdrawnAt == null && (s.ConsentEndsAt == null || s.ConsentEndsAt > now)).OrderBy(s => s.Title).ToListAsync(cancellation),
            await collections.FindAsync(caller, null, cancellation),
            await BriefExamples.OfAsync(db, cancellation),
            await db.Briefs.Where(b => b.Campaign != "").Select(b => b.Campaign).Distinct().OrderBy(c => c).Take(MostCampaigns).ToListAsync(cancellation));
    }

    public async Task<Result<BriefSheet>> CreateAsync(Caller caller, BriefDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BriefsWrite) is { } no)
        {
            return no;
        }

        if (BriefWords.Check(draft) is { } wrong)
        {
            return wrong;
        }

        return await StartAsync(caller, draft, template: false, cancellation);
    }

    private async Task<Result<BriefSheet>> StartAsync(Caller caller, BriefDraft draft, bool template, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        if (!template && IsEmpty(draft) && await UntouchedAsync(caller, db, cancellation) is { } untouched)
        {
            return await SheetAsync(caller, db, untouched, cancellation);
        }

        var brief = new Brief { AuthorId = caller.Id, AuthorName = caller.Name, CreatedAt = db.Now, ChangedAt = db.Now, StateSince = db.Now, Revision = 1, IsTemplate = template };
        BriefWords.Take(brief, draft, await materials.StageSlugAsync(caller, draft.StageId, cancellation));
        db.Briefs.Add(brief);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        db.Note(caller, Room.Concepts, "create", "brief", brief.Id, template ? $"Kept the template '{NameOf(brief)}'" : $"Started the brief '{NameOf(brief)}'", $"/concepts/briefs/{brief.Id}");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return await SheetAsync(caller, db, brief, cancellation);
    }

    public async Task<Result<BriefSheet>> SaveAsync(Caller caller, long briefId, int revision, BriefDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BriefsWrite) is { } no)
        {
            return no;
        }

        if (BriefWords.Check(draft) is { } wrong)
        {
            return wrong;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Briefs.SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is not { } brief)
        {
            return ConceptsSaving.NoBrief(briefId);
        }

        if (!BriefFlow.MayEdit(brief.State))
        {
            return Problem.Conflict("This brief has concepts that were written from it, so its words stay as they are. Copy it into a new brief to change them.");
        }

        if (brief.Revision != revision)
        {
            return ConceptsSaving.ChangedMeanwhile("This brief");
        }

        // saving while somebody types is no event for the record; starting the brief and running it are
        BriefWords.Take(brief, draft, await materials.StageSlugAsync(caller, draft.StageId, cancellation));
        brief.ChangedAt = db.Now;
        brief.Revision++;
        return await db.SaveOrConflictAsync("This brief", cancellation) is { } conflict ? conflict : await SheetAsync(caller, db, brief, cancellation);
    }

    public async Task<Result<BriefSheet>> CopyAsync(Caller caller, long briefId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BriefsWrite) is { } no)
        {
            return no;
        }

        var found = await GetAsync(caller, briefId, cancellation);
        if (!found.Succeeded)
        {
            return found.Problem;
        }

        const string Mark = " (copy)";
        var draft = found.Value.Draft;
        var name = draft.Name.Length > 100 ? draft.Name[..100] : draft.Name;
        return await CreateAsync(caller, found.Value.IsTemplate ? draft : draft with { Name = name + Mark, Seed = draft.Seed + 1 }, cancellation);
    }

    public async Task<Result<Done>> RemoveAsync(Caller caller, long briefId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BriefsWrite) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Briefs.SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is not { } brief)
        {
            return ConceptsSaving.NoBrief(briefId);
        }

        if (brief.State != BriefState.Draft || await db.Concepts.AnyAsync(c => c.BriefId == briefId, cancellation))
        {
            return Problem.Conflict("This brief has concepts, and they tell where they come from. It stays.");
        }

        db.ConceptRuns.RemoveRange(await db.ConceptRuns.Where(r => r.BriefId == briefId).ToListAsync(cancellation));
        db.Briefs.Remove(brief);
        db.Note(caller, Room.Concepts, "remove", "brief", brief.Id, $"Removed the draft '{NameOf(brief)}'");
        return await db.SaveOrConflictAsync("This brief", cancellation) is { } conflict ? conflict : Done.It;
    }

    private static bool IsEmpty(BriefDraft draft) =>
        draft.Name.Length + draft.Goal.Length + draft.MustSay.Length == 0 && draft.ThemeIds.Count == 0 && draft.PersonaId is null && draft.StageId is null;

    /// <summary>Whoever opens a new brief twice gets the same empty sheet, not a pile of them.</summary>
    private static Task<Brief?> UntouchedAsync(Caller caller, ConsoleDb db, CancellationToken cancellation) =>
        db.Briefs.AsNoTracking().Where(b => b.AuthorId == caller.Id && b.AuthorName == caller.Name && b.State == BriefState.Draft && !b.IsTemplate && b.Revision == 1 && b.Name == "" && b.Goal == "")
            .OrderByDescending(b => b.Id).FirstOrDefaultAsync(cancellation);

    private static string NameOf(Brief brief) => brief.Name.Length == 0 ? "without a name" : brief.Name;

    private async Task<BriefSheet> SheetAsync(Caller caller, ConsoleDb db, Brief brief, CancellationToken cancellation) => new(
        brief.Id,
        brief.Revision,
        BriefWords.DraftOf(brief),
        brief.IsTemplate,
        brief.State,
        brief.AuthorName,
        brief.ChangedAt,
        await materials.GapsAsync(caller, db, brief, cancellation),
        BriefFlow.MayEdit(brief.State) && caller.May(Operation.BriefsWrite),
        await db.Concepts.CountAsync(c => c.BriefId == brief.Id, cancellation),
        brief.State == BriefState.Draft ? null : await summaries.OfAsync(db, brief, cancellation),
        brief.SentBackReason,
        brief.SentBackByName);
}
