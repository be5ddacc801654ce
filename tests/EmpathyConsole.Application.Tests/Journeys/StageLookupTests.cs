using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

public sealed class StageLookupTests
{
    [Fact]
    public async Task All_GivesEveryStageInOrderWithItsThree()
    {
        await using var console = await TestConsole.StartAsync();
        await using (var db = await console.OpenAsync())
        {
            var journey = new Journey { Name = "First order", PersonaId = 7, Stages = [JourneyStage.Start("support", "Support", 1), JourneyStage.Start("ad-click", "Ad click", 0)] };
            var fear = journey.Stages[0].Cell(StagePart.Fear);
            (fear.Statement, fear.Level, fear.Kind) = ("Not being let go", 4, FearKind.Money);
            db.Journeys.Add(journey);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var stages = await console.Get<IStageLookup>().AllAsync(console.Analyst, TestContext.Current.CancellationToken);

        stages.Select(s => (s.JourneyName, s.PersonaId, s.Slug)).ShouldBe([("First order", 7L, "ad-click"), ("First order", 7L, "support")]);
        stages[1].Fear.ShouldBe(new Fear("Not being let go", FearKind.Money, 4));
        stages[1].Intent.ShouldBe(new Intent("", StageRules.StartIntent));
        stages[1].Effort.ShouldBe(new Effort("", StageRules.StartEffort));
    }

    [Fact]
    public async Task All_KeyWithoutRead_SeesNothing()
    {
        await using var console = await TestConsole.StartAsync();
        await using (var db = await console.OpenAsync())
        {
            db.Journeys.Add(new Journey { Name = "First order", Stages = [JourneyStage.Start("support", "Support", 0)] });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var key = new Caller(console.Admin.Workspace, CallerKind.Key, 1, "a key", Roles.None, Scopes.Check);

        (await console.Get<IStageLookup>().AllAsync(key, TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }
}
