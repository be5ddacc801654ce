using EmpathyConsole.Domain.Journeys;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys;

public sealed class ValueZoneTests
{
    private static readonly Arbitrary<(int Effort, int Intent, int Fear)> Stages =
        (from effort in Gen.Choose(1, 7) from intent in Gen.Choose(1, 5) from fear in Gen.Choose(0, 5) select (effort, intent, fear)).ToArbitrary();

    [Fact]
    public void Score_IsBetweenZeroAndOne() =>
        Prop.ForAll(Stages, s => Zone(s).Score is >= 0 and <= 1).QuickCheckThrowOnFailure();

    [Fact]
    public void Score_IsTheProductOfItsParts() =>
        Prop.ForAll(Stages, s => Math.Abs(Zone(s).Score - (Zone(s).EffortShare * Zone(s).IntentShare * Zone(s).FearRoom)) < 1e-12).QuickCheckThrowOnFailure();

    [Fact]
    public void Score_NeverFallsWithEffortOrIntent() =>
        Prop.ForAll(Stages, Stages, (a, b) =>
            a.Fear != b.Fear || a.Effort > b.Effort || a.Intent > b.Intent || Zone(a).Score <= Zone(b).Score).QuickCheckThrowOnFailure();

    [Fact]
    public void Score_NeverRisesWithFear() =>
        Prop.ForAll(Stages, Gen.Choose(0, 5).ToArbitrary(), (s, fear) =>
            fear < s.Fear || Zone(s with { Fear = fear }).Score <= Zone(s).Score).QuickCheckThrowOnFailure();

    [Fact]
    public void Recommendation_FearOfFourOrMore_KeepsAPerson() =>
        Prop.ForAll(Stages, s => (Zone(s).Recommendation == Recommendation.KeepHuman) == (s.Fear >= 4)).QuickCheckThrowOnFailure();

    [Fact]
    public void Recommendation_MoreFear_NeverGivesTheMachineMore() =>
        Prop.ForAll(Stages, s => s.Fear == 5 || Machine(Zone(s with { Fear = s.Fear + 1 })) <= Machine(Zone(s))).QuickCheckThrowOnFailure();

    [Fact]
    public void Recommendation_FearOfThree_IsNeverAutomate() =>
        Prop.ForAll(Stages, s => Zone(s with { Fear = 3 }).Recommendation != Recommendation.Automate).QuickCheckThrowOnFailure();

    [Fact]
    public void Why_NamesTheScoreItRestsOn() =>
        Prop.ForAll(Stages, s => Zone(s).Why.Contains(Zone(s).Score.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(7, 5, 0, 1.0, Recommendation.Automate)]
    [InlineData(7, 4, 2, 0.45, Recommendation.Automate)] // 1 x 0.75 x 0.6: on the threshold, not a hair below it
    [InlineData(5, 5, 1, 0.5333333333333333, Recommendation.Automate)]
    [InlineData(3, 4, 1, 0.2, Recommendation.Assist)]
    [InlineData(7, 5, 3, 0.4, Recommendation.Assist)]
    [InlineData(2, 3, 1, 0.06666666666666667, Recommendation.Leave)]
    [InlineData(1, 5, 0, 0.0, Recommendation.Leave)]
    [InlineData(7, 5, 4, 0.2, Recommendation.KeepHuman)]
    [InlineData(1, 1, 5, 0.0, Recommendation.KeepHuman)]
    public void Of_KnownStages_GivesScoreAndRecommendation(int effort, int intent, int fear, double score, Recommendation recommendation)
    {
        var zone = ValueZone.Of(effort, intent, fear);

        zone.Score.ShouldBe(score);
        zone.Recommendation.ShouldBe(recommendation);
    }

    [Fact]
    public void Formula_ShowsThePartsAndTheScore() => ValueZone.Of(5, 5, 1).Formula.ShouldBe("0.67 × 1.00 × 0.80 = 0.53");

    [Theory]
    [InlineData(0, 3, 2)]
    [InlineData(8, 3, 2)]
    [InlineData(3, 0, 2)]
    [InlineData(3, 6, 2)]
    [InlineData(3, 3, -1)]
    [InlineData(3, 3, 6)]
    public void Of_LevelsOutOfRange_Throws(int effort, int intent, int fear) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ValueZone.Of(effort, intent, fear));

    private static ValueZone Zone((int Effort, int Intent, int Fear) stage) => ValueZone.Of(stage.Effort, stage.Intent, stage.Fear);

    private static int Machine(ValueZone zone) => zone.Recommendation switch
    {
        Recommendation.Automate => 2,
        Recommendation.Assist => 1,
        _ => 0,
    };
}
