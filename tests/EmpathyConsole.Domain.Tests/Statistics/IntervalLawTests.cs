using EmpathyConsole.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Statistics;

public sealed class IntervalLawTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly Gen<(int Hits, int N)> Share = from n in Gen.Choose(1, 5000) from hits in Gen.Choose(0, n) select (hits, n);

    [Fact]
    public void Wilson_AlwaysHoldsItsShareWithinZeroAndOne() => Check.One(Often, Prop.ForAll(Share.ToArbitrary(), s =>
    {
        var i = Proportion.Wilson(s.Hits, s.N);
        return i.Low >= 0 && i.Low <= i.Value && i.Value <= i.High && i.High <= 1;
    }));

    [Fact]
    public void Newcombe_StaysWithinMinusOneAndOne_AndTurnsRoundWithItsSides() => Check.One(Often, Prop.ForAll(Share.ToArbitrary(), Share.ToArbitrary(), (a, b) =>
    {
        var there = Proportion.Newcombe(a.Hits, a.N, b.Hits, b.N);
        var back = Proportion.Newcombe(b.Hits, b.N, a.Hits, a.N);
        return there.Low >= -1 - 1e-12 && there.High <= 1 + 1e-12 && Math.Abs(there.Low + back.High) < 1e-12;
    }));

    [Fact]
    public void P_IsBelowFivePercent_ExactlyWhenTheIntervalExcludesZero() => Check.One(Often, Prop.ForAll(Share.ToArbitrary(), Share.ToArbitrary(), (a, b) =>
    {
        var difference = Proportion.Newcombe(a.Hits, a.N, b.Hits, b.N);
        var excludes = difference.Low > 0 || difference.High < 0;
        return excludes == (Difference.P(difference) < .05);
    }));

    [Fact]
    public void BenjaminiHochberg_NeverLowersAP_AndKeepsTheirOrder() => Check.One(Often, Prop.ForAll(Gen.Choose(0, 1000).Select(k => k / 1000.0).ArrayOf().ToArbitrary(), p =>
    {
        var corrected = FalseDiscovery.BenjaminiHochberg(p);
        var inOrder = p.Zip(corrected).OrderBy(x => x.First).Select(x => x.Second).ToList();
        return p.Zip(corrected).All(x => x.Second >= x.First && x.Second <= 1) && inOrder.Zip(inOrder.Skip(1)).All(x => x.First <= x.Second + 1e-12);
    }));

    [Fact]
    public void Typical_ChangesFromGeometricMeanToMedianAtTwentyFive()
    {
        double[] times = [.. Enumerable.Range(1, 25).Select(i => (double)(i * i))];
        Durations.Typical(times).Value.ShouldBe(169);
        Durations.Typical(times.AsSpan(0, 24)).Value.ShouldBe(Durations.GeometricMean(times.AsSpan(0, 24)).Value);
    }
}
