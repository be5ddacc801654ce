using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Features.Journeys.Map;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Journeys;

/// <summary>What keys, drags and menus make of a plan.</summary>
public sealed class MapActsTests
{
    private static readonly JourneyPlan Plan = Filled();

    [Theory]
    [InlineData("left", "support", "ad-click,support,form-fill")]
    [InlineData("right", "ad-click", "form-fill,ad-click,support")]
    [InlineData("left", "ad-click", "ad-click,form-fill,support")]
    [InlineData("right", "support", "ad-click,form-fill,support")]
    [InlineData("before", "form-fill", "ad-click,delivery,form-fill,support")]
    [InlineData("after", "support", "ad-click,form-fill,support,delivery")]
    [InlineData("remove", "form-fill", "ad-click,support")]
    [InlineData("fill", "ad-click", "ad-click,ad-click-copy,form-fill,support")]
    public void Stage_MovesIsAddedCopiedAndRemoved(string what, string stage, string order) =>
        string.Join(',', MapActs.Do(Plan, new(what, MapPlace.Stage(stage), null, 0) { Name = "Delivery" }).Plan.Stages.Select(s => s.Key)).ShouldBe(order);

    [Theory]
    [InlineData("support", 0, "support,ad-click,form-fill")]
    [InlineData("ad-click", 2, "form-fill,support,ad-click")]
    public void Stage_Dropped_TakesThePlaceItWasDroppedOn(string stage, int at, string order) =>
        string.Join(',', MapActs.Do(Plan, new("drop", MapPlace.Stage(stage), "support", at)).Plan.Stages.Select(s => s.Key)).ShouldBe(order);

    [Fact]
    public void Touchpoint_GoesUpDownAndToTheNextStage()
    {
        Keys(Do("down", "t1")).ShouldBe("t2,t1|");
        Keys(Do("up", "t1")).ShouldBe("t1,t2|");
        Keys(Do("right", "t1")).ShouldBe("t2|t1");
        Keys(Do("remove", "t1")).ShouldBe("t2|");
        Keys(MapActs.Do(Plan, new("drop", MapPlace.Touchpoint("t1"), "support", 1000)).Plan).ShouldBe("t2|t1");
        Do("fill", "t1").Stage("form-fill")!.Touchpoints.Select(t => t.Name).ShouldBe(["Plan form", "Plan form (copy)", "Address form"]);

        static JourneyPlan Do(string what, string key) => MapActs.Do(Plan, new(what, MapPlace.Touchpoint(key), null, 0)).Plan;
        static string Keys(JourneyPlan plan) => string.Join('|', new[] { "form-fill", "support" }.Select(s => string.Join(',', plan.Stage(s)!.Touchpoints.Select(t => t.Key))));
    }

    [Fact]
    public void Cell_TakesALevelInItsRange_AndIsFilledFromTheLeft()
    {
        Level("fear", 5).Fear.Level.ShouldBe(5);
        Level("fear", 7).Fear.Level.ShouldBe(2);
        Level("effort", 7).Effort.Level.ShouldBe(7);
        var filled = MapActs.Do(Plan, new("fill", MapPlace.Cell("form-fill", StagePart.Fear), null, 0)).Plan.Stage("form-fill")!.Fear;
        (filled.Statement, filled.Level, filled.Kind, filled.Themes.Count).ShouldBe(("Another fad", 4, FearKind.Status, 0));
        MapActs.Do(Plan, new("fill", MapPlace.Cell("form-fill", "owner"), null, 0)).Plan.Stage("form-fill")!.Owner.ShouldBe("Ines");
        MapActs.Do(Plan, new("fill", MapPlace.Cell("ad-click", StagePart.Fear), null, 0)).Plan.ShouldBeSameAs(Plan);

        static PlanStage Level(string part, int level) => MapActs.Do(Plan, new("level", MapPlace.Cell("form-fill", part), null, level)).Plan.Stage("form-fill")!;
    }

    [Theory]
    [InlineData("remove", "")]
    [InlineData("left", "s/gone")]
    [InlineData("down", "t/gone")]
    [InlineData("unicorn", "s/support")]
    [InlineData("level", "s/support|zone")]
    public void WhatIsNotThere_ChangesNothing(string what, string place) => MapActs.Do(Plan, new(what, place, null, 0)).Plan.ShouldBeSameAs(Plan);

    private static JourneyPlan Filled()
    {
        var plan = JourneyPlan.Of([("ad-click", "Ad click"), ("form-fill", "Form fill"), ("support", "Support")])
            .AddTouchpoint("form-fill", "t1", "Plan form", TouchpointKind.Form, 0).AddTouchpoint("form-fill", "t2", "Address form", TouchpointKind.Form, 1);
        var first = plan.Stages[0];
        return plan.With(first with { Owner = "Ines", Fear = first.Fear with { Statement = "Another fad", Level = 4, Kind = FearKind.Status, Themes = [3] } });
    }
}
