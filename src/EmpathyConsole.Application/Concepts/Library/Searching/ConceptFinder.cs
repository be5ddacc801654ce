using System.Globalization;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices.Searching;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Library.Searching;

/// <summary>Asks the database which concepts a filter means, without telling the caller anything of those still to be judged.</summary>
internal sealed class ConceptFinder(IConceptIndex index)
{
    /// <summary>The ids of a page, in order, and how many there are in all.</summary>
    public async Task<(IReadOnlyList<long> Ids, int Total)> FindAsync(ConsoleDb db, SoughtConcepts sought, int skip, int take, CancellationToken cancellation)
    {
        if (sought.Query.HasNoWord || sought.Briefs is { Count: 0 })
        {
            return ([], 0);
        }

        var found = Filtered(db, sought);
        if (sought.Query.IsEmpty)
        {
            // rows are wide: first the page's ids from the narrow index, then its rows
            return (await Ordered(found, sought).Skip(skip).Take(take).Select(c => c.Id).ToListAsync(cancellation), await found.CountAsync(cancellation));
        }

        // joined here: the planner would ask the index once for every concept, or every concept once for each hit
        var ids = await Ordered(found, sought).Select(c => c.Id).ToListAsync(cancellation);
        if (sought.Query.Wanted.Count == 0)
        {
            var unwanted = (await index.HoldingAny(db, sought.Query.Unwanted).Select(m => m.Id).ToListAsync(cancellation)).ToHashSet();
            return Page(ids.FindAll(id => !unwanted.Contains(id)), skip, take);
        }

        var matches = await index.Matching(db, sought.Query, sought.ByRank).ToListAsync(cancellation);
        if (sought.ByRank)
        {
            var here = ids.ToHashSet();
            return Page([.. matches.Where(m => here.Contains(m.Id)).OrderBy(m => m.Rank).ThenByDescending(m => m.Id).Select(m => m.Id)], skip, take);
        }

        var hits = matches.Select(m => m.Id).ToHashSet();
        return Page(ids.FindAll(hits.Contains), skip, take);
    }

    public static async Task<SoughtConcepts> ReadAsync(Caller caller, ConsoleDb db, ConceptFilter filter, CancellationToken cancellation)
    {
        var briefs = await db.Briefs.AsNoTracking().ToListAsync(cancellation);
        var zone = TimeZoneInfo.Utc;
        if (filter.From is not null || filter.To is not null)
        {
            zone = TimeZoneInfo.FindSystemTimeZoneById((await db.Workspaces.SingleAsync(w => w.Id == db.WorkspaceId, cancellation)).TimeZone);
        }

        DateTimeOffset? StartOf(DateOnly? day)
        {
            var midnight = day?.ToDateTime(TimeOnly.MinValue);
            // the first and the last day there is may lie beyond what a moment can hold
            return midnight is { } at ? new DateTimeOffset(Math.Clamp(at.Ticks - zone.GetUtcOffset(at).Ticks, 0, DateTime.MaxValue.Ticks), TimeSpan.Zero) : null;
        }

        var narrowed = filter is { BriefId: null, Campaign: null, Stage: null, ValueId: null, PersonaId: null } ? null : briefs.Where(b => Means(filter, b)).Select(b => b.Id).ToList();
        return new(caller, filter, SearchQuery.Read(filter.Words), narrowed, Blindness.OpenTo(caller, briefs), StartOf(filter.From), StartOf(filter.To));
    }

    private static bool Means(ConceptFilter filter, Brief brief) =>
        (filter.BriefId is not { } id || brief.Id == id)
        && (filter.Campaign is not { } campaign || string.Equals(brief.Campaign, campaign, StringComparison.Ordinal))
        && (filter.Stage is not { } stage || string.Equals(brief.StageSlug, stage, StringComparison.Ordinal))
        && (filter.PersonaId is not { } persona || brief.PersonaId == persona)
        && (filter.ValueId is not { } value || brief.ValuesToShow.Contains(value));

    private static (IReadOnlyList<long> Ids, int Total) Page(List<long> ids, int skip, int take) => ([.. ids.Skip(skip).Take(take)], ids.Count);

    private static IQueryable<Concept> Filtered(ConsoleDb db, SoughtConcepts sought)
    {
        var (filter, from, to) = (sought.Filter, sought.From, sought.To);
        var found = db.Concepts.AsNoTracking();
        found = sought.Briefs is { } briefs ? found.Where(c => briefs.Contains(c.BriefId)) : found;
        found = filter.Verdict is { } verdict ? found.Where(c => c.Verdict == verdict) : found;
        found = filter.Channel is { } channel ? found.Where(c => c.Channel == channel) : found;
        found = from is not null ? found.Where(c => c.CreatedAt >= from) : found;
        found = to is not null ? found.Where(c => c.CreatedAt < to) : found;
        found = OfStatus(db, sought, found);

        // what follows would tell something of a card by finding it or not
        if (filter is { Angle: null, Writer: null, Reason: null, PersonId: null })
        {
            return found;
        }

        found = Blindness.Known(db, sought.Caller, sought.Open, found);
        found = filter.Angle is { } angle ? found.Where(c => c.Angle == angle) : found;
        found = filter.Writer is { } writer ? found.Where(c => c.Writer == writer) : found;
        found = filter.Reason is { } reason ? For(db, found, reason) : found;
        return filter.PersonId is { } person ? By(db, found, person) : found;
    }

    private static IQueryable<Concept> By(ConsoleDb db, IQueryable<Concept> found, long person)
    {
        var picked = db.Picks.Where(p => p.ById == person).Select(p => p.ConceptId);
        var approved = db.Approvals.Where(a => a.ById == person && a.Decision == ApprovalDecision.Approve).Select(a => a.ConceptId);
        var kept = db.TriageVerdicts.Where(v => v.ById == person && v.Choice == TriageChoice.Keep).Select(v => v.ConceptId);
        return found.Where(c => picked.Contains(c.Id) || approved.Contains(c.Id) || kept.Contains(c.Id));
    }

    private static IQueryable<Concept> OfStatus(ConsoleDb db, SoughtConcepts sought, IQueryable<Concept> found)
    {
        var (approved, picked) = (ConceptStanding.Approved(db), ConceptStanding.Picked(db));
        IQueryable<Concept> Known() => Blindness.Known(db, sought.Caller, sought.Open, found);
        var rejected = ConceptStanding.Rejected(db, Known());
        return sought.Filter.Status switch
        {
            ConceptStatuses.Approved => found.Where(c => approved.Contains(c.Id)),
            ConceptStatuses.Picked => found.Where(c => picked.Contains(c.Id)),
            ConceptStatuses.Blocked => found.Where(c => c.Verdict == Verdict.Block),
            ConceptStatuses.Kept => ConceptStanding.Kept(db, Known()),
            ConceptStatuses.Rejected => rejected,
            ConceptStatuses.Telling => found.Where(c => c.Verdict == Verdict.Block || picked.Contains(c.Id) || approved.Contains(c.Id) || rejected.Select(r => r.Id).Contains(c.Id)),
            _ => found,
        };
    }

    /// <summary>Reasons are a list of numbers in JSON: [1,4]. A number is found between brackets and commas, so that 1 is not found in 10.</summary>
    private static IQueryable<Concept> For(ConsoleDb db, IQueryable<Concept> found, TriageReason reason)
    {
        var number = ((int)reason).ToString(CultureInfo.InvariantCulture);
        var (only, first, middle, last) = ($"[{number}]", $"[{number},%", $"%,{number},%", $"%,{number}]");
        var given = db.TriageVerdicts.Where(v => v.Choice == TriageChoice.No
            && ((string)(object)v.Reasons == only || EF.Functions.Like((string)(object)v.Reasons, first) || EF.Functions.Like((string)(object)v.Reasons, middle) || EF.Functions.Like((string)(object)v.Reasons, last)))
            .Select(v => v.ConceptId);
        return found.Where(c => given.Contains(c.Id));
    }

    private static IQueryable<Concept> Ordered(IQueryable<Concept> found, SoughtConcepts sought) => sought.Filter.Order switch
    {
        ConceptOrder.Newest => found.OrderByDescending(c => c.Id),
        ConceptOrder.Oldest => found.OrderBy(c => c.Id),
        _ => found.OrderByDescending(c => c.BriefId).ThenBy(c => c.RunId).ThenBy(c => c.Position),
    };
}
