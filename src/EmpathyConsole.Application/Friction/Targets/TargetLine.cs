using EmpathyConsole.Application.Friction.Answers;

namespace EmpathyConsole.Application.Friction.Targets;

/// <summary>A target in a list.</summary>
/// <param name="Target">Judged by the last 28 days.</param>
/// <param name="Metric">Slug.</param>
/// <param name="Filters">The slice, as an address writes it; empty for all.</param>
/// <param name="Answer">The number it is judged by; null when the metric is not there any more.</param>
/// <param name="ByName">Who set it.</param>
public sealed record TargetLine(JudgedTarget Target, string Metric, string Filters, FrictionAnswer? Answer, string ByName);
