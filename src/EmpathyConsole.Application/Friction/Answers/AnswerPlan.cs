using EmpathyConsole.Application.Friction.Keeping;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>A question that is understood: its days and filters resolved, its metric found, what it needs of the signals named.</summary>
/// <param name="Asking">As asked.</param>
/// <param name="Frame">Days, filters, words.</param>
/// <param name="Metric">Its definition.</param>
/// <param name="Clock">Lays out all days it looks at.</param>
/// <param name="Need">The key of what the metric itself needs.</param>
/// <param name="Companions">What stands beside it, each with its key.</param>
/// <param name="Frozen">The baseline it is held against, or null.</param>
internal sealed record AnswerPlan(
    Asking Asking, QuestionFrame Frame, Metric Metric, DayClock Clock, string Need, IReadOnlyList<(Metric Metric, string Need)> Companions, FrozenSide? Frozen)
{
    /// <summary>Days before the frame's that are kept as totals; empty for most.</summary>
    public IReadOnlyList<DayTotals> Totals { get; init; } = [];

    public FrictionQuestion Question => Asking.Question;
}
