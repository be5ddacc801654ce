using EmpathyConsole.Domain.Friction.Spreads;
using EmpathyConsole.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Friction.Spreads;

public sealed class SpreadLawTests
{
    [Fact]
    public void Bins_HoldEveryValueOnce_WhateverTheOrder()
    {
        var values = Gen.Choose(0, 100_000).Select(v => v / 7.0).ArrayOf();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(values.ToArbitrary(), v =>
        {
            var (one, other) = (ValueSpread.Of([.. v], null), ValueSpread.Of([.. v.Reverse()], null));
            return one.Bins.Sum(b => b.Count) == v.Length
                && one.Bins.SequenceEqual(other.Bins) && one.Quantiles.SequenceEqual(other.Quantiles)
                && one.Bins.All(b => b.Count == v.LongCount(x => x >= b.From && x < b.Before));
        }));
    }

    [Fact]
    public void Quantiles_AscendAndLieWithinTheirIntervals()
    {
        var values = Gen.Choose(0, 5000).Select(v => (double)v).ArrayOf(60);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(values.ToArbitrary(), v =>
        {
            var spread = ValueSpread.Of([.. v], null);
            return spread.Quantiles.All(q => q.Interval.Low <= q.Interval.Value && q.Interval.Value <= q.Interval.High)
                && spread.Quantiles.Zip(spread.Quantiles.Skip(1)).All(p => p.First.Interval.Value <= p.Second.Interval.Value);
        }));
    }

    [Fact]
    public void Quantiles_OfAHundred_AreKnown()
    {
        var spread = ValueSpread.Of([.. Enumerable.Range(1, 100).Select(i => (double)i)], null);
        spread.Quantiles.Single(q => q.Share == .5).Interval.ShouldBe(Durations.Median([.. Enumerable.Range(1, 100).Select(i => (double)i)]));

        // Conover: ranks 90 - 1.96 * 3 = 84.12 and 90 + 1.96 * 3 + 1 = 96.88, rounded up
        spread.Quantiles.Single(q => q.Share == .9).Interval.ShouldBe(new Domain.Statistics.Interval(90, 85, 97));
    }

    [Fact]
    public void Answers_StandOnTheirScale_AlsoThoseNobodyGave()
    {
        var spread = ValueSpread.Of([10, 10, 9, 3], (0, 10));
        spread.Bins.Select(b => b.Count).ShouldBe([0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2]);
        spread.Quantiles.ShouldBeEmpty();
    }
}
