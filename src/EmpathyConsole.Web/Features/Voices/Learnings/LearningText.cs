using System.Globalization;
using EmpathyConsole.Application.Voices.Learnings;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Web.Features.Voices.Learnings;

/// <summary>How learnings are written on pages.</summary>
internal static class LearningText
{
    public static IReadOnlyList<LearningChange> Changes { get; } = [.. Enum.GetValues<LearningChange>().Where(c => c != LearningChange.None)];

    public static string Link(long id) => string.Create(CultureInfo.InvariantCulture, $"/voices/learnings/{id}");

    public static string Slug<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The metric over the learning's days, as the Friction room opens it.</summary>
    public static string? Friction(LearningDraft draft)
    {
        if (draft.Metric is not { } metric)
        {
            return null;
        }

        var days = draft is { MetricFrom: { } from, MetricTo: { } to } ? string.Create(CultureInfo.InvariantCulture, $"&from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}") : "";
        return $"/friction?metric={metric}{days}";
    }
}
