using Bunit;
using Bunit.TestDoubles;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Features.Governance;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Governance;

public sealed class WhoDidWhatPageTests : PageTest
{
    [Fact]
    public async Task Record_ShowsWhoDidWhatNewestFirst()
    {
        var page = await OpenAsync<WhoDidWhatPage>(Console.Approver);

        page.WaitForAssertion(() => page.FindAll("table.record tbody tr").Count.ShouldBe(3));
        page.FindAll("table.record tbody tr").Select(r => r.QuerySelectorAll("td")[3].TextContent).ShouldBe(["Approved 'Quiet hour'", "Accepted the theme 'Clumps'", "Brought in 40 voices"]);
        page.Find("table.record a").GetAttribute("href").ShouldBe("/concepts");
    }

    [Fact]
    public async Task Address_NarrowsTheRecord()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/governance?room=voices&did=accept");

        var page = await OpenAsync<WhoDidWhatPage>(Console.Approver);

        page.WaitForAssertion(() => page.FindAll("table.record tbody tr").Count.ShouldBe(1));
        page.Find("select").GetAttribute("value").ShouldBe("voices");
    }

    [Fact]
    public async Task Filter_GoesIntoTheAddress()
    {
        var page = await OpenAsync<WhoDidWhatPage>(Console.Approver);

        await page.FindAll("select")[1].ChangeAsync("Jonah Berg");

        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("?who=Jonah%20Berg");
        page.WaitForAssertion(() => page.FindAll("table.record tbody tr").Count.ShouldBe(1));
    }

    [Fact]
    public async Task NothingFits_SaysSoWithAWayBack()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/governance?text=unicorn&from=yesterday");

        var page = await OpenAsync<WhoDidWhatPage>(Console.Approver);

        page.WaitForAssertion(() => page.Find(".state b").TextContent.ShouldBe("No line fits"));
        page.Find(".note.warn").TextContent.ShouldContain("not a day");
    }

    protected override async Task FillAsync()
    {
        await using var db = await Console.OpenAsync();
        db.Note(Console.Strategist, Room.Voices, "import", "voices", 1, "Brought in 40 voices");
        db.Note(Console.Strategist, Room.Voices, "accept", "theme", 2, "Accepted the theme 'Clumps'", "/voices?theme=2");
        db.Note(Console.Approver, Room.Concepts, "approve", "concept", 3, "Approved 'Quiet hour'", "/concepts");
        await db.SaveChangesAsync();
    }
}
