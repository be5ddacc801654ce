using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>
/// Keeps the verdicts of all concepts true: what leaned on an offer that has ended or run out is judged again, and everything is when the
/// guardrails change. The hosting program calls every few hundred milliseconds; a call in which nothing happened costs three small queries.
/// </summary>
internal sealed partial class VerdictRounds(IDbContextFactory<ConsoleDb> databases, ConceptJudging judging, ConceptWatch watch, ILogger<VerdictRounds> log) : IVerdictRounds
{
    private const int AtOnce = 200;
    private readonly Dictionary<long, OfferState> offers = [];
    private readonly Dictionary<long, string> rules = [];
    private bool begun;

    /// <summary>Looks once, at all workspaces. Not for two callers at a time.</summary>
    public async Task LookAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        try
        {
            await RulesAsync(db, cancellation);
            await OffersAsync(db, cancellation);
            begun = true;
        }
        catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException)
        {
            // what was to be judged is looked at again the next time
            offers.Clear();
            rules.Clear();
            begun = false;
            LogTrouble(e);
        }
    }

    private async Task RulesAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var now = db.Now;
        var versions = await db.Guardrails.IgnoreQueryFilters().GroupBy(g => g.WorkspaceId).Select(g => new { Workspace = g.Key, Revisions = g.Sum(r => (long)r.Revision) }).ToListAsync(cancellation);
        var exceptions = (await db.GuardrailExceptions.IgnoreQueryFilters().Where(e => e.EndsAt > now).Select(e => new { e.WorkspaceId, e.Id }).ToListAsync(cancellation)).ToLookup(e => e.WorkspaceId, e => e.Id);
        foreach (var workspace in versions)
        {
            var stamp = FormattableString.Invariant($"{workspace.Revisions} {string.Join(' ', exceptions[workspace.Workspace].Order())}");
            if (!string.Equals(rules.GetValueOrDefault(workspace.Workspace), stamp, StringComparison.Ordinal))
            {
                await JudgeAsync(workspace.Workspace, _ => true, null, cancellation);
                rules[workspace.Workspace] = stamp;
            }
        }
    }

    private async Task OffersAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var now = db.Now;
        var all = await db.OfferFacts.IgnoreQueryFilters().AsNoTracking().Select(o => new { o.Id, o.WorkspaceId, o.Name, o.EndsAt, o.StockLeft }).ToListAsync(cancellation);
        var states = all.ToDictionary(o => o.Id, o => new OfferState(o.WorkspaceId, o.Name, o.EndsAt <= now, o.EndsAt, o.StockLeft));
        var moved = states.Where(s => offers.TryGetValue(s.Key, out var before) ? before != s.Value : begun || s.Value.Ended)
            .Concat(offers.Where(o => !states.ContainsKey(o.Key))).ToList();
        foreach (var workspace in moved.GroupBy(m => m.Value.Workspace))
        {
            var ids = workspace.Select(m => m.Key).ToHashSet();
            await JudgeAsync(workspace.Key, b => b.OfferIds.Any(ids.Contains), string.Join(", ", workspace.Select(m => $"\"{m.Value.Name}\"")), cancellation);
        }

        offers.Clear();
        foreach (var (id, state) in states)
        {
            offers[id] = state;
        }
    }

    private async Task JudgeAsync(long workspace, Func<Brief, bool> which, string? because, CancellationToken cancellation)
    {
        var house = Caller.CommandLine(workspace);
        await using var db = await databases.OpenAsync(house, cancellation);
        var changed = 0;
        foreach (var brief in (await db.Briefs.AsNoTracking().OrderBy(b => b.Id).ToListAsync(cancellation)).Where(which))
        {
            changed += await JudgeAsync(house, brief, because, cancellation);
        }

        if (changed > 0)
        {
            watch.Tell(workspace);
        }
    }

    private async Task<int> JudgeAsync(Caller house, Brief brief, string? because, CancellationToken cancellation)
    {
        int changed = 0, blocked = 0;
        for (long after = 0; ;)
        {
            await using var db = await databases.OpenAsync(house, cancellation);
            var concepts = await db.Concepts.Where(c => c.BriefId == brief.Id && c.Id > after).OrderBy(c => c.Id).Take(AtOnce).ToListAsync(cancellation);
            if (concepts.Count == 0)
            {
                break;
            }

            after = concepts[^1].Id;
            var before = concepts.ConvertAll(c => c.Verdict);
            await judging.JudgeAsync(house, db, brief, concepts, cancellation);
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateConcurrencyException)
            {
                // somebody edited one in the same moment, and it was judged with the edit: the others are taken again
                after = concepts[0].Id - 1;
                continue;
            }

            changed += concepts.Zip(before).Count(c => c.First.Verdict != c.Second);
            blocked += concepts.Zip(before).Count(c => c.First.Verdict == Verdict.Block && c.Second != Verdict.Block);
        }

        if (blocked > 0 && because is not null)
        {
            await using var db = await databases.OpenAsync(house, cancellation);
            db.Tell(house, brief.AuthorId, InboxKind.Mention, brief.Name, FormattableString.Invariant($"{because} no longer carries what {blocked} {(blocked == 1 ? "concept says" : "concepts say")}: blocked now."), $"/concepts/briefs/{brief.Id}");
            await db.SaveChangesAsync(cancellation);
        }

        return changed;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Concepts could not be judged again; trying once more")]
    private partial void LogTrouble(Exception exception);

    private sealed record OfferState(long Workspace, string Name, bool Ended, DateTimeOffset? EndsAt, int? StockLeft);
}
