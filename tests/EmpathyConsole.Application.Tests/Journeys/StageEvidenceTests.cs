using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

public sealed class StageEvidenceTests
{
    [Fact]
    public async Task Link_MakesACellRestOnVoices()
    {
        await using var table = await JourneyTable.SetAsync();
        var stage = await table.StageAsync("form-fill");

        await table.LinkAsync(table.Console.Strategist, "form-fill", StagePart.Fear, 11);
        await table.LinkAsync(table.Console.Strategist, "form-fill", StagePart.Fear, 11);
        await table.LinkAsync(table.Console.Strategist, "form-fill", StagePart.Effort, 11);
        await table.LinkAsync(table.Console.Strategist, "form-fill", StagePart.Effort, 12);

        stage = await table.StageAsync("form-fill");
        stage.Fear.Assumption.ShouldBeFalse();
        stage.Fear.Evidence.Single().Quotes[0].Quote.Text.ShouldBe("Why does it keep my card?");
        stage.Intent.Assumption.ShouldBeTrue();
        stage.Voices.ShouldBe(238);
        (await table.MapAsync()).Assumptions.ShouldBe(19);
    }

    [Fact]
    public async Task Metric_SpeaksForACell_AndAnUnknownOneIsRefused()
    {
        await using var table = await JourneyTable.SetAsync();
        var (me, at) = (table.Console.Strategist, table.At("form-fill", StagePart.Effort));

        (await table.Desk.LinkAsync(me, at, EvidenceRef.OfMetric("customer-effort"), TestContext.Current.CancellationToken)).Value.Stage("form-fill")!.Effort.Assumption.ShouldBeFalse();
        (await table.Desk.LinkAsync(me, at, EvidenceRef.OfMetric("happiness"), TestContext.Current.CancellationToken)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await table.UndoAsync(me)).Value.Map.Stage("form-fill")!.Effort.Assumption.ShouldBeTrue();
    }

    [Fact]
    public async Task Unlink_MakesItAnAssumptionAgain()
    {
        await using var table = await JourneyTable.SetAsync();
        await table.LinkAsync(table.Console.Strategist, "form-fill", StagePart.Fear, 11);

        await table.UnlinkAsync(table.Console.CxLead, "form-fill", StagePart.Fear, 11);

        (await table.CellAsync("form-fill", StagePart.Fear)).Assumption.ShouldBeTrue();
    }

    [Fact]
    public async Task Link_ToARejectedOrUnknownTheme_IsRefused()
    {
        await using var table = await JourneyTable.SetAsync();

        (await table.LinkAsync(table.Console.Strategist, "form-fill", StagePart.Fear, 13)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        (await table.LinkAsync(table.Console.Strategist, "form-fill", StagePart.Fear, 99)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await table.LinkAsync(table.Console.Strategist, "unicorn", StagePart.Fear, 11)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Theme_RejectedLater_NoLongerSpeaksForTheCell()
    {
        await using var table = await JourneyTable.SetAsync();
        var stage = await table.StageAsync("form-fill");
        await table.LinkAsync(table.Console.Strategist, "form-fill", StagePart.Fear, 11);

        table.Themes.Reject(11);

        stage = await table.StageAsync("form-fill");
        stage.Fear.Assumption.ShouldBeTrue();
        stage.Fear.Evidence.Count.ShouldBe(1);
        stage.Voices.ShouldBe(0);
    }
}
