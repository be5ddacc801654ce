using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Journeys;

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

    /// <summary>Stage codes 1, 2 and 3 are the first three of the default stages; signals are seen for so many days from the Monday on.</summary>
    public static Metric Within(string metric, double seenDays = 1000)
    {
        var definition = MetricCatalogue.Find(metric)!;
        var stages = DefaultStages.All.Take(3).Select((s, i) => (s.Slug, Code: i + 1)).ToDictionary(s => s.Slug, s => s.Code, StringComparer.Ordinal);
        return definition with { Kernel = definition.Kernel.Within(new(Monday.AddDays(seenDays).ToUnixTimeMilliseconds(), w => stages.TryGetValue(w, out var code) ? code : null)) };
    }

    /// <summary>Observations of the rows by stage and channel, in one part.</summary>
    public static Observation[] Observe(string metric, params IReadOnlyList<Row> rows) => Observe(metric, [rows]);

    /// <summary>The same from several parts, merged.</summary>
    public static Observation[] Observe(string metric, IReadOnlyList<IReadOnlyList<Row>> parts) => Observe(Within(metric), parts);

    /// <summary>The same of a metric that knows how far signals are seen.</summary>
    public static Observation[] Observe(Metric definition, params IReadOnlyList<IReadOnlyList<Row>> parts)
    {
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
