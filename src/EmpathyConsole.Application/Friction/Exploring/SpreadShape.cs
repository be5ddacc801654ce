using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction.Spreads;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>How values are spread, as the API and the command line write it. Fixed: fields may be added, none may go.</summary>
/// <param name="Metric">Slug.</param>
/// <param name="Name">Of the metric.</param>
/// <param name="Unit">As in the metric's own answer.</param>
/// <param name="Answers">Answers in whole numbers; else durations.</param>
/// <param name="Scope">Days, filters and how new it is.</param>
/// <param name="Whole">All values.</param>
/// <param name="Rows">By slice, largest first, at most 12.</param>
public sealed record SpreadShape(string Metric, string Name, string Unit, bool Answers, ScopeShape Scope, SpreadShape.Row Whole, IReadOnlyList<SpreadShape.Row> Rows)
{
    /// <summary>The answer in its outward shape.</summary>
    public static SpreadShape Of(SpreadAnswer answer) => new(
        answer.Metric.Slug,
        answer.Metric.Name,
        AnswerShape.UnitSlug(answer.Metric.Unit),
        answer.IsAnswers,
        ScopeShape.Of(answer.Days, answer.Zone, answer.ProvisionalFrom, answer.Question.Filters),
        RowOf(null, answer.Whole),
        [.. answer.Rows.Select(r => RowOf(r.Slice, r.Spread))]);

    private static Row RowOf(string? slice, ValueSpread spread) => new(
        slice,
        spread.N,
        double.IsNaN(spread.Mean) ? null : spread.Mean,
        [.. spread.Quantiles.Select(q => new Quantile(q.Share, q.Interval.Value, q.Interval.Low, q.Interval.High))],
        [.. spread.Bins.Select(b => new Bin(b.From, double.IsInfinity(b.Before) ? null : b.Before, b.Count))]);

    /// <summary>The values of a slice, null for all. Quantiles are empty with too few.</summary>
    public sealed record Row(string? Slice, long N, double? Mean, IReadOnlyList<Quantile> Quantiles, IReadOnlyList<Bin> Bins);

    /// <summary>The value below which a share of all lies, with its 95% interval.</summary>
    public sealed record Quantile(double Share, double Value, double Low, double High);

    /// <summary>Values from one on and before another; the last may have no end.</summary>
    public sealed record Bin(double From, double? Before, long Count);
}
