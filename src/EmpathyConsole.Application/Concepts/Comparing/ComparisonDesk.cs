using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Comparing;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Comparing;

/// <summary>Lays two finalists side by side, blind, and takes what feels right.</summary>
internal sealed class ComparisonDesk(IDbContextFactory<ConsoleDb> databases, BriefSummaries summaries) : IComparisonDesk
{
    private const long LongestLook = 3_600_000;

    public async Task<Result<ComparisonTable>> TableAsync(Caller caller, long briefId, CancellationToken cancellation)
    {
        if (Refusal(caller) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.Briefs.AsNoTracking().SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is { } brief
            ? await TableAsync(caller, db, brief, null, await FinalistPool.OfAsync(db, caller, briefId, cancellation), cancellation)
            : ConceptsSaving.NoBrief(briefId);
    }

    public async Task<Result<ComparisonTable>> ChooseAsync(Caller caller, long briefId, ComparisonAnswer answer, CancellationToken cancellation)
    {
        if (Refusal(caller) is { } no)
        {
            return no;
        }

        if (!Enum.IsDefined(answer.Choice) || (answer.Tipped is { } tipped && !Enum.IsDefined(tipped)) || answer.LeftId == answer.RightId)
        {
            return Problem.Invalid("An answer is left, right, even or neither, of two different concepts, with what tipped it from the list.");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Briefs.AsNoTracking().SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is not { } brief)
        {
            return ConceptsSaving.NoBrief(briefId);
        }

        if (Closed(brief) is { } closed)
        {
            return Problem.Conflict(closed);
        }

        var pool = await FinalistPool.OfAsync(db, caller, briefId, cancellation);
        if (!pool.Contains(answer.LeftId) || !pool.Contains(answer.RightId))
        {
            return Problem.Conflict("One of the two is no longer among what you kept. The next pair is laid out.");
        }

        // the count is read and the answer written in one transaction that locks from its start: two tabs can't both be the next answer
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Comparisons.CountAsync(c => c.BriefId == briefId && c.ById == caller.Id, cancellation) is var done && done != answer.Done)
        {
            return await TableAsync(caller, db, brief, null, pool, cancellation);
        }

        var hashes = await db.Concepts.Where(c => c.Id == answer.LeftId || c.Id == answer.RightId).ToDictionaryAsync(c => c.Id, c => c.ContentHash, cancellation);
        if (answer.Seen is { } seen && seen != (hashes[answer.LeftId], hashes[answer.RightId]))
        {
            return Problem.Conflict("Somebody changed the words of one of the two while they lay on your table. Read them as they are now, then choose.");
        }

        if (done == 0)
        {
            db.Note(caller, Room.Concepts, "compare", "brief", brief.Id, $"Began to compare finalists of '{brief.Name}'", $"/concepts/briefs/{brief.Id}/compare");
        }

        db.Comparisons.Add(new()
        {
            BriefId = briefId,
            ById = caller.Id,
            ByName = caller.Name,
            LeftId = answer.LeftId,
            RightId = answer.RightId,
            Choice = answer.Choice,
            Tipped = answer.Tipped,
            LeftHash = hashes[answer.LeftId],
            RightHash = hashes[answer.RightId],
            LookedFor = Math.Clamp(answer.LookedFor, 0, LongestLook),
            At = db.Now,
        });
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return await TableAsync(caller, db, brief, null, pool, cancellation);
    }

    public async Task<Result<ComparisonTable>> UndoAsync(Caller caller, long briefId, CancellationToken cancellation)
    {
        if (Refusal(caller) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Briefs.AsNoTracking().SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is not { } brief)
        {
            return ConceptsSaving.NoBrief(briefId);
        }

        if (Closed(brief) is { } closed)
        {
            return Problem.Conflict(closed);
        }

        if (await db.Comparisons.Where(c => c.BriefId == briefId && c.ById == caller.Id).OrderByDescending(c => c.Id).FirstOrDefaultAsync(cancellation) is not { } newest)
        {
            return Problem.Conflict("There is no answer of yours to take back.");
        }

        db.Comparisons.Remove(newest);
        await db.SaveChangesAsync(cancellation);
        return await TableAsync(caller, db, brief, (newest.LeftId, newest.RightId), await FinalistPool.OfAsync(db, caller, briefId, cancellation), cancellation);
    }

    private static Problem? Refusal(Caller caller) =>
        caller.RefusalButForPeople(Operation.ConceptsTriage, "An answer belongs to a person. Sign in to give one.");

    private static string? Closed(Brief brief) => brief.State switch
    {
        BriefState.Draft => "This brief has no concepts yet. Set the writer to work first.",
        BriefState.WaitingForApproval or BriefState.Done => "The three of this brief are with the approver, so nothing is compared any more.",
        _ => null,
    };

    private async Task<Result<ComparisonTable>> TableAsync(Caller caller, ConsoleDb db, Brief brief, (long Left, long Right)? wanted, IReadOnlyList<long> pool, CancellationToken cancellation)
    {
        var summary = await summaries.OfAsync(db, brief, cancellation);
        var compared = await FinalistPool.ComparedAsync(db, caller, brief.Id, cancellation);
        var target = NextPair.Target(pool.Count);
        var (same, swapped) = NextPair.Steadiness(compared);
        var closed = Closed(brief);
        var pair = closed is null ? wanted ?? NextPair.Of(pool, compared, unchecked((brief.Seed * 7919) + (int)caller.Id)) : null;
        if (pair is not { } next)
        {
            return new ComparisonTable(summary, null, null, compared.Count, target, pool.Count, await OrderAsync(db, pool, compared, cancellation), same, swapped, closed);
        }

        var cards = await db.Concepts.AsNoTracking().Where(c => c.Id == next.Left || c.Id == next.Right).ToDictionaryAsync(c => c.Id, cancellation);
        return new ComparisonTable(summary, Dealt.Of(cards[next.Left]), Dealt.Of(cards[next.Right]), compared.Count, target, pool.Count, [], same, swapped);
    }

    private static async Task<IReadOnlyList<PlacedFinalist>> OrderAsync(ConsoleDb db, IReadOnlyList<long> pool, IReadOnlyList<Compared> compared, CancellationToken cancellation)
    {
        var texts = await db.Concepts.AsNoTracking().Where(c => pool.Contains(c.Id)).Select(c => new { c.Id, c.Text }).ToDictionaryAsync(c => c.Id, c => c.Text, cancellation);
        var order = FinalsOrder.Of(pool, compared);
        return [.. order.Select((p, i) => new PlacedFinalist(p.Concept, texts[p.Concept].Headline, p.Won, p.Of, i + 1 < order.Count && p.Strength - order[i + 1].Strength > p.Error + order[i + 1].Error))];
    }
}
