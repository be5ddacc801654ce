using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>How a metric's values are spread.</summary>
/// <param name="Metric">Slug of a metric with durations or answers.</param>
/// <param name="By">Nothing, or one dimension.</param>
/// <param name="Days">Null for the preset's.</param>
/// <param name="Preset">Days that move along with the newest signal.</param>
/// <param name="Filters">None for all.</param>
public sealed record SpreadQuestion(string Metric, Dimension? By, DaySpan? Days, DayPreset? Preset, IReadOnlyList<QuestionFilter> Filters);
