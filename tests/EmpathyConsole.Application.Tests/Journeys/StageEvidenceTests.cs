using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

public sealed class StageEvidenceTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Link_MakesACellRestOnVoices()
    {
        await using var table = await JourneyTable.SetAsync();
        var stage = await table.StageAsync("form-fill");

        await table.Desk.LinkAsync(table.Console.Strategist, stage.Id, StagePart.Fear, 11, Now);
        await table.Desk.LinkAsync(table.Console.Strategist, stage.Id, StagePart.Fear, 11, Now);
        await table.Desk.LinkAsync(table.Console.Strategist, stage.Id, StagePart.Effort, 11, Now);
        await table.Desk.LinkAsync(table.Console.Strategist, stage.Id, StagePart.Effort, 12, Now);

        stage = await table.StageAsync("form-fill");
        stage.Fear.Assumption.ShouldBeFalse();
        stage.Fear.Evidence.Single().Quotes[0].Quote.Text.ShouldBe("Why does it keep my card?");
        stage.Intent.Assumption.ShouldBeTrue();
        stage.Voices.ShouldBe(238);
        (await table.MapAsync()).Assumptions.ShouldBe(19);
    }

    [Fact]
    public async Task Unlink_MakesItAnAssumptionAgain()
    {
        await using var table = await JourneyTable.SetAsync();
        var stage = await table.StageAsync("form-fill");
        await table.Desk.LinkAsync(table.Console.Strategist, stage.Id, StagePart.Fear, 11, Now);

        await table.Desk.UnlinkAsync(table.Console.CxLead, stage.Id, StagePart.Fear, 11, Now);

        (await table.CellAsync("form-fill", StagePart.Fear)).Assumption.ShouldBeTrue();
    }

    [Fact]
    public async Task Link_ToARejectedOrUnknownTheme_IsRefused()
    {
        await using var table = await JourneyTable.SetAsync();
        var stage = await table.StageAsync("form-fill");

        (await table.Desk.LinkAsync(table.Console.Strategist, stage.Id, StagePart.Fear, 13, Now)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        (await table.Desk.LinkAsync(table.Console.Strategist, stage.Id, StagePart.Fear, 99, Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await table.Desk.LinkAsync(table.Console.Strategist, 9999, StagePart.Fear, 11, Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Theme_RejectedLater_NoLongerSpeaksForTheCell()
    {
        await using var table = await JourneyTable.SetAsync();
        var stage = await table.StageAsync("form-fill");
        await table.Desk.LinkAsync(table.Console.Strategist, stage.Id, StagePart.Fear, 11, Now);

        table.Themes.Reject(11);

        stage = await table.StageAsync("form-fill");
        stage.Fear.Assumption.ShouldBeTrue();
        stage.Fear.Evidence.Count.ShouldBe(1);
        stage.Voices.ShouldBe(0);
    }
}
