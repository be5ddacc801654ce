using EmpathyConsole.Domain.Journeys.Lived;
using EmpathyConsole.Domain.Journeys.Plans;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Lived;

public sealed class PlannedPathTests
{
    [Fact]
    public void Plan_OfAMap_TakesTheBranchesOfItsTouchpoints()
    {
        var map = JourneyPlan.Of([("a", "A"), ("b", "B"), ("c", "C"), ("d", "D")])
            .AddTouchpoint("a", "a1", "Page", TouchpointKind.Page, 0)
            .AddTouchpoint("a", "a2", "Other page", TouchpointKind.Page, 1)
            .AddTouchpoint("c", "c1", "Form", TouchpointKind.Form, 0);
        map = map.With(map.Touchpoint("a1")!.Value.Touchpoint with { Branches = [new("c1", "in a hurry"), new("a2", "")] });
        map = map.With(map.Touchpoint("c1")!.Value.Touchpoint with { Branches = [new("b", "once more")] });
        var plan = PlannedPath.Of(map);
        plan.Stages.ShouldBe(["a", "b", "c", "d"]);
        Enumerable.Range(0, 4).Select(plan.Next).ShouldBe([[1, 2], [2], [1, 3], []]);
        PathAlignment.Of(plan, ["a", "c", "b", "c", "d"]).Deviations.ShouldBeEmpty();
    }
}
