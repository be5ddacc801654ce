using Bunit;
using EmpathyConsole.Application.Moments;
using EmpathyConsole.Application.Moments.People;
using EmpathyConsole.Web.Features.Moments;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Web.Tests.Moments;

public sealed class MomentsPageTests : PageTest
{
    private static CancellationToken None => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_AsStrategist_TriesSomebodyDescribedAndShowsNoPersonField()
    {
        var page = await OpenAsync<MomentsPage>(Console.Strategist);
        page.WaitForAssertion(() => Assert.Equal("Send nothing", page.Find("[data-testid=outcome]").TextContent));
        Assert.Contains("No concept is approved", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("#m-person"));
    }

    [Fact]
    public async Task Type_AsTheyWrite_ChangesTheOutcomeAtOnceAndNeverTheUrl()
    {
        var page = await OpenAsync<MomentsPage>(Console.CxLead);
        page.WaitForAssertion(() => page.Find("[data-testid=outcome]"));
        page.Find("#m-text").Input("This is the third time I write and nobody replies. Unacceptable.");
        page.WaitForAssertion(() => Assert.Equal("Hand to a person, customer care", page.Find("[data-testid=outcome]").TextContent));
        var navigation = Services.GetRequiredService<NavigationManager>();
        Assert.DoesNotContain("text=", navigation.Uri, StringComparison.Ordinal);
        page.Find("#m-text").Change("This is the third time I write and nobody replies. Unacceptable.");
        Assert.DoesNotContain("Unacceptable", navigation.Uri, StringComparison.Ordinal);

        // a fact that does stand in the URL leaves the words where they are
        await page.Find("#m-stage").ChangeAsync(new() { Value = "support" });
        Assert.Contains("stage=support", navigation.Uri, StringComparison.Ordinal);
        Assert.DoesNotContain("Unacceptable", navigation.Uri, StringComparison.Ordinal);
        Assert.StartsWith("This is the third", page.Find("#m-text").GetAttribute("value"), StringComparison.Ordinal);
        Assert.Equal("Hand to a person, customer care", page.Find("[data-testid=outcome]").TextContent);
    }

    [Fact]
    public async Task Open_AnAddressWithWords_LosesThem()
    {
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/moments?channel=chat&text=my+order+never+came");
        await OpenAsync<MomentsPage>(Console.CxLead);
        Assert.EndsWith("/moments?channel=chat", navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_UrlWithFacts_ShowsThemChangedAndOffersTheFlip()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/moments?ticket=true&channel=email");
        var page = await OpenAsync<MomentsPage>(Console.CxLead);
        page.WaitForAssertion(() => Assert.Contains("no selling until it is closed", page.Markup, StringComparison.Ordinal));
        Assert.Contains("edit", page.FindAll("label.fact").Single(f => f.TextContent.Contains("Open ticket", StringComparison.Ordinal)).ClassList);
    }

    [Fact]
    public async Task Open_ADecisionFromTheRecord_ShowsItsReasons()
    {
        await Console.Get<IPeopleDesk>().PutPreferencesAsync(Console.CxLead, "p-1", new(MostPerWeek: 0, Consents: [new("marketing", "email", true)]), None);
        var decided = (await Console.Get<IMomentsDesk>().DecideAsync(Console.CxLead, new("p-1", "email"), dryRun: false, None)).Value;
        Services.GetRequiredService<NavigationManager>().NavigateTo("/moments?decision=" + decided.Id);
        var page = await OpenAsync<MomentsPage>(Console.CxLead);
        page.WaitForAssertion(() => Assert.Contains(decided.Reasons[0].Customer, System.Net.WebUtility.HtmlDecode(page.Markup), StringComparison.Ordinal));
        Assert.Contains("p-1", page.Find("tbody").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_NoSuchDecision_SaysSo()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/moments?decision=nothing");
        var page = await OpenAsync<MomentsPage>(Console.CxLead);
        page.WaitForAssertion(() => Assert.Contains("no such decision", page.Markup, StringComparison.Ordinal));
    }
}
