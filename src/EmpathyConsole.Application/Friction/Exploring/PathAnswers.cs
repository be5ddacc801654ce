using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Paths;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>Walks paths over the store.</summary>
internal sealed class PathAnswers(ISignalStore store, QuestionFrames frames)
{
    private const int Steps = 5;
    private const int Places = 6;
    private const int TopPaths = 20;
    private const int LongestWindow = 90 * 24;
    private const long HourLength = 3_600_000;

    public async Task<Result<PathAnswer>> AskAsync(long workspace, TimeZoneInfo zone, PathQuestion question, CancellationToken cancellation)
    {
        if (question.WindowHours is < 1 or > LongestWindow)
        {
            return Problem.Invalid("Paths reach 1 hour to 90 days.", "hours");
        }

        var framed = await frames.OfAsync(workspace, zone, question.Scope.Days, question.Scope.Preset, question.Scope.Filters, Comparison.None, cancellation);
        if (!framed.Succeeded)
        {
            return framed.Problem;
        }

        var frame = framed.Value;
        var plan = new PathPlan(question.Anchor.Coded(frame.Words), question.Forward, question.Nodes, frame.Filters, frame.From, frame.Before, question.WindowHours * HourLength, Steps);
        var whole = await store.GatherWholeAsync(workspace, plan.Earliest, plan.Latest, () => new PathPart(plan), (part, block) => part.Add(block), (part, other) => part.Merge(other), cancellation);
        var tree = PathTree.Of(whole.Walk(), Places, TopPaths);
        var names = tree.Steps.SelectMany(s => s.Select(p => p.Node)).Concat(tree.Top.SelectMany(t => t.Nodes)).Distinct().ToDictionary(n => n, n => Name(question.Nodes, n, frame));
        return new PathAnswer(question, AnswerFrame.Of(frame, question.Scope.Filters), tree, names);
    }

    private static string Name(PathNodes nodes, long node, QuestionFrame frame)
    {
        if (node == PathTree.Others)
        {
            return "other";
        }

        var (code, kind) = PathPlan.Codes(node);
        string Word(Dimension dimension) => SliceNames.Of(dimension, frame.Name(code));
        return nodes switch
        {
            PathNodes.Kinds => KindNames.Of((SignalKind)kind),
            PathNodes.Stages => Word(Dimension.Stage),
            PathNodes.Channels => Word(Dimension.Channel),
            PathNodes.KindsAtStages => $"{KindNames.Of((SignalKind)kind)}, {Word(Dimension.Stage).ToLowerInvariant()}",
            _ => $"{KindNames.Of((SignalKind)kind)}, {Word(Dimension.Subject).ToLowerInvariant()}",
        };
    }
}
