using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Testing.Journeys;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Plans;

public sealed class PlanMergeTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void Apply_TheDifference_GivesTheOther() => Law(draws =>
    {
        var (a, b) = (RandomPlans.Plan(draws), RandomPlans.Plan(draws));
        var merged = PlanMerge.Apply(a, PlanMerge.Difference(a, b));
        return merged.Conflicts.Count == 0 && Same(merged.Plan, b);
    });

    [Fact]
    public void Difference_OfAPlanAndItself_IsEmpty() => Law(draws =>
    {
        var plan = RandomPlans.Plan(draws);
        return PlanMerge.Difference(plan, plan with { Stages = [.. plan.Stages] }).Count == 0;
    });

    [Fact]
    public void Edits_KeepTheRules() => Law(draws => PlanRules.Check(RandomPlans.Plan(draws)) is null);

    [Fact]
    public void Merge_WithOneSideUnchanged_IsTheOtherSide() => Law(draws =>
    {
        var (common, mine, _) = Three(draws);
        return Same(PlanMerge.Merge(common, mine, common).Plan, mine) && Same(PlanMerge.Merge(common, common, mine).Plan, mine);
    });

    [Fact]
    public void Merge_WithoutConflicts_IsTheSameFromBothSides() => Law(draws =>
    {
        var (common, mine, theirs) = Three(draws);
        var here = PlanMerge.Merge(common, mine, theirs);
        var there = PlanMerge.Merge(common, theirs, mine);
        return here.Conflicts.Count > 0 || there.Conflicts.Count > 0 || Same(here.Plan, there.Plan);
    });

    [Fact]
    public void Merge_LosesNoChangeOfEitherSide() => Law(draws =>
    {
        var (common, mine, theirs) = Three(draws);
        var merged = PlanMerge.Merge(common, mine, theirs);
        var inMerged = PlanMerge.Difference(common, merged.Plan).ToHashSet();
        var conflicted = merged.Conflicts.Select(c => c.Mine).ToHashSet();
        return PlanMerge.Difference(common, mine).All(c => inMerged.Contains(c) || conflicted.Contains(c))
            && PlanMerge.Difference(common, theirs).All(c => inMerged.Contains(c) || merged.Made.Any(m => m.Key == c.Key && m.After == c.After));
    });

    [Fact]
    public void Merge_AlwaysGivesAWholePlan() => Law(draws =>
    {
        var (common, mine, theirs) = Three(draws);
        var merged = PlanMerge.Merge(common, mine, theirs).Plan;
        return merged.Stages.Count == 0 || PlanRules.Check(merged) is null;
    });

    [Fact]
    public void Undo_TouchesNothingThatAnotherChangedSince() => Law(draws =>
    {
        var before = RandomPlans.Plan(draws);
        var mine = RandomPlans.Edit(before, draws, "mine");
        var theirs = Edits(mine, draws, "theirs");
        var undone = PlanMerge.Apply(theirs, [.. PlanMerge.Difference(before, mine).Select(c => c.Reverse())]).Plan;
        var touched = PlanMerge.Difference(theirs, undone).Select(c => c.Key).ToHashSet();
        return PlanMerge.Difference(mine, theirs).All(c => !touched.Contains(c.Key));
    });

    [Fact]
    public void Undo_OfAnEditNobodyTouched_GivesBackWhatWas() => Law(draws =>
    {
        var before = RandomPlans.Plan(draws);
        var mine = RandomPlans.Edit(before, draws, "mine");
        return Same(PlanMerge.Apply(mine, [.. PlanMerge.Difference(before, mine).Select(c => c.Reverse())]).Plan, before);
    });

    [Fact]
    public void TwoPeople_LevelAndStatementOfOneCell_BothCount()
    {
        var common = JourneyPlan.Of([("form-fill", "Form fill")]);
        var stage = common.Stages[0];
        var mine = common.With(stage with { Fear = stage.Fear with { Level = 4 } });
        var theirs = common.With(stage with { Fear = stage.Fear with { Statement = "The card on file" } });
        var merged = PlanMerge.Merge(common, mine, theirs);
        merged.Conflicts.ShouldBeEmpty();
        PlanMerge.Difference(merged.Plan, common.With(stage with { Fear = stage.Fear with { Level = 4, Statement = "The card on file" } })).ShouldBeEmpty();
    }

    [Fact]
    public void StageRemovedByOne_TouchpointAddedByTheOther_IsAConflictEitherWay()
    {
        var common = JourneyPlan.Of([("a", "A"), ("b", "B")]);
        var removed = common.RemoveStage("b");
        var added = common.AddTouchpoint("b", "t1", "Call", TouchpointKind.Call, 0);
        foreach (var merged in new[] { PlanMerge.Merge(common, removed, added), PlanMerge.Merge(common, added, removed) })
        {
            merged.Conflicts.ShouldNotBeEmpty();
            PlanRules.Check(merged.Plan).ShouldBeNull();
        }

        PlanMerge.Merge(common, removed, added).Plan.Touchpoint("t1").ShouldNotBeNull();
    }

    [Fact]
    public void SameFactChangedByBoth_KeepsTheirsAndTellsBoth()
    {
        var common = JourneyPlan.Of([("a", "A")]);
        var mine = common.With(common.Stages[0] with { Owner = "Ines" });
        var theirs = common.With(common.Stages[0] with { Owner = "Tom" });
        var conflict = PlanMerge.Merge(common, mine, theirs).Conflicts.ShouldHaveSingleItem();
        conflict.Mine.After.ShouldBe("Ines");
        conflict.Theirs.ShouldBe("Tom");
    }

    private static void Law(Func<Random, bool> holds) => Prop.ForAll(Seeds, seed => holds(new Random(seed))).Check(Often);

    private static (JourneyPlan Common, JourneyPlan Mine, JourneyPlan Theirs) Three(Random draws)
    {
        var common = RandomPlans.Plan(draws);
        return (common, Edits(common, draws, "mine"), Edits(common, draws, "theirs"));
    }

    private static JourneyPlan Edits(JourneyPlan plan, Random draws, string mark)
    {
        for (var n = draws.Next(1, 6); n > 0; n--)
        {
            plan = RandomPlans.Edit(plan, draws, mark);
        }

        return plan;
    }

    private static bool Same(JourneyPlan a, JourneyPlan b) =>
        PlanMerge.Difference(a, b).Count == 0 && a.Stages.Select(s => s.Key).SequenceEqual(b.Stages.Select(s => s.Key)) && a.Touchpoints.Select(t => t.Key).SequenceEqual(b.Touchpoints.Select(t => t.Key));
}
