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

    private static Observation[] Starts(int hits, int n, Func<int, int> person) =>
        [.. Enumerable.Range(0, n).Select(i => new Observation(0, person(i), default, i < hits ? 1 : 0, 1))];
}
