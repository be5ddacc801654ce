using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>One metric, cut and compared.</summary>
/// <param name="Metric">Slug.</param>
/// <param name="By">Up to three dimensions; none for one number.</param>
/// <param name="Days">Of the workspace's time zone; null for the last 28 days up to the newest signal.</param>
/// <param name="Filters">None for all.</param>
/// <param name="Compare">What to hold it against.</param>
/// <param name="Over">Whether to give the answer over time too.</param>
/// <param name="Preset">Days that move along with the newest signal, where no days are named.</param>
public sealed record FrictionQuestion(string Metric, IReadOnlyList<Dimension> By, DaySpan? Days, IReadOnlyList<QuestionFilter> Filters, Comparison Compare = Comparison.None, Bucket Over = Bucket.None, DayPreset? Preset = null)
{
    /// <summary>The frozen baseline to hold it against, where <see cref="Compare"/> is <see cref="Comparison.Baseline"/>; null for the first 28 days.</summary>
    public long? Frozen { get; init; }

    /// <summary>The plainest question: one metric, one number.</summary>
    public static FrictionQuestion Of(string metric, params IReadOnlyList<Dimension> by) => new(metric, by, null, []);
}
