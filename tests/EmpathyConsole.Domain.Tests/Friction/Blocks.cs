using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Domain.Tests.Friction;

/// <summary>Makes blocks of signals for tests: persons, sessions and the rest are small numbers, as in a dictionary.</summary>
internal static class Blocks
{
    public static readonly DateTimeOffset Monday = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

    /// <summary>One signal. Stage and channel are codes; 0 is "no value".</summary>
    public sealed record Row(double Minute, int Person, SignalKind Kind, double Value = double.NaN, int Session = 0, int Subject = 1, int Case = 0, int Stage = 1, int Channel = 1)
    {
        public long Time => Monday.ToUnixTimeMilliseconds() + (long)(Minute * 60_000);
    }

    public static SignalBlock Of(params IReadOnlyList<Row> rows) => new()
    {
        Times = [.. rows.Select(r => r.Time)],
        Kinds = [.. rows.Select(r => (byte)r.Kind)],
        Persons = [.. rows.Select(r => r.Person)],
        Sessions = [.. rows.Select(r => r.Session)],
        Cases = [.. rows.Select(r => r.Case)],
        Values = [.. rows.Select(r => r.Value)],
        Slices = [.. Dimensions.All.Select(d => rows.Select(r => Code(r, d)).ToArray())],
        Span = rows.Count == 0 ? (0, 0) : (rows.Min(r => r.Time), rows.Max(r => r.Time)),
    };

    /// <summary>Observations of the rows by stage and channel, in one part.</summary>
    public static Observation[] Observe(string metric, params IReadOnlyList<Row> rows) => Observe(metric, [rows]);

    /// <summary>The same from several parts, merged.</summary>
    public static Observation[] Observe(string metric, IReadOnlyList<IReadOnlyList<Row>> parts)
    {
        var definition = MetricCatalogue.Find(metric)!;
        var slicing = new Slicing([Dimension.Stage, Dimension.Channel], []);
        var whole = new SignalPart(definition, slicing);
        foreach (var rows in parts)
        {
            var part = new SignalPart(definition, slicing);
            part.Add(Of(rows), long.MinValue, long.MaxValue);
            whole.Merge(part);
        }

        return whole.Observe();
    }

    private static int Code(Row row, Dimension dimension) => dimension switch
    {
        Dimension.Stage => row.Stage,
        Dimension.Channel => row.Channel,
        Dimension.Subject => row.Subject,
        _ => 0,
    };
}
