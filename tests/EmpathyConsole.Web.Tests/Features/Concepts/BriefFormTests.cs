using Bunit;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Web.Features.Concepts.Briefs;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Concepts;

public sealed class BriefFormTests : PageTest
{
    [Fact]
    public async Task Typing_IsSavedWithoutAButton_AndGapsAreAskedFor()
    {
        var sheet = (await Console.Get<IBriefDesk>().CreateAsync(Console.Strategist, new(), Xunit.TestContext.Current.CancellationToken)).Value;
        var page = await OpenAsync<BriefPage>(Console.Strategist, p => p.Add(x => x.Id, sheet.Id));
        page.WaitForElement("#b-name").Input("Spring tin");
        page.WaitForAssertion(() => page.Markup.ShouldContain("Saved."), TimeSpan.FromSeconds(10));
        (await Console.Get<IBriefDesk>().GetAsync(Console.Strategist, sheet.Id, Xunit.TestContext.Current.CancellationToken)).Value.Draft.Name.ShouldBe("Spring tin");
        page.Markup.ShouldContain("Choose whom it is for.");
        page.Markup.ShouldNotContain("Give the brief a name");
        page.FindAll("button").Single(b => b.TextContent.StartsWith("Write", StringComparison.Ordinal)).HasAttribute("disabled").ShouldBeTrue();
    }

    [Fact]
    public async Task LeavingInTheMiddleOfAWord_KeepsIt()
    {
        var sheet = (await Console.Get<IBriefDesk>().CreateAsync(Console.Strategist, new(), Xunit.TestContext.Current.CancellationToken)).Value;
        var page = await OpenAsync<BriefPage>(Console.Strategist, p => p.Add(x => x.Id, sheet.Id));
        page.WaitForElement("#b-goal").Input("A second ord");
        await DisposeComponentsAsync();
        (await Console.Get<IBriefDesk>().GetAsync(Console.Strategist, sheet.Id, Xunit.TestContext.Current.CancellationToken)).Value.Draft.Goal.ShouldBe("A second ord");
    }

    [Fact]
    public async Task Draft_ForSomebodyWhoMayNotWrite_ShowsNoForm()
    {
        var sheet = (await Console.Get<IBriefDesk>().CreateAsync(Console.Strategist, new() { Name = "Spring tin" }, Xunit.TestContext.Current.CancellationToken)).Value;
        var page = await OpenAsync<BriefPage>(Console.Analyst, p => p.Add(x => x.Id, sheet.Id));
        page.WaitForAssertion(() => page.Markup.ShouldContain("Still a draft"));
        page.FindAll("input").ShouldBeEmpty();
    }

    [Fact]
    public async Task NumberFarTooLarge_IsAskedAbout_NotCutToOneThatPasses()
    {
        var sheet = (await Console.Get<IBriefDesk>().CreateAsync(Console.Strategist, new() { Name = "Spring tin" }, Xunit.TestContext.Current.CancellationToken)).Value;
        var page = await OpenAsync<BriefPage>(Console.Strategist, p => p.Add(x => x.Id, sheet.Id));
        page.WaitForElement("#b-count").Change("4294967396");
        page.WaitForAssertion(() => page.Markup.ShouldContain("Ask for 1 to 200 concepts."), TimeSpan.FromSeconds(10));
    }
}
