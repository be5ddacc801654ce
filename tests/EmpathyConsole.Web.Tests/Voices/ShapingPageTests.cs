using System.Text;
using Bunit;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Shaping;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Web.Features.Concepts.Briefs;
using EmpathyConsole.Web.Features.Voices;
using EmpathyConsole.Web.Features.Voices.Changes;
using EmpathyConsole.Web.Features.Voices.Shaping;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Voices;

public sealed class ShapingPageTests : PageTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private IVoicesDesk Desk => Console.Get<IVoicesDesk>();

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task Keys_ChooseThemesAndOpenTheMerge_WithThem()
    {
        var themes = await ThemesAsync();
        var page = await OpenAsync<ThemesPage>(Console.Strategist);
        page.WaitForElement("section[aria-label='The selected theme'] h2", Patience);
        var (keys, dialogs) = (page.FindComponent<PageKeys>(), Services.GetRequiredService<DialogService>());
        var opened = new List<(Type Type, Dictionary<string, object?> Parameters)>();
        dialogs.OnOpen += (_, type, parameters, _) => opened.Add((type, parameters));

        await page.InvokeAsync(() => keys.Instance.PressAsync(" "));
        await page.InvokeAsync(() => keys.Instance.PressAsync("arrowdown"));
        await page.InvokeAsync(() => keys.Instance.PressAsync(" "));
        page.Find(".picked").TextContent.ShouldContain("2 chosen");
        var merging = page.InvokeAsync(() => keys.Instance.PressAsync("m"));
        page.WaitForAssertion(() => opened.Count.ShouldBe(1), Patience);
        await page.InvokeAsync(() => dialogs.Close());
        await merging;

        opened[0].Type.ShouldBe(typeof(MergeDialog));
        ((IReadOnlyList<ThemeLine>)opened[0].Parameters[nameof(MergeDialog.Themes)]!).Select(t => t.Id).ShouldBe([themes[0].Id, themes[1].Id]);
        await page.InvokeAsync(() => keys.Instance.PressAsync("escape"));
        page.FindAll(".picked").ShouldBeEmpty();
    }

    [Fact]
    public async Task Merge_OfTwo_OffersThemFirst_AndGoesIntoTheOneChosen()
    {
        var themes = await ThemesAsync();
        var dialog = await OpenAsync<MergeDialog>(Console.Strategist, p => p.Add(d => d.Caller, Console.Strategist).Add(d => d.Themes, [themes[0], themes[1]]));
        dialog.WaitForAssertion(() => dialog.FindAll("input[type=radio]").Count.ShouldBe(themes.Count), Patience);
        dialog.FindAll("li b").Take(2).Select(b => b.TextContent).ShouldBe([themes[0].Label, themes[1].Label]);
        dialog.Find("button.pri").HasAttribute("disabled").ShouldBeTrue();

        await dialog.FindAll("input[type=radio]")[1].ChangeAsync(new() { Value = "on" });
        await dialog.Find("form").SubmitAsync();

        var after = await ThemesAsync();
        after.ShouldNotContain(t => t.Id == themes[0].Id);
        after.Single(t => t.Id == themes[1].Id).Count.ShouldBe(themes[0].Count + themes[1].Count);
    }

    [Fact]
    public async Task Split_ByAWord_SaysHowManyBeforeAndTakesThem()
    {
        var theme = (await ThemesAsync())[0];
        var dialog = await OpenAsync<SplitDialog>(Console.Strategist, p => p.Add(d => d.Caller, Console.Strategist).Add(d => d.Theme, theme));
        await dialog.Find("#split-name").InputAsync("Only the early ones");
        await dialog.Find("#split-word").InputAsync("no 1");
        dialog.WaitForAssertion(() => dialog.Find(".hint").TextContent.ShouldContain($"of {theme.Count} voices say it"), Patience);
        var look = (await Console.Get<IThemeShapingDesk>().LookAsync(Console.Strategist, theme.Id, "no 1", 1, CancellationToken.None)).Value;
        dialog.Find("button.pri").TextContent.ShouldBe($"Split off {look.Taken} voices");

        await dialog.Find("form").SubmitAsync();

        (await ThemesAsync()).Single(t => t.Label == "Only the early ones").Count.ShouldBe(look.Taken);
    }

    [Fact]
    public async Task TakingAVoiceOut_InThePane_LeavesItInNoTheme()
    {
        var before = (await Desk.ThemesAsync(Console.Strategist, new(), CancellationToken.None)).Value;
        var page = await OpenAsync<ThemesPage>(Console.Strategist);
        page.WaitForElement(".quote-menu", Patience);

        await page.FindAll(".quote-menu button").First(b => b.TextContent.Contains("Take out", StringComparison.Ordinal)).ClickAsync(new());

        var after = (await Desk.ThemesAsync(Console.Strategist, new(), CancellationToken.None)).Value;
        (after.Unsorted, after.Themes.Single(t => t.Id == before.Themes[0].Id).Count).ShouldBe((before.Unsorted + 1, before.Themes[0].Count - 1));
        page.WaitForAssertion(() => page.Find(".unsorted").TextContent.ShouldStartWith($"{after.Unsorted} of {after.Voices} voices"), Patience);
    }

    [Fact]
    public async Task OrderAndWords_StandInTheAddress()
    {
        var themes = await ThemesAsync();
        var page = await OpenAsync<ThemesPage>(Console.Approver);
        page.WaitForElement("th button", Patience);
        page.FindAll("input[type=checkbox]").ShouldBeEmpty();

        await page.FindAll("th button").Single(b => b.TextContent.StartsWith("Theme", StringComparison.Ordinal)).ClickAsync(new());
        Navigation.Uri.ShouldContain("sort=label");
        page.WaitForAssertion(() => page.FindAll("tbody .lab").Select(b => b.TextContent).ShouldBe(themes.Select(t => t.Label).Order(StringComparer.OrdinalIgnoreCase)), Patience);
        page.FindAll("th[aria-sort=ascending]").ShouldHaveSingleItem();

        var word = themes[0].Label.Split(' ')[0];
        await page.Find("input[type=search]").ChangeAsync(new() { Value = word });
        Navigation.Uri.ShouldContain("q=" + word);
        page.WaitForAssertion(() => page.FindAll("tbody .lab").ShouldAllBe(b => b.TextContent.Contains(word, StringComparison.OrdinalIgnoreCase)), Patience);
    }

    [Fact]
    public async Task WhatTheyAreReallyBuying_IsWrittenDown_AndABriefStartsFromIt()
    {
        var theme = (await ThemesAsync())[0];
        await using (var db = await Console.OpenAsync())
        {
            await db.Themes.Where(t => t.Id == theme.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.Kind, ThemeKind.Desire).SetProperty(x => x.Status, ThemeStatus.Accepted), CancellationToken.None);
        }

        var page = await OpenAsync<ThemesPage>(Console.Strategist);
        page.WaitForElement(".buying button", Patience);
        await page.Find(".buying button").ClickAsync(new());
        await page.Find("#buying").InputAsync("A calm hour that is mine");
        await page.Find("#serves").InputAsync("A refill that comes by itself\n\nA quiet shop");
        await page.Find(".buying form").SubmitAsync();
        page.WaitForAssertion(() => page.Find(".buying .feeling").TextContent.ShouldBe("A calm hour that is mine"), Patience);
        page.FindAll(".buying li").Select(l => l.TextContent).ShouldBe(["A refill that comes by itself", "A quiet shop"]);

        Navigation.NavigateTo(page.Find(".buying a").GetAttribute("href")!);
        await OpenAsync<NewBriefPage>(Console.Strategist);
        page.WaitForAssertion(() => Navigation.Uri.ShouldNotContain("new"), Patience);
        var id = long.Parse(Navigation.Uri[(Navigation.Uri.LastIndexOf('/') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        var draft = (await Console.Get<Application.Concepts.Briefs.IBriefDesk>().GetAsync(Console.Strategist, id, CancellationToken.None)).Value.Draft;
        draft.ThemeIds.ShouldBe([theme.Id]);
        draft.Goal.ShouldBe("What they are really buying: A calm hour that is mine. What else would serve it: A refill that comes by itself; A quiet shop.");
    }

    [Fact]
    public async Task WhatChanged_ListsTheFindings_AndEveryVoiceThatMoved()
    {
        var theme = (await ThemesAsync())[0];
        var voice = (await Desk.ThemeVoicesAsync(Console.Strategist, theme.Id, 0, 1, CancellationToken.None)).Value.Items[0];
        long run;
        await using (var db = await Console.OpenAsync())
        {
            var found = await db.MiningRuns.SingleAsync(CancellationToken.None);
            (found.Moved, found.Labels, run) = (1, new Dictionary<long, string> { [theme.Id] = "Once called so" }, found.Id);
            db.MiningChanges.Add(new() { RunId = run, VerbatimId = voice.Quote.Verbatim, FromTheme = theme.Id });
            await db.SaveChangesAsync(CancellationToken.None);
        }

        var page = await OpenAsync<ChangesPage>(Console.Approver);

        page.WaitForAssertion(() => page.Find(".moved blockquote").TextContent.ShouldBe(voice.Text), Patience);
        page.Find(".flows li").TextContent.ShouldContain("Once called so");
        page.Find(".flows a").GetAttribute("href").ShouldBe($"/voices?theme={theme.Id}");
        page.FindAll("tbody tr").ShouldHaveSingleItem();
    }

    protected override async Task FillAsync()
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(VoiceRows.Csv(240)));
        var preview = (await Desk.StageAsync(Console.Strategist, "voices.csv", content, CancellationToken.None)).Value;
        var started = (await Desk.StartImportAsync(Console.Strategist, preview.Upload, preview.Mapping, CancellationToken.None)).Value;
        await Console.RunJobAsync(Console.Strategist, started.JobId);
        await Console.RunJobAsync(Console.Strategist, (await Desk.MineAgainAsync(Console.Strategist, CancellationToken.None)).Value);
    }

    private async Task<IReadOnlyList<ThemeLine>> ThemesAsync() => (await Desk.ThemesAsync(Console.Strategist, new(), CancellationToken.None)).Value.Themes;
}
