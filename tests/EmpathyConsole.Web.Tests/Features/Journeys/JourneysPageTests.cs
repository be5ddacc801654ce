using Bunit;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Board;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Templates;
using EmpathyConsole.Web.Features.Journeys;
using Microsoft.AspNetCore.Components.Web;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Journeys;

public sealed class JourneysPageTests : PageTest
{
    [Fact]
    public async Task Empty_OffersToStart()
    {
        var page = await OpenAsync<JourneysPage>(Console.Strategist);

        page.WaitForAssertion(() => page.Find(".state button").TextContent.ShouldBe("Start with the seven stages"));
    }

    [Fact]
    public async Task Empty_ForThoseWhoMayNotEdit_OffersNothingTheyCannotDo()
    {
        var page = await OpenAsync<JourneysPage>(Console.Analyst);

        page.WaitForAssertion(() => page.Find(".state b").TextContent.ShouldBe("No journeys yet"));
        page.FindAll("button").ShouldBeEmpty();
    }

    [Fact]
    public async Task Journey_LeadsToItsMap()
    {
        var id = (await Console.Get<IJourneyDesk>().CreateAsync(Console.Strategist, new("First order"), Xunit.TestContext.Current.CancellationToken)).Value;

        var page = await OpenAsync<JourneysPage>(Console.Analyst);

        page.WaitForAssertion(() => page.Find("a.journey").GetAttribute("href").ShouldBe($"/journeys/{id}"));
        page.Find("a.journey").TextContent.ShouldContain("0 of 21 cells rest on evidence");
    }

    [Fact]
    public async Task Form_WithoutAName_SaysWhatToWrite()
    {
        var form = Render<JourneyForm>(p => p.Add(f => f.Caller, Console.Strategist));

        await form.Find("form").SubmitAsync();

        form.WaitForAssertion(() => form.Find("[role=alert]").TextContent.ShouldContain("Give the journey a name"));
        form.Find("#journey-name").GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Fact]
    public async Task Form_ATemplate_ShowsItsStages_NamesTheJourney_AndIsWhatItStartsFrom()
    {
        var form = await OpenAsync<JourneyForm>(Console.Strategist, p => p.Add(f => f.Caller, Console.Strategist));
        form.Find("#journey-template").Change("return-and-refund");
        form.FindAll(".preview li").Select(l => l.TextContent).ShouldBe(JourneyTemplates.Find("return-and-refund")!.Plan.Stages.Select(s => s.Name));
        form.Find("#journey-name").GetAttribute("value").ShouldBe("Return and refund");

        form.Find("#journey-name").Input("Sent back");
        form.Find("#journey-template").Change("lead-handoff");
        form.Find("#journey-name").GetAttribute("value").ShouldBe("Sent back", "what a person typed stays");
        await form.Find("form").SubmitAsync();

        var made = (await Console.Get<IJourneyDesk>().ListAsync(Console.Strategist, Now)).Value.ShouldHaveSingleItem();
        (made.Name, made.Kind, made.Stages.Count).ShouldBe(("Sent back", JourneyKind.Team, 5));
    }

    [Fact]
    public async Task Form_StagesOfOnesOwn_OneALine_AreTheMap()
    {
        var form = await OpenAsync<JourneyForm>(Console.Strategist, p => p.Add(f => f.Caller, Console.Strategist));
        form.FindAll("input, select, textarea")[0].Id.ShouldBe("journey-name", "a dialog puts the focus on its first field");
        form.Find("#journey-name").Input("My shoes");
        form.Find("#journey-template").Change("own");
        await form.Find("form").SubmitAsync();
        form.WaitForAssertion(() => form.Find("[role=alert]").TextContent.ShouldContain("Write at least one stage"));

        form.Find("#journey-stages").Input("Worn out\n\n Trying on \n");
        await form.Find("form").SubmitAsync();

        var made = (await Console.Get<IJourneyDesk>().ListAsync(Console.Strategist, Now)).Value.ShouldHaveSingleItem();
        made.Stages.Select(s => s.Slug).ShouldBe(["worn-out", "trying-on"]);
    }

    [Fact]
    public void Menu_ClosesByEscape()
    {
        var menu = Render<JourneyMenu>(p => p.Add(m => m.CanEdit, true));
        menu.Find(".menu > button").Click();
        menu.FindAll(".menu-panel").Count.ShouldBe(1);

        menu.Find(".menu").KeyDown("Escape");

        menu.FindAll(".menu-panel").ShouldBeEmpty();
    }

    [Fact]
    public async Task Form_ToRename_KeepsTheTeamsWorkflowATeams()
    {
        var id = (await Console.Get<IJourneyDesk>().CreateAsync(Console.Strategist, new("Leads", Kind: JourneyKind.Team), Now)).Value;
        var form = await OpenAsync<JourneyForm>(Console.Strategist, p => p.Add(f => f.Caller, Console.Strategist).Add(f => f.Id, id).Add(f => f.Draft, new("Leads")));
        form.FindAll("#journey-template").ShouldBeEmpty();
        form.Find("#journey-name").Input("Lead desk");
        await form.Find("form").SubmitAsync();

        var map = (await Console.Get<IJourneyDesk>().ListAsync(Console.Strategist, Now)).Value.ShouldHaveSingleItem();
        (map.Name, map.Kind).ShouldBe(("Lead desk", JourneyKind.Team));
    }

    [Fact]
    public async Task Board_PutsOrdersAndTakesOff_WithoutADrag()
    {
        var desk = Console.Get<IJourneyDesk>();
        await desk.CreateAsync(Console.Strategist, new("Rescue", Template: "support-rescue"), Now);
        await desk.CreateAsync(Console.Strategist, new("Leads", Template: "lead-handoff"), Now);
        var page = await OpenAsync<JourneysPage>(Console.Strategist);
        page.WaitForAssertion(() => page.Find("[aria-labelledby=board-title]").TextContent.ShouldContain("Nothing on the board yet"));

        foreach (var name in new[] { "Rescue", "Leads" })
        {
            page.Find($"[aria-label='Put on the board: {name}']").Click();
            page.WaitForAssertion(() => Rows(page).ShouldContain(r => r.Contains(name, StringComparison.Ordinal)));
        }

        Rows(page)[0].ShouldContain("Asks for help");
        Rows(page)[0].ShouldContain("100%");
        Rows(page)[0].ShouldContain("4 faults found");
        Rows(page)[1].ShouldContain("The team's workflow");
        page.Find("[aria-label='Move Leads down']").Click();
        page.Find("[aria-label='Move Leads up']").Click();
        page.WaitForAssertion(() => Rows(page)[0].ShouldContain("Leads"));
        page.Find("[aria-label='Take Leads off the board']").Click();
        page.WaitForAssertion(() => Rows(page).ShouldHaveSingleItem().ShouldContain("Rescue"));
    }

    [Fact]
    public async Task Board_ADrop_MovesWhatWasDragged()
    {
        var (desk, board) = (Console.Get<IJourneyDesk>(), Console.Get<IJourneyBoardDesk>());
        foreach (var name in new[] { "A", "B", "C" })
        {
            await board.PlaceAsync(Console.Strategist, (await desk.CreateAsync(Console.Strategist, new(name), Now)).Value, 5, Now);
        }

        var page = await OpenAsync<JourneysPage>(Console.Strategist);
        page.WaitForAssertion(() => Rows(page).Count.ShouldBe(3));
        await page.FindAll("[data-testid=board-row]")[2].TriggerEventAsync("ondragstart", new DragEventArgs());
        await page.FindAll("[data-testid=board-row]")[0].TriggerEventAsync("ondrop", new DragEventArgs());
        page.WaitForAssertion(() => page.FindAll("[data-testid=board-row] .what b").Select(b => b.TextContent).ShouldBe(["C", "A", "B"]));
    }

    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    private static List<string> Rows(IRenderedComponent<JourneysPage> page) => [.. page.FindAll("[data-testid=board-row]").Select(r => r.TextContent)];
}
