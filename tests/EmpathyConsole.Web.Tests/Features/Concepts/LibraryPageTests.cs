using Bunit;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Web.Features.Concepts.Library;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EmpathyConsole.Web.Tests.Features.Concepts;

public sealed class LibraryPageTests : PageTest
{
    [Fact]
    public async Task Filters_StandInTheAddress_AndTheSelectionToo_ThenBecomeExamples()
    {
        var page = await OpenAtAsync("/concepts/library?status=all");
        page.WaitForAssertion(() => page.FindAll("article.tile").Count.ShouldBe(5));
        page.Find("input[type=search]").Change("\"kettle number 3\"");
        page.WaitForAssertion(() => page.FindAll("article.tile").ShouldHaveSingleItem().TextContent.ShouldContain("Kettle number 3"));
        Navigation.Uri.ShouldContain("words=%22kettle%20number%203%22");
        page.Find(".pick input").Change(true);
        page.WaitForAssertion(() => page.Find("[aria-label='Selected concepts']").TextContent.ShouldContain("1 selected"));
        Navigation.Uri.ShouldContain("sel=");
        await page.Find("[aria-label='Selected concepts'] .pri").ClickAsync(new());
        Navigation.Uri.ShouldContain("/concepts/briefs/");
        await using var db = await Console.OpenAsync();
        (await db.Briefs.SingleAsync(b => b.State == BriefState.Draft, Xunit.TestContext.Current.CancellationToken)).ExampleIds.Count.ShouldBe(1);
    }

    [Fact]
    public async Task LessUsedFilters_AreFolded_WithTheirCount_AndTheFoldStandsInTheAddress()
    {
        var page = await OpenAtAsync("/concepts/library?status=all&channel=email");
        page.WaitForAssertion(() => page.FindAll("article.tile").Count.ShouldBe(5));
        page.Find("#more-filters").HasAttribute("hidden").ShouldBeTrue();
        var fold = page.Find("button[aria-controls=more-filters]");
        fold.TextContent.ShouldEndWith("More filters (1)");
        await fold.ClickAsync(new());
        page.WaitForAssertion(() => page.Find("#more-filters").HasAttribute("hidden").ShouldBeFalse());
        Navigation.Uri.ShouldContain("more=1");
        page.Find("#more-filters input[type=date]").Change("2020-01-01");
        page.WaitForAssertion(() => page.Find("button[aria-controls=more-filters]").TextContent.ShouldEndWith("More filters (2)"));
        Navigation.Uri.ShouldContain("more=1");
    }

    [Fact]
    public async Task Words_AreLookedFor_AsTheyAreTyped()
    {
        var page = await OpenAtAsync("/concepts/library?status=all");
        page.WaitForAssertion(() => page.FindAll("article.tile").Count.ShouldBe(5));
        page.Find("input[type=search]").Input("kettle number 2");
        page.Find("input[type=search]").Input("\"kettle number 3\"");
        page.WaitForAssertion(() => Navigation.Uri.ShouldContain("words=%22kettle%20number%203%22"), TimeSpan.FromSeconds(10));
        page.WaitForAssertion(() => page.FindAll("article.tile").ShouldHaveSingleItem(), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task WhoHasNotJudged_SeesNoWriter_AndAnEmptyLibrarySaysWhatItIsFor()
    {
        var page = await OpenAtAsync("/concepts/library");
        page.WaitForAssertion(() => page.Markup.ShouldContain("Nothing to learn from yet"));
        page = await OpenAtAsync("/concepts/library?status=all");
        page.WaitForAssertion(() => page.Markup.ShouldContain("once you have judged it"));
        page.Markup.ShouldNotContain(WrittenBrief.Writer);
        page.Markup.ShouldNotContain(WrittenBrief.WriterInWords);
        page = await OpenAtAsync("/concepts/library?status=loved");
        page.WaitForAssertion(() => page.Markup.ShouldContain("There is no status"));
    }

    protected override async Task FillAsync()
    {
        await using var db = await Console.OpenAsync();
        await WrittenBrief.SaveAsync(db, Console.Strategist, 5);
    }

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    private Task<IRenderedComponent<LibraryPage>> OpenAtAsync(string address)
    {
        Navigation.NavigateTo(address);
        return OpenAsync<LibraryPage>(Console.Strategist);
    }
}
