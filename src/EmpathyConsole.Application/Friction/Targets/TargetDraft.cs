using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction.Targets;

namespace EmpathyConsole.Application.Friction.Targets;

/// <summary>A target to be set.</summary>
/// <param name="Metric">Slug.</param>
/// <param name="Filters">The slice; none for all.</param>
/// <param name="Way">On which side of the value it is reached.</param>
/// <param name="Value">In the metric's unit; shares 0 to 1.</param>
/// <param name="By">The last day to reach it, after today.</param>
public sealed record TargetDraft(string Metric, IReadOnlyList<QuestionFilter> Filters, TargetWay Way, double Value, DateOnly By);
