using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>Judges copies by the live guardrails as they are now; one text and a whole file come here alike.</summary>
internal sealed class LiveJudging(RuleBooks books, JudgingAside aside, TimeProvider time)
{
    /// <summary>One judgement a copy, in order.</summary>
    public async Task<IReadOnlyList<Judgement>> JudgeAsync(Caller caller, IReadOnlyList<Copy> copies, CancellationToken cancellation)
    {
        var book = await books.LiveAsync(caller, cancellation);
        var now = time.GetUtcNow();
        IReadOnlyList<Judgement> judgements = copies.Count == 1
            ? [book.Judge(copies[0], now)]
            : await Task.Run(() => copies.AsParallel().AsOrdered().WithCancellation(cancellation).Select(c => book.Judge(c, now)).ToList(), cancellation);
        await aside.LookAsync(caller, copies, judgements, cancellation);
        return judgements;
    }
}
