using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction.Cohorts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>Counts cohorts over the store.</summary>
internal sealed class CohortAnswers(ISignalStore store, QuestionFrames frames)
{
    private const int LeastN = 30;

    public async Task<Result<CohortAnswer>> AskAsync(long workspace, TimeZoneInfo zone, CohortQuestion question, CancellationToken cancellation)
    {
        var framed = await frames.OfAsync(workspace, zone, question.Scope.Days, question.Scope.Preset, question.Scope.Filters, Comparison.None, cancellation);
        if (!framed.Succeeded)
        {
            return framed.Problem;
        }

        var frame = framed.Value;
        var monday = frame.Days.From.AddDays(-(((int)frame.Days.From.DayOfWeek + 6) % 7));
        var weeks = ((frame.Days.To.DayNumber - monday.DayNumber) / 7) + 1;
        if (weeks > CohortPlan.MostWeeks)
        {
            return Problem.Invalid($"Cohorts reach over {CohortPlan.MostWeeks} weeks at most; these days are {weeks}. Choose fewer.", "from");
        }

        var starts = Enumerable.Range(0, weeks + 1).Select(w => zone.StartOf(monday.AddDays(7 * w))).ToList();
        var plan = new CohortPlan(question.First.Coded(frame.Words), question.Then.Coded(frame.Words), frame.Filters, starts);
        var whole = await store.GatherWholeAsync(workspace, long.MinValue, starts[^1], () => new CohortPart(plan), (part, block) => part.Add(block), (part, other) => part.Merge(other), cancellation);
        var newest = frame.Freshness.Last?.ToUnixTimeMilliseconds() ?? long.MinValue;
        var rows = whole.Count().Select((c, w) => new CohortRow(
            monday.AddDays(7 * w),
            c.Size,
            [.. c.Hits.Select((hits, after) => (Hits: hits, After: after)).Where(h => starts[w + h.After] <= newest)
                .Select(h => new CohortCell(h.Hits, c.Size < LeastN ? null : Proportion.Wilson(h.Hits, c.Size), starts[w + h.After + 1] > newest))]));
        return new CohortAnswer(question, AnswerFrame.Of(frame, question.Scope.Filters), [.. rows]);
    }
}
