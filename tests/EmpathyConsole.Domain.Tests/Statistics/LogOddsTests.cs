using EmpathyConsole.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Statistics;

public sealed class LogOddsTests
{
    [Fact]
    public void Between_WorkedByHand_GivesTheFormulasValue()
    {
        // 30 of 200 against 10 of 300; usual (40.5 / 501), prior 8.0838 and 91.9162
        var odds = LogOdds.Between(30, 200, 10, 300);

        var expected = Math.Log(38.0838 / 261.9162) - Math.Log(18.0838 / 381.9162);
        var error = Math.Sqrt((1 / 38.0838) + (1 / 261.9162) + (1 / 18.0838) + (1 / 381.9162));
        odds.Value.ShouldBe(expected, 1e-4);
        odds.Low.ShouldBe(expected - (1.959964 * error), 1e-4);
        odds.High.ShouldBe(expected + (1.959964 * error), 1e-4);
    }

    [Fact]
    public void Between_GroupsTurnedRound_TurnsTheSign() =>
        Prop.ForAll(Cases(), c =>
        {
            var (a, b) = (LogOdds.Between(c.Hits, c.N, c.OtherHits, c.OtherN), LogOdds.Between(c.OtherHits, c.OtherN, c.Hits, c.N));
            a.Value.ShouldBe(-b.Value, 1e-9);
            a.Low.ShouldBe(-b.High, 1e-9);
            LogOdds.P(c.Hits, c.N, c.OtherHits, c.OtherN).ShouldBe(LogOdds.P(c.OtherHits, c.OtherN, c.Hits, c.N), 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void P_IsBelowOneInTwentyExactlyWhenTheIntervalLeavesZeroOut() =>
        Prop.ForAll(Cases(), c =>
        {
            var odds = LogOdds.Between(c.Hits, c.N, c.OtherHits, c.OtherN);
            (LogOdds.P(c.Hits, c.N, c.OtherHits, c.OtherN) < 0.05).ShouldBe(odds.Low > 0 || odds.High < 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Between_FewVoices_StaysNearZero()
    {
        // two against none of three hundred each: the plain odds ratio would be endless
        var few = LogOdds.Between(2, 300, 0, 300);

        few.Low.ShouldBeLessThan(0);
        LogOdds.Between(200, 1000, 0, 1000).Low.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData(0, 0, 0, 1)]
    [InlineData(2, 1, 0, 1)]
    [InlineData(-1, 1, 0, 1)]
    [InlineData(0, 1, 2, 1)]
    public void Between_CountsThatCannotBe_AreRefused(long hits, long n, long otherHits, long otherN) =>
        Should.Throw<ArgumentOutOfRangeException>(() => LogOdds.Between(hits, n, otherHits, otherN));

    private static Arbitrary<(long Hits, long N, long OtherHits, long OtherN)> Cases() =>
        (from n in Gen.Choose(1, 5000)
         from hits in Gen.Choose(0, n)
         from otherN in Gen.Choose(1, 5000)
         from otherHits in Gen.Choose(0, otherN)
         select ((long)hits, (long)n, (long)otherHits, (long)otherN)).ToArbitrary();
}
