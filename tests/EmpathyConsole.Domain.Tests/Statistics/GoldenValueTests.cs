using EmpathyConsole.Domain.Statistics;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Statistics;

/// <summary>Published or independently computed values.</summary>
public sealed class GoldenValueTests
{
    [Theory]
    [InlineData(8, 10, .4902, .9433)]
    [InlineData(0, 20, 0, .1611)]
    public void Wilson_OfKnownCounts_IsAsPublished(long hits, long n, double low, double high) =>
        ShouldBe(Proportion.Wilson(hits, n), (double)hits / n, low, high, .00005);

    [Fact]
    public void Newcombe_OfHisOwnExample_IsAsPublished() => ShouldBe(Proportion.Newcombe(56, 70, 48, 80), .2, .0524, .3339, .00005);

    [Fact]
    public void NetPromoter_OfSixtyAndFifteen_IsAsPublished() => ShouldBe(NetPromoter.AdjustedWald(60, 15, 100), 45, 29.3, 58.0, .05);

    [Theory]
    [InlineData(20, 0, 20)]
    [InlineData(0, 20, 20)]
    public void NetPromoter_AtTheEnds_HoldsItsScore(double up, double down, double n)
    {
        var interval = NetPromoter.AdjustedWald(up, down, n);
        interval.Low.ShouldBeLessThanOrEqualTo(interval.Value);
        interval.High.ShouldBeGreaterThanOrEqualTo(interval.Value);
        interval.High.ShouldBeLessThanOrEqualTo(100);
        interval.Low.ShouldBeGreaterThanOrEqualTo(-100);
    }

    [Fact]
    public void GeometricMean_OfSixTimes_IsAsPublished() => ShouldBe(Durations.GeometricMean([55, 65, 75, 62, 45, 135]), 68.2, 46.0, 101.2, .05);

    [Fact]
    public void BenjaminiHochberg_OfFour_IsAsPublished()
    {
        var corrected = FalseDiscovery.BenjaminiHochberg([.01, .04, .03, .005]);
        corrected.Zip([.02, .04, .04, .02]).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 1e-12);
    }

    // ranks of the standard table for the sign-test interval of a median
    [Theory]
    [InlineData(6, 1)]
    [InlineData(25, 8)]
    [InlineData(50, 18)]
    [InlineData(100, 40)]
    public void Median_OfTheNumbersOneToN_HasTheTableRanks(int n, int rank)
    {
        double[] numbers = [.. Enumerable.Range(1, n).Select(i => (double)i)];
        ShouldBe(Durations.Median(numbers), (n + 1) / 2.0, rank, n + 1 - rank, 1e-9);
    }

    [Theory]
    [InlineData(1, 12.7062)]
    [InlineData(5, 2.5706)]
    [InlineData(29, 2.0452)]
    [InlineData(1000, 1.9623)]
    [InlineData(100_000, 1.96)]
    public void StudentT_Point_IsThatOfTheTables(double degrees, double point) => StudentT.Point95(degrees).ShouldBe(point, .0001);

    [Theory]
    [InlineData(0, .5)]
    [InlineData(1.959963984540054, .025)]
    [InlineData(-1.959963984540054, .975)]
    [InlineData(4, 3.167124183e-5)]
    [InlineData(6, 9.865876450e-10)]
    public void NormalTail_IsThatOfTheTables(double x, double p) => Normal.UpperTail(x).ShouldBe(p, p * 1e-6);

    [Theory]
    [InlineData(0, 0, 3.69)]
    [InlineData(10, 4.795, 18.39)]
    [InlineData(100, 81.36, 121.63)]
    public void Poisson_IsCloseToTheExactInterval(double count, double low, double high)
    {
        var interval = Counts.Poisson(count);
        interval.Low.ShouldBe(low, Math.Max(.001, low * .002));
        interval.High.ShouldBe(high, high * .007);
    }

    private static void ShouldBe(Interval interval, double value, double low, double high, double within)
    {
        interval.Value.ShouldBe(value, within);
        interval.Low.ShouldBe(low, within);
        interval.High.ShouldBe(high, within);
    }
}
