using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Zone;
using EmpathyConsole.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace EmpathyConsole.Domain.Tests.Journeys.Zone;

public sealed class ZoneAdviceLawTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void MachineLetIn_UpperBoundOfFearWithItIsNotAboveWithout() =>
        Check(f => Of(f) is not { LetsMachineIn: true } advice || advice.Bounds.WithMachine <= advice.Bounds.WithPerson);

    // counted anew from the trial, so that the advice can't pass by its own account of it
    [Fact]
    public void MachineLetIn_NoTrialSaysThatFearCouldRise() =>
        Check(f => !Of(f).LetsMachineIn || f.Trial is not { WithMachine: > 0, WithPerson: > 0 } t
            || Proportion.Wilson(t.AfraidWithMachine, t.WithMachine).High <= Proportion.Wilson(t.AfraidWithPerson, t.WithPerson).High);

    [Fact]
    public void MachineLetInWithoutATrial_TheKindOfFearIsNotExpectedToRise() =>
        Check(f => f.Trial is not null || f.Fear.High <= FearPrior.FaintUpTo || Of(f).Recommendation switch
        {
            Recommendation.Assist => FearPrior.Assisted(f.FearKind) == 0,
            Recommendation.Automate => false,
            _ => true,
        });

    [Fact]
    public void MomentOfTruth_AlwaysKeepsAPerson() =>
        Check(f => Of(f with { MomentOfTruth = true }).Recommendation == Recommendation.KeepHuman);

    [Fact]
    public void FearOfFourOrMore_NeverLetsAMachineIn() =>
        Check(f => f.Fear.Value < ValueZone.HumanFrom || Of(f).Recommendation == Recommendation.KeepHuman);

    [Fact]
    public void MoreFear_NeverGivesTheMachineMore() =>
        Prop.ForAll(ZoneArbitraries.Facts, Gen.Choose(0, 50).ToArbitrary(), (f, tenths) =>
            Machine(f with { Fear = ZoneLevels.Moved(StagePart.Fear, f.Fear, tenths / 10.0) }) <= Machine(f)).Check(Many);

    [Fact]
    public void LessSureOfFear_NeverGivesTheMachineMore() =>
        Prop.ForAll(ZoneArbitraries.Facts, Gen.Choose(0, 50).ToArbitrary(), (f, tenths) =>
            Machine(f with { Fear = f.Fear with { High = Math.Min(5, f.Fear.High + (tenths / 10.0)) } }) <= Machine(f)).Check(Many);

    [Fact]
    public void MoreAfraidWithTheMachine_NeverGivesTheMachineMore() =>
        Check(f => f.Trial is not { } t || t.AfraidWithMachine == t.WithMachine
            || Machine(f with { Trial = t with { AfraidWithMachine = t.AfraidWithMachine + 1 } }) <= Machine(f));

    [Fact]
    public void MoreEffortOrIntent_NeverGivesTheMachineLess() =>
        Prop.ForAll(ZoneArbitraries.Facts, Gen.Choose(0, 60).ToArbitrary(), (f, tenths) =>
            Machine(f with { Effort = ZoneLevels.Moved(StagePart.Effort, f.Effort, tenths / 10.0) }) >= Machine(f)
            && Machine(f with { Intent = ZoneLevels.Moved(StagePart.Intent, f.Intent, tenths / 10.0) }) >= Machine(f)).Check(Many);

    [Fact]
    public void Score_LiesInItsInterval() =>
        Check(f => Of(f).Score is { Low: >= 0, High: <= 1 } s && s.Low <= s.Value && s.Value <= s.High);

    [Fact]
    public void Score_OfAnyLevelsInsideTheirIntervals_LiesInItsInterval() =>
        Prop.ForAll(ZoneArbitraries.Facts, Gen.Choose(0, 100).Three().ToArbitrary(), (f, at) =>
        {
            var score = Of(f).Score;
            var inside = ValueZone.ScoreOf(Between(f.Effort, at.Item1), Between(f.Intent, at.Item2), Between(f.Fear, at.Item3));
            return inside >= score.Low - 1e-12 && inside <= score.High + 1e-12;
        }).Check(Many);

    [Fact]
    public void Gates_AreAlwaysTheSameFour_EachWithASentence() =>
        Check(f => Of(f).Gates.Select(g => g.Kind).SequenceEqual(Enum.GetValues<ZoneGateKind>()) && Of(f).Gates.All(g => g.Sentence.EndsWith('.')));

    [Fact]
    public void Gates_NoneClosedExactlyWhenAMachineIsLetIn() =>
        Check(f => Of(f).LetsMachineIn == Of(f).Gates.All(g => g.Verdict != GateVerdict.Closed));

    private static void Check(Func<ZoneFacts, bool> law) => Prop.ForAll(ZoneArbitraries.Facts, law).Check(Many);

    private static ZoneAdvice Of(ZoneFacts facts) => ZoneAdvice.Of(facts);

    private static double Between(ZoneLevel level, int hundredths) => level.Low + ((level.High - level.Low) * hundredths / 100.0);

    private static int Machine(ZoneFacts facts) => Of(facts).Recommendation switch
    {
        Recommendation.Automate => 2,
        Recommendation.Assist => 1,
        _ => 0,
    };
}
