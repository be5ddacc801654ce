using EmpathyConsole.Domain.Statistics;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Statistics;

public sealed class ExactSharesTests
{
    // by hand from the hypergeometric terms: 17/70 doubled, 1/184756 doubled
    [Theory]
    [InlineData(3, 4, 1, 4, 34 / 70.0)]
    [InlineData(1, 4, 3, 4, 34 / 70.0)]
    [InlineData(10, 10, 0, 10, 2 / 184756.0)]
    [InlineData(5, 100, 5, 100, 1)]
    [InlineData(0, 50, 0, 50, 1)]
    [InlineData(3, 3, 0, 0, 1)]
    public void P_OfKnownTables_IsRight(long hits, long n, long otherHits, long otherN, double p) => ExactShares.P(hits, n, otherHits, otherN).ShouldBe(p, 1e-9);

    [Fact]
    public void P_OfManyCases_NearsTheNormalTest()
    {
        // 5,200 of 100,000 against 5,000 of 100,000: z = 2.033, two-sided .042
        ExactShares.P(5200, 100_000, 5000, 100_000).ShouldBe(0.0425, 0.0015);
    }

    [Fact]
    public void P_OfMoreHitsThanCases_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => ExactShares.P(5, 4, 0, 4));
}
