using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction.Funnels;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>Walks funnels over the store.</summary>
internal sealed class FunnelAnswers(ISignalStore store, QuestionFrames frames)
{
    private const int MostRows = 12;
    private const int LongestWindow = 365;
    private const long DayLength = 86_400_000;

    public async Task<Result<FunnelAnswer>> AskAsync(long workspace, TimeZoneInfo zone, FunnelQuestion question, CancellationToken cancellation)
    {
        var walked = await WalkAsync(workspace, zone, question, cancellation);
        if (!walked.Succeeded)
        {
            return walked.Problem;
        }

        var (frame, plan, walks) = walked.Value;
        var newest = frame.Freshness.Last?.ToUnixTimeMilliseconds() ?? long.MinValue;
        var rows = question.By is null
            ? []
            : walks.Slices.ToArray().CountBy(s => s).OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(MostRows).Select(s => new FunnelRow(frame.Name(s.Key), FunnelCount.Of(walks, plan, newest, s.Key))).ToList();
        return new FunnelAnswer(question, AnswerFrame.Of(frame, question.Scope.Filters), FunnelCount.Of(walks, plan, newest), rows);
    }

    /// <summary>Everybody's way.</summary>
    public async Task<Result<Walked>> WalkAsync(long workspace, TimeZoneInfo zone, FunnelQuestion question, CancellationToken cancellation)
    {
        if (question.Steps.Count is < 2 or > FunnelPlan.MostSteps)
        {
            return Problem.Invalid($"A funnel has 2 to {FunnelPlan.MostSteps} steps; this one has {question.Steps.Count}.", "steps");
        }

        if (question.WindowDays is < 1 or > LongestWindow)
        {
            return Problem.Invalid($"The window is 1 to {LongestWindow} days.", "window");
        }

        var framed = await frames.OfAsync(workspace, zone, question.Scope.Days, question.Scope.Preset, question.Scope.Filters, Comparison.None, cancellation);
        if (!framed.Succeeded)
        {
            return framed.Problem;
        }

        var frame = framed.Value;
        var plan = new FunnelPlan([.. question.Steps.Select(s => s.Coded(frame.Words))], frame.Filters, frame.From, frame.Before, question.WindowDays * DayLength, question.Ordered, question.By);
        var whole = await store.GatherWholeAsync(workspace, plan.Earliest, plan.Latest, () => new FunnelPart(plan), (part, block) => part.Add(block), (part, other) => part.Merge(other), cancellation);
        return new Walked(frame, plan, whole.Walk());
    }

    /// <summary>What was walked, and how far everybody came.</summary>
    internal sealed record Walked(QuestionFrame Frame, FunnelPlan Plan, FunnelWalks Walks);
}
