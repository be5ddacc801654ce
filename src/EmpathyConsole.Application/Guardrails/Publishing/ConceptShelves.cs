using System.Collections.Concurrent;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Publishing;

/// <summary>All concepts of a workspace, read and judged once, so that a draft can be replayed over them at every keystroke.</summary>
internal sealed class ConceptShelves(IDbContextFactory<ConsoleDb> databases, RuleBooks books)
{
    // offers end, and what they carried is judged otherwise from then on
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<long, (ReplayShelf Shelf, string Stamp)> held = new();

    /// <summary>The shelf as the workspace stands now; read anew where something is decided by it, else a minute old at most.</summary>
    public async Task<ReplayShelf> OfAsync(Caller caller, bool anew, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var book = await books.BookAsync(caller, cancellation);
        var stamp = await StampAsync(db, book, cancellation);
        if (!anew && held.TryGetValue(caller.Workspace, out var there) && string.Equals(there.Stamp, stamp, StringComparison.Ordinal) && db.Now - there.Shelf.Now < Fresh)
        {
            return there.Shelf;
        }

        var concepts = await ReadAsync(db, cancellation);
        var texts = concepts.ToDictionary(c => c.Id, c => c.Copy);
        bool Excepted(long id, Finding finding) =>
            texts[id].Parts.FirstOrDefault(p => p.Part == finding.Part).Text is { } text && book.Exceptions.For(finding, text, db.Now) is not null;
        var shelf = ReplayShelf.Of(concepts, book.Guardrails, db.Now, book.Exceptions.All.Count == 0 ? null : Excepted, cancellation);
        held[caller.Workspace] = (shelf, stamp);
        return shelf;
    }

    private static async Task<string> StampAsync(ConsoleDb db, RuleBook book, CancellationToken cancellation)
    {
        var concepts = await db.Concepts.GroupBy(_ => 1).Select(g => new { Count = g.Count(), Newest = g.Max(c => c.Id), Revisions = g.Sum(c => (long)c.Revision) }).SingleOrDefaultAsync(cancellation);
        var picks = await db.Picks.GroupBy(_ => 1).Select(g => new { Count = g.Count(), Newest = g.Max(c => c.Id) }).SingleOrDefaultAsync(cancellation);
        var offers = await db.OfferFacts.AsNoTracking().OrderBy(o => o.Id).Select(o => new { o.Id, o.EndsAt, o.StockLeft }).ToListAsync(cancellation);
        return FormattableString.Invariant($"{book.Version} {concepts} {picks} {string.Join(' ', offers)}");
    }

    private static async Task<IReadOnlyList<ReplayConcept>> ReadAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var briefs = await db.Briefs.AsNoTracking().ToDictionaryAsync(b => b.Id, cancellation);
        var values = (await db.BrandValues.AsNoTracking().ToListAsync(cancellation)).ToDictionary(v => v.Id, v => new BrandValueWords(v.Name, [.. v.Words, .. v.Proofs, v.Promise]));
        var offers = (await db.OfferFacts.AsNoTracking().ToListAsync(cancellation)).ToDictionary(o => o.Id, o => new OfferFactClaim(o.Name, o.EndsAt, o.StockLeft));
        var picked = (await db.Picks.AsNoTracking().Select(p => p.ConceptId).ToListAsync(cancellation))
            .Concat(await db.Approvals.AsNoTracking().Where(a => a.Decision == Domain.Concepts.ApprovalDecision.Approve).Select(a => a.ConceptId).ToListAsync(cancellation)).ToHashSet();
        var campaigns = await CampaignTexts.OfAllAsync(db, [.. briefs.Values], cancellation);
        var concepts = await db.Concepts.AsNoTracking().OrderBy(c => c.Id).Select(c => new { c.Id, c.BriefId, c.Text, c.Writer, c.Channel }).ToListAsync(cancellation);
        return [.. concepts.Where(c => briefs.ContainsKey(c.BriefId)).Select(c =>
        {
            var brief = briefs[c.BriefId];
            return new ReplayConcept(
                c.Id,
                c.Text.Headline,
                ConceptCopy.Of(
                    c.Text,
                    c.Writer,
                    c.Channel,
                    brief.StageSlug,
                    [.. brief.ValuesToShow.Where(values.ContainsKey).Select(id => values[id])],
                    [.. brief.OfferIds.Where(offers.ContainsKey).Select(id => offers[id])],
                    campaigns[brief.Id].Beside(c.Id)),
                picked.Contains(c.Id));
        })];
    }
}
