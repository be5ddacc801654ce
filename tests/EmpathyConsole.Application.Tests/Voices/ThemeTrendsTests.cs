using EmpathyConsole.Application.Voices.Themes;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices;

public sealed class ThemeTrendsTests
{
    private const int Months = 12;

    [Fact]
    public void Of_TwoHundredThemesOfNoise_ShowsAFindingInAtMostOneViewOfTwenty()
    {
        const int views = 300;
        var random = new Random(20260620);
        var shown = 0;
        for (var view = 0; view < views; view++)
        {
            // themes from rare to common, months of uneven size
            var voices = Enumerable.Range(0, Months).Select(_ => random.Next(600, 1400)).ToArray();
            var themes = Enumerable.Range(0, 200).Select(t => voices.Select(n => Hits(random, n, 0.0005 + (0.00005 * t))).ToArray()).ToList();
            shown += Trends(voices).Of(themes).Any(t => t.Direction != 0) ? 1 : 0;
        }

        shown.ShouldBeLessThanOrEqualTo((int)(0.05 * views));
    }

    [Fact]
    public void Of_AThemeThatDoublesInApril_RisesSinceApril()
    {
        var voices = Enumerable.Repeat(1000, Months).ToArray();
        int[] rising = [20, 21, 19, 20, 22, 18, 20, 21, 19, 45, 47, 50];
        var trends = Trends(voices).Of([rising, .. Enumerable.Range(0, 30).Select(_ => Enumerable.Repeat(20, Months).ToArray())]);

        (trends[0].Direction, trends[0].IsNew, trends[0].Words).ShouldBe((1, false, "rising since April"));
        trends[0].Q!.Value.ShouldBeLessThan(0.001);
        trends[0].Q!.Value.ShouldBeGreaterThanOrEqualTo(trends[0].P!.Value);
        trends.Skip(1).ShouldAllBe(t => t.Direction == 0 && t.Words.Length == 0);
    }

    [Fact]
    public void Of_AThemeFirstHeardInTheLastMonths_IsNew_AndAFewVoicesAreNot()
    {
        var voices = Enumerable.Repeat(1000, Months).ToArray();
        var trends = Trends(voices).Of([[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 15], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2], [40, 41, 38, 44, 40, 39, 41, 40, 42, 8, 5, 6]]);

        (trends[0].IsNew, trends[0].Words).ShouldBe((true, "new since May"));
        (trends[1].IsNew, trends[1].Direction).ShouldBe((false, 0));
        trends[2].Words.ShouldBe("falling since April");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Of_TooFewVoicesOnEitherSide_TellsNothing(int months)
    {
        var trend = new ThemeTrends([.. Enumerable.Range(0, months).Select(m => (new DateOnly(2026, 1 + m, 1), 29))]).Of([[.. Enumerable.Range(0, months).Select(m => m * 20)]])[0];

        (trend.Direction, trend.P, trend.Q).ShouldBe((0, null, null));
    }

    private static ThemeTrends Trends(int[] voices) => new([.. voices.Select((n, m) => (new DateOnly(2025, 7, 1).AddMonths(m), n))]);

    /// <summary>Poisson (Knuth 1969): what a rare theme gets of n voices.</summary>
    private static int Hits(Random random, int n, double share)
    {
        var (limit, product, hits) = (Math.Exp(-n * share), random.NextDouble(), 0);
        while (product > limit && hits < n)
        {
            product *= random.NextDouble();
            hits++;
        }

        return hits;
    }
}
