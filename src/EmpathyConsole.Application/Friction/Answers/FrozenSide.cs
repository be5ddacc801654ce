using EmpathyConsole.Application.Friction.Baselines;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>A baseline as one question may use it.</summary>
/// <param name="Baseline">Which.</param>
/// <param name="Trouble">Why all or a part of it can't be compared; null when all can.</param>
/// <param name="Total">The whole's number; null where it can't be compared.</param>
/// <param name="Rows">Of slices, by their values; empty where they can't be compared.</param>
internal sealed record FrozenSide(Baseline Baseline, string? Trouble, FrozenRow? Total, IReadOnlyDictionary<string, FrozenRow> Rows)
{
    /// <summary>Only like with like: the same metric by the same definition, and the same filters; rows only where it was cut the same way.</summary>
    public static FrozenSide Of(Baseline baseline, FrictionQuestion question, int version)
    {
        FrozenSide No(string why) => new(baseline, why, null, new Dictionary<string, FrozenRow>(StringComparer.Ordinal));
        if (!string.Equals(baseline.Metric, question.Metric, StringComparison.OrdinalIgnoreCase))
        {
            return No($"The baseline '{baseline.Name}' is of another metric.");
        }

        if (baseline.MetricVersion != version)
        {
            return No($"The baseline '{baseline.Name}' was counted by definition {baseline.MetricVersion}, this is definition {version}: they are not compared.");
        }

        if (!string.Equals(baseline.Filters, BaselineBook.FiltersOf(question), StringComparison.Ordinal))
        {
            return No(baseline.Filters.Length == 0 ? $"The baseline '{baseline.Name}' was frozen without filters: take them away to compare." : $"The baseline '{baseline.Name}' was frozen with other filters ({baseline.Filters}): choose the same to compare.");
        }

        return string.Equals(baseline.Cuts, BaselineBook.CutsOf(question), StringComparison.Ordinal)
            ? new(baseline, null, baseline.Numbers.Total, baseline.Numbers.Rows.ToDictionary(r => Key(r.Slice), StringComparer.Ordinal))
            : No("") with { Total = baseline.Numbers.Total, Trouble = question.By.Count == 0 ? null : $"The baseline '{baseline.Name}' was frozen {(baseline.Cuts.Length == 0 ? "as one number" : "by " + baseline.Cuts)}: only the whole is compared." };
    }

    /// <summary>The number of a slice; none for the whole.</summary>
    public FrozenRow? Of(IReadOnlyList<string> slice) => slice.Count == 0 ? Total : Rows.GetValueOrDefault(Key(slice));

    private static string Key(IReadOnlyList<string> slice) => string.Join('\u001f', slice);
}
