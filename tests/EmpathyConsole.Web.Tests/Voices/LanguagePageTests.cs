using System.Text;
using Bunit;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Web.Features.Voices.Language;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Voices;

public sealed class LanguagePageTests : PageTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Compare_ShowsWhatEachGroupSaysMore_AndLinksToWhereItWasSaid()
    {
        var page = await OpenAtAsync(Console.Strategist, "/voices/language?first=channel:web&second=channel:shop");

        page.WaitForAssertion(() => page.FindAll("section table").Count.ShouldBe(2), Patience);
        page.Find("section[aria-label='Said more by Web'] tbody a").GetAttribute("href")!.ShouldContain("view=context");
        page.Find("section[aria-label='Said more by Web'] tbody").TextContent.ShouldContain("basket");
        page.Find("section[aria-label='Said more by Shop'] tbody").TextContent.ShouldContain("counter");
    }

    [Fact]
    public async Task Choose_PutsTheGroupIntoTheAddress()
    {
        var page = await OpenAtAsync(Console.Strategist, "/voices/language");
        page.WaitForElement("select", Patience);

        await page.FindAll("select")[0].ChangeAsync(new() { Value = "channel:shop" });

        Services.GetRequiredService<NavigationManager>().Uri.ShouldContain("first=channel%3Ashop");
    }

    [Fact]
    public async Task Compare_AGroupThatIsTooSmall_SaysSo()
    {
        var page = await OpenAtAsync(Console.Strategist, "/voices/language?first=channel:nowhere");

        page.WaitForAssertion(() => page.Markup.ShouldContain("needs 10 voices on each side"), Patience);
    }

    [Fact]
    public async Task Context_ShowsTheWordsWithWhatStandsAround()
    {
        var page = await OpenAtAsync(Console.Analyst, "/voices/language?view=context&phrase=counter%20was&within=channel:shop");

        page.WaitForAssertion(() => page.FindAll(".kwic li").Count.ShouldBe(40), Patience);
        page.Find(".kwic mark").TextContent.ShouldBe("counter was");
        page.Find("[role=status]").TextContent.ShouldContain("40 places in 40 voices");
    }

    [Fact]
    public async Task Rising_WithNothingNew_SaysWhatToDo()
    {
        var page = await OpenAtAsync(Console.Analyst, "/voices/language?view=rising");

        page.WaitForAssertion(() => page.Markup.ShouldContain("Nothing new"), Patience);
    }

    private Task<IRenderedComponent<LanguagePage>> OpenAtAsync(Domain.House.Caller caller, string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return OpenAsync<LanguagePage>(caller);
    }

    protected override async Task FillAsync()
    {
        var csv = new StringBuilder("said,when,channel\n");
        for (var i = 0; i < 80; i++)
        {
            csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"\"{(i % 2 == 0 ? "the basket was empty again" : "the counter was busy again")}, visit {i}\",2026-03-{1 + (i / 4):00} 10:0{i % 4},{(i % 2 == 0 ? "web" : "shop")}\n");
        }

        var desk = Console.Get<IVoicesDesk>();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(csv.ToString()));
        var preview = (await desk.StageAsync(Console.Strategist, "voices.csv", file, CancellationToken.None)).Value;
        var started = (await desk.StartImportAsync(Console.Strategist, preview.Upload, preview.Mapping, CancellationToken.None)).Value;
        (await Console.RunJobAsync(Console.Strategist, started.JobId)).State.ShouldBe(JobState.Done);
    }
}
