using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Testing.Journeys;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Plans;

public sealed class PlanChoiceTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void AnyChoice_GoesOverTheFirstPlan_WholeAndWithoutConflict() => Law(draws =>
    {
        var before = RandomPlans.Plan(draws);
        var after = before;
        for (var n = draws.Next(1, 14); n > 0; n--)
        {
            after = RandomPlans.Edit(after, draws, $"e{n}");
        }

        var wanted = PlanMerge.Difference(before, after).Select(c => c.Key).Where(_ => draws.Next(3) == 0).ToList();
        var chosen = PlanChoice.Of(before, after, wanted);
        var taken = PlanMerge.Apply(before, chosen);
        return (taken.Conflicts.Count == 0).Label("conflicts")
            .And(wanted.TrueForAll(k => chosen.Any(c => c.Key == k)).Label("something wanted is missing"))
            .And((PlanMerge.Difference(taken.Plan, after).Count == PlanMerge.Difference(before, after).Count - chosen.Count).Label("something else came along"));
    });

    [Fact]
    public void EveryDifferencesFacts_TogetherMakeTheSecondPlan_ButForOrderNobodySees() => Law(draws =>
    {
        var before = RandomPlans.Plan(draws);
        var after = before;
        for (var n = draws.Next(1, 14); n > 0; n--)
        {
            after = RandomPlans.Edit(after, draws, $"e{n}");
        }

        var keys = PlanWording.Say(before, after).SelectMany(d => d.Keys).ToList();
        return PlanMerge.Difference(before, after).Where(c => !keys.Contains(c.Key)).All(c => c.Key.Field == "rank").Label("a fact belongs to no difference")
            .And((keys.Count == keys.Distinct().Count()).Label("a fact belongs to two"));
    });

    [Fact]
    public void Touchpoint_InANewStage_BringsTheStage_AndAStageThatGoes_ItsTouchpoints()
    {
        var before = JourneyPlan.Of([.. DefaultStages.All]).AddTouchpoint("support", "k1", "Hotline", TouchpointKind.Call, 0);
        var after = before.RemoveStage("support").AddStage("Reassure", 3).AddTouchpoint("reassure", "k2", "Call back", TouchpointKind.Call, 0);

        PlanMerge.Apply(before, PlanChoice.Of(before, after, [new("t/k2", "name")])).Plan.Stage("reassure")!.Touchpoints.Select(t => t.Key).ShouldBe(["k2"]);
        var without = PlanMerge.Apply(before, PlanChoice.Of(before, after, [new("s/support", "name")])).Plan;
        without.Stages.Count.ShouldBe(6);
        without.Touchpoints.ShouldBeEmpty();
        PlanChoice.Of(before, after, [new("s/ad-click", "name")]).ShouldBeEmpty();
    }

    private static void Law(Func<Random, Property> holds) => Prop.ForAll(Seeds, seed => holds(new(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
