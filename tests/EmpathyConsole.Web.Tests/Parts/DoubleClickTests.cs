using Bunit;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Web.Features.Concepts.Briefs;
using EmpathyConsole.Web.Features.Journeys;
using EmpathyConsole.Web.Features.Settings;
using EmpathyConsole.Web.Tests.Features.Concepts;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Parts;

/// <summary>The second half of a double click reaches the server before the page has changed.</summary>
public sealed class DoubleClickTests : PageTest
{
    private static CancellationToken None => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Journey_SavedTwiceInARow_IsStartedOnce()
    {
        var form = await OpenAsync<JourneyForm>(Console.Strategist, p => p.Add(f => f.Caller, Console.Strategist).Add(f => f.Draft, new("First order")));
        await form.Find("form").SubmitAsync();
        await form.Find("form").SubmitAsync();
        (await Console.Get<IJourneyDesk>().ListAsync(Console.Strategist, None)).Value.Count.ShouldBe(1);
    }

    [Fact]
    public async Task BrandValue_SavedTwiceInARow_IsAddedOnce_AndARefusedOneMayBeTriedAgain()
    {
        var form = await OpenAsync<ValueForm>(Console.Strategist, p => p.Add(f => f.Caller, Console.Strategist).Add(f => f.Value, new BrandValue { Name = "Calm" }));
        await form.Find("form").SubmitAsync();
        form.Find("[role=alert]").TextContent.ShouldContain("at least one word");
        form.FindAll("textarea")[0].Change("slow");
        await form.Find("form").SubmitAsync();
        await form.Find("form").SubmitAsync();
        (await Console.Get<IBrandDesk>().GetAsync(Console.Strategist, None)).Value.Values.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Brief_CopiedTwiceInARow_IsCopiedOnce()
    {
        await using var db = await Console.OpenAsync();
        var brief = await WrittenBrief.SaveAsync(db, Console.Strategist, 3);
        var page = await OpenAsync<BriefPage>(Console.Strategist, p => p.Add(b => b.Id, brief));
        page.WaitForAssertion(() => page.FindAll("button").ShouldContain(b => b.TextContent.Contains("Copy into a new brief", StringComparison.Ordinal)));
        var button = page.FindAll("button").First(b => b.TextContent.Contains("Copy into a new brief", StringComparison.Ordinal));
        await button.ClickAsync(new());
        await button.ClickAsync(new());
        (await Console.Get<IBriefDesk>().ListAsync(Console.Strategist, None)).Value.Count.ShouldBe(2);
    }
}
