using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

public sealed class StageLookupTests
{
    [Fact]
    public async Task All_GivesEveryStageInOrderWithItsThree()
    {
        await using var table = await JourneyTable.SetAsync();
        var console = table.Console;
        var map = await table.MapAsync();
        var support = map.Plan.Stage("support")!;
        await table.EditAsync(console.Strategist, map, map.Plan.With(support with { Fear = support.Fear with { Statement = "Not being let go", Level = 4, Kind = FearKind.Money } }).MoveStage("support", 0));

        var stages = await console.Get<IStageLookup>().AllAsync(console.Analyst, TestContext.Current.CancellationToken);

        stages.Select(s => s.Slug).ShouldBe(DefaultStages.All.Select(s => s.Slug).Where(s => s != "support").Prepend("support"));
        stages.Select(s => s.StageId).ShouldBeUnique();
        stages[0].Fear.ShouldBe(new Fear("Not being let go", FearKind.Money, 4));
        stages[0].Intent.ShouldBe(new Intent("", StageRules.StartIntent));
        stages[0].Effort.ShouldBe(new Effort("", StageRules.StartEffort));
    }

    [Fact]
    public async Task All_KeyWithoutRead_SeesNothing()
    {
        await using var table = await JourneyTable.SetAsync();
        var console = table.Console;
        var key = new Caller(console.Admin.Workspace, CallerKind.Key, 1, "a key", Roles.None, Scopes.Check);

        (await console.Get<IStageLookup>().AllAsync(key, TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }
}
