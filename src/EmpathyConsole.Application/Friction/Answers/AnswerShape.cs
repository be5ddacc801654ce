using EmpathyConsole.Domain.Friction;
using System.Text.Json.Serialization;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>An answer as the API and the command line write it. Fixed: fields may be added, none may go.</summary>
public sealed record AnswerShape(
    string Metric,
    string Name,
    string Definition,
    int Version,
    string Changed,
    string Interval,
    string Unit,
    string Direction,
    int LeastN,
    DateOnly From,
    DateOnly To,
    string TimeZone,
    DateOnly ProvisionalFrom,
    IReadOnlyList<string> Filters,
    AnswerShape.Span? Against,
    AnswerShape.Row Total,
    IReadOnlyList<AnswerShape.Row> Rows,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<AnswerShape.Line>? Series,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<AnswerShape.Companion>? Beside,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AnswerShape.Baseline? Frozen,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AnswerShape.Span? KeptAsTotals = null)
{
    /// <summary>The answer in its outward shape.</summary>
    public static AnswerShape Of(FrictionAnswer answer)
    {
        IReadOnlyList<string> by = answer.GroupName is { } group ? [group] : [.. answer.Question.By.Select(Dimensions.Slug)];
        return new(
            answer.Metric.Slug,
            answer.Metric.Name,
            answer.Metric.Definition,
            answer.Metric.Version,
            answer.Metric.Changed,
            answer.Metric.IntervalInWords,
            UnitSlug(answer.Metric.Unit),
            DirectionSlug(answer.Metric.Direction),
            answer.Metric.LeastN,
            answer.Days.From,
            answer.Days.To,
            answer.Zone,
            answer.ProvisionalFrom,
            [.. answer.Question.Filters.Select(f => Dimensions.Slug(f.Dimension) + (f.Not ? "!:" : ":") + f.Value)],
            answer.Against is { } against ? new(against.From, against.To) : null,
            RowOf([], answer.Total),
            [.. answer.Rows.Select(r => RowOf(by, r))],
            answer.Question.Over == Bucket.None ? null : [.. answer.Series.Select(s => new Line(SliceOf(by, s.Slice), [.. s.Points.Select(PointOf)]))],
            answer.Beside.Count == 0 ? null : [.. answer.Beside.Select(b => new Companion(b.Metric.Slug, b.Metric.Name, b.Metric.Definition, b.Metric.Version, UnitSlug(b.Metric.Unit), b.Metric.LeastN, RowOf([], b.Total), [.. b.Rows.Select(r => RowOf(by, r))]))],
            answer.Frozen is { } f ? new(f.Id, f.Name, f.At, f.Version, f.Trouble) : null,
            answer.AsTotals is { } earlier ? new(earlier.From, earlier.To) : null);
    }

    /// <summary>share, points, score, minutes, seconds, hours, ratio, per-day, minutes-per-day, money, return.</summary>
    public static string UnitSlug(MetricUnit unit) => unit switch
    {
        MetricUnit.PerDay => "per-day",
        MetricUnit.MinutesPerDay => "minutes-per-day",
        _ => unit.ToString().ToLowerInvariant(),
    };

    /// <summary>Rows cut by these dimensions.</summary>
    internal static IReadOnlyList<Row> RowsOf(IReadOnlyList<Dimension> by, IEnumerable<FrictionRow> rows) => [.. rows.Select(r => RowOf([.. by.Select(Dimensions.Slug)], r))];

    private static string DirectionSlug(MetricDirection direction) => direction switch
    {
        MetricDirection.LowerIsBetter => "lower-is-better",
        MetricDirection.HigherIsBetter => "higher-is-better",
        _ => "neither",
    };

    private static Row RowOf(IReadOnlyList<string> by, FrictionRow row) => new(
        SliceOf(by, row.Slice),
        row.N,
        row.Interval?.Value,
        row.Interval?.Low,
        row.Interval?.High,
        row.TooFew,
        row.Provisional,
        row.Change?.Previous.Value,
        row.Change?.PreviousN,
        row.Change?.Delta.Value,
        row.Change?.Delta.Low,
        row.Change?.Delta.High,
        row.Change?.CorrectedP,
        row.Change?.Clear);

    private static Point PointOf(FrictionPoint p) => new(p.Day, p.Days, p.N, p.Interval?.Value, p.Interval?.Low, p.Interval?.High, p.TooFew, p.Provisional, p.AsTotals);

    private static Dictionary<string, string> SliceOf(IReadOnlyList<string> by, IReadOnlyList<string> slice) =>
        by.Zip(slice).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);

    /// <summary>Days, both ends included.</summary>
    public sealed record Span(DateOnly From, DateOnly To);

    /// <summary>The frozen baseline it is held against.</summary>
    public sealed record Baseline(long Id, string Name, DateTimeOffset FrozenAt, int Version, string? Trouble);

    /// <summary>A slice's number; what was not asked for is left out.</summary>
    public sealed record Row(
        IReadOnlyDictionary<string, string> Slice,
        long N,
        double? Value,
        double? Low,
        double? High,
        bool TooFew,
        bool Provisional,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Previous,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? PreviousN,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Delta,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? DeltaLow,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? DeltaHigh,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? CorrectedP,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Clear);

    /// <summary>A metric the one asked for is never shown without, for the same slices in the same order.</summary>
    public sealed record Companion(string Metric, string Name, string Definition, int Version, string Unit, int LeastN, Row Total, IReadOnlyList<Row> Rows);

    /// <summary>A slice over time.</summary>
    public sealed record Line(IReadOnlyDictionary<string, string> Slice, IReadOnlyList<Point> Points);

    /// <summary>A step over time: its first day and how many days it stands for.</summary>
    public sealed record Point(DateOnly Day, int Days, long N, double? Value, double? Low, double? High, bool TooFew, bool Provisional, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool KeptAsTotals = false);
}
