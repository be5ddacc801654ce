using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>The answer to a question.</summary>
/// <param name="Metric">The definition it follows.</param>
/// <param name="Question">As asked, with its days filled in.</param>
/// <param name="Days">The days it covers.</param>
/// <param name="Against">The days it is held against, if any.</param>
/// <param name="Total">Everything the filters let through, as one slice.</param>
/// <param name="Rows">A row for each slice, worst first; those with too few last.</param>
/// <param name="Series">The largest slices over time, at most six, if asked.</param>
/// <param name="ProvisionalFrom">From this day on late rows may still come.</param>
/// <param name="Freshness">Of the signals behind it.</param>
/// <param name="Zone">IANA name of the time zone its days are of.</param>
public sealed record FrictionAnswer(
    Metric Metric,
    FrictionQuestion Question,
    DaySpan Days,
    DaySpan? Against,
    FrictionRow Total,
    IReadOnlyList<FrictionRow> Rows,
    IReadOnlyList<FrictionSeries> Series,
    DateOnly ProvisionalFrom,
    SignalFreshness Freshness,
    string Zone)
{
    /// <summary>What the metric is never shown without (<see cref="Metric.Companions"/>), for the same slices; empty for most.</summary>
    public IReadOnlyList<FrictionBeside> Beside { get; init; } = [];

    /// <summary>The frozen baseline it is held against; null for most.</summary>
    public FrozenAgainst? Frozen { get; init; }

    /// <summary>Days before <see cref="Days"/> that are kept as totals: they stand in the series, and in no row. Null for most.</summary>
    public DaySpan? AsTotals { get; init; }

    /// <summary>What its rows are cut by where it is nothing the signals say, such as "generation"; null for most.</summary>
    public string? GroupName { get; init; }
}
