using EmpathyConsole.Domain.Friction;
using FsCheck;
using FsCheck.Fluent;

namespace EmpathyConsole.Application.Tests.Friction.Store;

/// <summary>Signals of any shape: few persons and words so that they clash, values of every kind, some with ids, over eight days.</summary>
internal static class AnySignals
{
    public static readonly DateTimeOffset Start = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<double?> Value =
        Gen.OneOf(Gen.Constant((double?)null), Gen.Choose(-5, 2000).Select(v => (double?)v), Gen.Choose(0, 99_999).Select(v => (double?)(v / 100.0)), Gen.Elements<double?>(-0.0, 1.0 / 3, 1e15, double.MaxValue, 0.001));

    public static Gen<List<Signal>> Lists { get; } = Gen.ListOf(
        from time in Gen.Choose(0, 8 * 24 * 60)
        from person in Gen.Choose(1, 6)
        from kind in Gen.Elements(Enum.GetValues<SignalKind>())
        from value in Value
        from session in Gen.Choose(0, 4)
        from words in Gen.ArrayOf(Gen.Choose(0, 3), 7)
        from theCase in Gen.Choose(0, 5)
        from id in Gen.Choose(0, 40)
        select new Signal(
            Start.AddMinutes(time),
            "p" + person,
            kind,
            value,
            Named("s", session),
            Named("journey ", words[0]),
            Named("stage ", words[1]),
            Named("channel ", words[2]),
            Named("source ", words[3]),
            Named("campaign ", words[4]),
            Named("segment ", words[5]),
            Named("subject ", words[6]),
            Named("case ", theCase),
            id > 8 ? null : "id " + id)).Select(l => l.ToList());

    private static string? Named(string what, int number) => number == 0 ? null : what + number;
}
