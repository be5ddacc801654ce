using Bunit;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Web.Features.Journeys;
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
        page.Find("a.journey").TextContent.ShouldContain("0 of 21 cells rest on voices");
    }

    [Fact]
    public async Task Form_WithoutAName_SaysWhatToWrite()
    {
        var form = Render<JourneyForm>(p => p.Add(f => f.Caller, Console.Strategist));

        await form.Find("form").SubmitAsync();

        form.WaitForAssertion(() => form.Find("[role=alert]").TextContent.ShouldContain("Give the journey a name"));
        form.Find("#journey-name").GetAttribute("aria-invalid").ShouldBe("true");
    }
}
