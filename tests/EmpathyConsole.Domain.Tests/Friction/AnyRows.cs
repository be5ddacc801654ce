using EmpathyConsole.Domain.Friction;
using FsCheck;
using FsCheck.Fluent;
using static EmpathyConsole.Domain.Tests.Friction.Blocks;

namespace EmpathyConsole.Domain.Tests.Friction;

/// <summary>Signals of a few persons over six days, and cuts of them into parts.</summary>
internal static class AnyRows
{
    public static readonly SignalKind[] Kinds = [SignalKind.FormStart, SignalKind.FormSubmit, SignalKind.ContactOpen];

    /// <summary>Some share a time, so that the order among them has to be settled.</summary>
    public static readonly Gen<Row> One =
        from minute in Gen.Choose(0, 6 * 24 * 12).Select(m => m * 5)
        from person in Gen.Choose(1, 4)
        from kind in Gen.Elements(Kinds)
        from stage in Gen.Choose(0, 2)
        from channel in Gen.Choose(0, 2)
        select new Row(minute, person, kind, Stage: stage, Channel: channel);

    /// <summary>Rows, and a seed for cutting them.</summary>
    public static readonly Gen<(List<Row> Rows, int Seed)> Some = from rows in One.ListOf() from seed in Gen.Choose(0, 10_000) select (rows.ToList(), seed);

    /// <summary>The rows shuffled and cut into up to four parts.</summary>
    public static IReadOnlyList<IReadOnlyList<Row>> Cut(List<Row> rows, int seed)
    {
        var random = new Random(seed);
        return [.. rows.OrderBy(_ => random.Next()).ToList().GroupBy(_ => random.Next(4)).Select(g => (IReadOnlyList<Row>)[.. g])];
    }

    public static SliceFilter Is(Dimension dimension, params int[] codes) => new(dimension, codes.ToHashSet());

    public static SliceFilter IsNot(Dimension dimension, params int[] codes) => new(dimension, new AllBut(codes.ToHashSet()));

    public static long At(double minute) => Monday.ToUnixTimeMilliseconds() + (long)(minute * 60_000);
}
