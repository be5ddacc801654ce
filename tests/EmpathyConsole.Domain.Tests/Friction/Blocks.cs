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

    /// <summary>Blocks of the days of these rows.</summary>
    public static IReadOnlyList<SignalBlock> Of(params IReadOnlyList<Row> rows) => SignalBlock.Of(rows.Select(r => new CodedSignal
    {
        Time = r.Time,
        Kind = (byte)r.Kind,
        Person = r.Person,
        Session = r.Session,
        Case = r.Case,
        Value = r.Value,
        Stage = r.Stage,
        Channel = r.Channel,
        Subject = r.Subject,
    }).ToArray());

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
            foreach (var block in Of(rows))
            {
                part.Add(block, long.MinValue, long.MaxValue);
            }

            whole.Merge(part);
        }

        return whole.Observe();
    }
}
