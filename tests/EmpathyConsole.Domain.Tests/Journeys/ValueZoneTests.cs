using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Zone;
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
    public void Advice_OfAStageAsMapped_FearOfFourOrMore_KeepsAPerson() =>
        Prop.ForAll(Stages, s => s.Fear < 4 || Advice(s) == Recommendation.KeepHuman).QuickCheckThrowOnFailure();

    [Fact]
    public void Advice_OfAStageAsMapped_FearOfThree_IsNeverAutomate() =>
        Prop.ForAll(Stages, s => Advice(s with { Fear = 3 }) != Recommendation.Automate).QuickCheckThrowOnFailure();

    [Fact]
    public void Advice_OfAStageAsMapped_MoreFear_NeverGivesTheMachineMore() =>
        Prop.ForAll(Stages, s => s.Fear == 5 || Machine(Advice(s with { Fear = s.Fear + 1 })) <= Machine(Advice(s))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(7, 5, 0, 1.0)]
    [InlineData(7, 4, 2, 0.45)] // 1 x 0.75 x 0.6: on the threshold, not a hair below it
    [InlineData(5, 5, 1, 0.5333333333333333)]
    [InlineData(3, 4, 1, 0.2)]
    [InlineData(7, 5, 3, 0.4)]
    [InlineData(2, 3, 1, 0.06666666666666667)]
    [InlineData(1, 5, 0, 0.0)]
    [InlineData(7, 5, 4, 0.2)]
    [InlineData(1, 1, 5, 0.0)]
    public void Of_KnownStages_GivesTheScore(int effort, int intent, int fear, double score) => ValueZone.Of(effort, intent, fear).Score.ShouldBe(score);

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

    private static Recommendation Advice((int Effort, int Intent, int Fear) stage)
    {
        var plan = JourneyPlan.Of([("a", "A")]).Stages[0];
        return ZoneAdvice.Of(ZoneFacts.Of(plan with { Effort = plan.Effort with { Level = stage.Effort }, Intent = plan.Intent with { Level = stage.Intent }, Fear = plan.Fear with { Level = stage.Fear } })).Recommendation;
    }

    private static int Machine(Recommendation recommendation) => recommendation switch
    {
        Recommendation.Automate => 2,
        Recommendation.Assist => 1,
        _ => 0,
    };
}
