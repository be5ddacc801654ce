using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

public sealed class JourneysNewsTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Needs_AreOneAJourneyAndOnlyForThoseWhoMayEdit()
    {
        await using var table = await JourneyTable.SetAsync();
        var report = Report(table);

        (await report.NeedsAsync(table.Console.Analyst, Now)).ShouldBeEmpty();
        var need = (await report.NeedsAsync(table.Console.Strategist, Now)).ShouldHaveSingleItem();
        (need.Title, need.Link).ShouldBe(("First order: nothing is backed by voices yet", $"/journeys/{table.Journey}"));

        await table.LinkAsync(table.Console.Strategist, "form-fill", StagePart.Fear, 11);
        (await report.NeedsAsync(table.Console.Strategist, Now)).Single().Title.ShouldBe("First order: 20 of 21 cells are assumptions");
    }

    [Fact]
    public async Task Step_CountsMapsChangedInThirtyDays()
    {
        await using var table = await JourneyTable.SetAsync();
        await table.Desk.CreateAsync(table.Console.Strategist, new("Second order"), Now);
        (await Report(table).StepAsync(table.Console.Analyst, Now)).ShouldBe(new(Room.Journeys, "2", "maps changed"));

        table.Console.Clock.Move(TimeSpan.FromDays(31));
        await table.EditAsync(table.Console.Strategist, "support", StagePart.Effort, "Explain it twice", 5);

        (await Report(table).StepAsync(table.Console.Analyst, Now)).ShouldBe(new(Room.Journeys, "1", "map changed"));
    }

    [Fact]
    public async Task GoTo_FindsJourneysThenStages()
    {
        await using var table = await JourneyTable.SetAsync();
        await table.Desk.CreateAsync(table.Console.Strategist, new("Form of renewal"), Now);
        var source = table.Console.Services.GetServices<IGoToSource>().Single(s => string.Equals(s.GetType().Name, "JourneysGoTo", StringComparison.Ordinal));

        var found = await source.FindAsync(table.Console.Analyst, "FORM", 10, Now);

        found.Select(f => (f.Kind, f.Name)).ShouldBe([("Journey", "Form of renewal"), ("Stage", "Form fill, First order"), ("Stage", "Form fill, Form of renewal")]);
        found[1].Link.ShouldBe($"/journeys/{table.Journey}?stage=form-fill");
        (await source.FindAsync(table.Console.Analyst, "form", 1, Now)).Count.ShouldBe(1);
        (await source.FindAsync(table.Console.Analyst, "unicorn", 10, Now)).ShouldBeEmpty();
    }

    private static IRoomReport Report(JourneyTable table) => table.Console.Services.GetServices<IRoomReport>().Single(r => r.Room == Room.Journeys);
}
