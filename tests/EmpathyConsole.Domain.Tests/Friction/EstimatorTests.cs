using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Statistics;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Friction;

public sealed class EstimatorTests
{
    private static readonly Metric Forms = MetricCatalogue.Find("form-abandonment")!;

    [Fact]
    public void Share_OnePersonEach_IsPlainWilson()
    {
        var estimate = Estimator.Of(Forms, Starts(hits: 24, n: 60, person: i => i), 1);
        estimate.N.ShouldBe(60);
        estimate.Interval!.Value.Low.ShouldBe(Proportion.Wilson(24, 60).Low, 1e-12);
        estimate.Interval!.Value.High.ShouldBe(Proportion.Wilson(24, 60).High, 1e-12);
    }

    [Fact]
    public void Share_FewPersonsManyTimes_IsWider()
    {
        var estimate = Estimator.Of(Forms, Starts(hits: 30, n: 60, person: i => i / 10), 1).Interval!.Value;
        var plain = Proportion.Wilson(30, 60);
        (estimate.High - estimate.Low).ShouldBeGreaterThan(1.5 * (plain.High - plain.Low));
        estimate.Value.ShouldBe(plain.Value);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Share_BelowLeastN_IsTooFew(int n, bool tooFew)
    {
        var estimate = Estimator.Of(Forms, Starts(5, n, i => i), 1);
        estimate.TooFew.ShouldBe(tooFew);
        (estimate.Interval is null).ShouldBe(tooFew);
        estimate.N.ShouldBe(n);
    }

    [Fact]
    public void Nps_OnePersonEach_IsAdjustedWald()
    {
        var answers = Enumerable.Range(0, 100).Select(i => new Observation(0, i, default, i < 60 ? 1 : i < 75 ? -1 : 0, 1)).ToArray();
        var interval = Estimator.Of(MetricCatalogue.Find("nps")!, answers, 1).Interval!.Value;
        interval.Value.ShouldBe(45, 1e-9);
        interval.Low.ShouldBe(29.3, .05);
        interval.High.ShouldBe(58.0, .05);
    }

    [Fact]
    public void Ratio_OfSeparatePersons_HasTheVarianceOfTwoCounts()
    {
        var events = Enumerable.Range(0, 150).Select(i => new Observation(0, i, default, i < 50 ? 1 : 0, i < 50 ? 0 : 1)).ToArray();
        var interval = Estimator.Of(MetricCatalogue.Find("contacts-per-conversion")!, events, 1).Interval!.Value;
        interval.Value.ShouldBe(.5);
        interval.High.ShouldBe(.5 * Math.Exp(Proportion.Z95 * Math.Sqrt((1.0 / 50) + (1.0 / 100))), 1e-9);
    }

    [Fact]
    public void Count_IsGivenADay()
    {
        var events = Enumerable.Range(0, 70).Select(i => new Observation(0, i, default, 1, 0)).ToArray();
        var estimate = Estimator.Of(MetricCatalogue.Find("ticket-volume")!, events, 7);
        estimate.N.ShouldBe(70);
        estimate.Interval!.Value.Value.ShouldBe(10);
    }

    [Fact]
    public void Duration_SaysWhetherItIsTheMedian()
    {
        Observation[] Replies(int n) => [.. Enumerable.Range(1, n).Select(i => new Observation(0, i, default, i, 1))];
        var metric = MetricCatalogue.Find("time-to-answer")!;
        Estimator.Of(metric, Replies(25), 1).ShouldSatisfyAllConditions(e => e.ByMedian.ShouldBeTrue(), e => e.Interval!.Value.Value.ShouldBe(13));
        Estimator.Of(metric, Replies(24), 1).ByMedian.ShouldBeFalse();
        Estimator.Of(metric, Replies(9), 1).TooFew.ShouldBeTrue();
    }

    [Fact]
    public void Duration_OnePersonEach_IsTheOrderStatistics_AndTheLogT()
    {
        double[] times = [.. Enumerable.Range(1, 40).Select(i => (double)i)];
        Estimator.Of(Loops, Times(times, i => i), 1).Interval.ShouldBe(Durations.Median(times));
        double[] few = [45, 55, 62, 65, 75, 135, 150, 160, 170, 180];
        var (theirs, ours) = (Durations.GeometricMean(few), Estimator.Of(Loops, Times(few, i => i), 1).Interval!.Value);
        ShouldBeClose(ours, theirs.Value, theirs.Low, theirs.High);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(20)]
    public void Duration_OfOnePersonAlike_IsAsWideAsOnePersonOnce(int n)
    {
        // ten persons, each with the same time again and again
        var alike = Estimator.Of(Loops, Times([.. Enumerable.Range(0, n).Select(i => 10.0 + (i % 10))], i => i % 10), 1).Interval!.Value;
        var once = n < Durations.MedianFrom ? Durations.GeometricMean([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]) : Durations.Median([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
        ShouldBeClose(alike, once.Value, once.Low, once.High);
    }

    [Fact]
    public void Duration_OfOnePersonOnly_IsTooFew() =>
        Estimator.Of(Loops, Times([.. Enumerable.Range(1, 40).Select(i => (double)i)], _ => 1), 1).ShouldSatisfyAllConditions(e => e.TooFew.ShouldBeTrue(), e => e.N.ShouldBe(40));

    [Fact]
    public void Sum_OfOnes_IsThePoissonCount()
    {
        var work = Estimator.Of(MetricCatalogue.Find("team-workload")!, Times([.. Enumerable.Repeat(1.0, 70)], i => i), 7);
        var poisson = Counts.Poisson(70);
        work.N.ShouldBe(70);
        ShouldBeClose(work.Interval!.Value, 10, poisson.Low / 7, poisson.High / 7);
    }

    [Fact]
    public void Cost_IsTheSpendByTheConversionsInterval()
    {
        Observation[] events = [new(0, 0, default, 1200, 0), .. Enumerable.Range(1, 60).Select(i => new Observation(0, i, default, 0, 1))];
        var cost = Estimator.Of(MetricCatalogue.Find("cost-per-conversion")!, events, 1);
        var poisson = Counts.Poisson(60);
        cost.N.ShouldBe(60);
        ShouldBeClose(cost.Interval!.Value, 20, 1200 / poisson.High, 1200 / poisson.Low);
    }

    [Fact]
    public void Money_WithoutSpend_IsNoNumber()
    {
        Observation[] conversions = [.. Enumerable.Range(0, 60).Select(i => new Observation(0, i, default, 0, 1))];
        Estimator.Of(MetricCatalogue.Find("cost-per-conversion")!, conversions, 1).Interval.ShouldBeNull();
        Observation[] values = [.. Enumerable.Range(0, 60).Select(i => new Observation(0, i, default, 40, 0))];
        Estimator.Of(MetricCatalogue.Find("return-on-spend")!, values, 1).Interval.ShouldBeNull();
    }

    [Fact]
    public void Return_IsValueLessSpendBySpend_AndCountsConversions()
    {
        Observation[] events = [new(0, 1000, default, 0, 600), new(0, 1001, default, 0, 400), .. Enumerable.Range(0, 50).Select(i => new Observation(0, i, default, 30, 0))];
        var back = Estimator.Of(MetricCatalogue.Find("return-on-spend")!, events, 1);
        var poisson = Counts.Poisson(50);
        back.N.ShouldBe(50);
        ShouldBeClose(back.Interval!.Value, .5, ((30 * poisson.Low) - 1000) / 1000, ((30 * poisson.High) - 1000) / 1000);
    }

    private static readonly Metric Loops = MetricCatalogue.Find("time-in-support-loops")!;

    private static void ShouldBeClose(Interval interval, double value, double low, double high)
    {
        interval.Value.ShouldBe(value, 1e-9);
        interval.Low.ShouldBe(low, 1e-9);
        interval.High.ShouldBe(high, 1e-9);
    }

    private static Observation[] Times(double[] values, Func<int, int> person) => [.. values.Select((v, i) => new Observation(0, person(i), default, v, 1))];

    private static Observation[] Starts(int hits, int n, Func<int, int> person) =>
        [.. Enumerable.Range(0, n).Select(i => new Observation(0, person(i), default, i < hits ? 1 : 0, 1))];
}
