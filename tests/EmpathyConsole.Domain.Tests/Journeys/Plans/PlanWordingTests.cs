using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Testing.Journeys;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Plans;

public sealed class PlanWordingTests
{
    private static readonly JourneyPlan Plan = JourneyPlan.Of([("ad-click", "Ad click"), ("form-fill", "Form fill"), ("support", "Support")])
        .AddTouchpoint("form-fill", "t1", "Plan form", TouchpointKind.Form, 0);

    [Fact]
    public void Say_WhatAPersonWouldSay()
    {
        var form = Plan.Stages[1];
        Said(Plan.With(form with { Fear = form.Fear with { Level = 4 } })).ShouldBe(["Fear at 'Form fill': 2 → 4"]);
        Said(Plan.With(form with { Fear = form.Fear with { Statement = "The card", Kind = FearKind.Money } })).ShouldBe(["Fear is for at 'Form fill': nothing → “money”", "Fear at 'Form fill': nothing → “The card”"]);
        Said(Plan.MoveStage("support", 0)).ShouldBe(["Stage 'Support' moved to the front"]);
        Said(Plan.MoveStage("ad-click", 1)).ShouldBe(["Stage 'Ad click' moved behind 'Form fill'"]);
        Said(Plan.With(form with { Name = "Plan form" })).ShouldBe(["Stage 'Form fill' renamed to 'Plan form'"]);
        Said(Plan.AddStage("Call back", 3)).ShouldBe(["Stage 'Call back' added"]);
        Said(Plan.RemoveStage("form-fill")).ShouldBe(["Stage 'Form fill' removed", "Touchpoint 'Plan form' removed from 'Form fill'"]);
        Said(Plan.MoveTouchpoint("t1", "support", 0)).ShouldBe(["Touchpoint 'Plan form' moved from 'Form fill' to 'Support'"]);
        Said(Plan.With(form.Touchpoints[0] with { Rung = LadderRung.MachineWithExit })).ShouldBe(["Touchpoint 'Plan form': nobody named → AI answers, exit in sight"]);
        Said(Plan.With(form.Touchpoints[0] with { Asks = ["address"], MomentOfTruth = true })).ShouldBe(["Touchpoint 'Plan form' now asks for 'address'", "Touchpoint 'Plan form' is now a moment of truth"]);
        Said(Plan.With(form.Touchpoints[0] with { Branches = [new("support", "no slot fits")] })).ShouldBe(["Touchpoint 'Plan form' branches to 'Support', no slot fits"]);
        Said(Plan.With(form with { Effort = form.Effort with { Themes = [12] } })).ShouldBe(["Effort at 'Form fill' rests on theme 12"]);
    }

    [Fact]
    public void Say_IsEmptyExactlyWhenNothingButRanksDiffer() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var draws = new Random(seed);
            var before = RandomPlans.Plan(draws);
            var after = RandomPlans.Edit(before, draws, "x");
            var changes = PlanMerge.Difference(before, after);
            var said = PlanWording.Say(before, after);
            return changes.Any(c => c.Key.Field != "rank") ? said.Count > 0 : said.Count <= changes.Count;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Summary_NamesTheFirstAndCountsTheRest() =>
        PlanWording.Summary(PlanWording.Say(Plan, Plan.RemoveStage("form-fill"))).ShouldBe("Stage 'Form fill' removed and 1 more");

    private static IEnumerable<string> Said(JourneyPlan after) => PlanWording.Say(Plan, after).Select(d => d.Sentence);
}
