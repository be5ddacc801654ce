using System.Text;
using Bunit;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Redaction;
using EmpathyConsole.Intelligence.Redaction.Evaluation;
using EmpathyConsole.Web.Features.Voices;
using EmpathyConsole.Web.Features.Voices.Searching;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Voices;

public sealed class ThemesPageTests : PageTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private IVoicesDesk Desk => Console.Get<IVoicesDesk>();

    [Fact]
    public async Task List_ShowsEveryTheme_AndThePaneItsQuotes()
    {
        var themes = await ThemesAsync();

        var page = await OpenAsync<ThemesPage>(Console.Strategist);

        page.WaitForAssertion(() => page.FindAll("tbody tr").Count.ShouldBe(themes.Count), Patience);
        page.WaitForAssertion(() => page.Find("section[aria-label='The selected theme'] h2").TextContent.ShouldBe(themes[0].Label), Patience);
        page.FindAll("section[aria-label='The selected theme'] blockquote").Count.ShouldBe(3);
    }

    [Fact]
    public async Task Accept_SavesAndOpensTheNextTheme()
    {
        var themes = await ThemesAsync();
        var page = await OpenAsync<ThemesPage>(Console.Strategist);
        page.WaitForElement("section[aria-label='The selected theme'] button.pri", Patience);

        await page.Find("section[aria-label='The selected theme'] button.pri").ClickAsync(new());

        (await ThemesAsync()).Single(t => t.Id == themes[0].Id).Status.ShouldBe(ThemeStatus.Accepted);
        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith($"theme={themes[1].Id}");
    }

    [Fact]
    public async Task Keys_JudgeAndUndo()
    {
        var themes = await ThemesAsync();
        var page = await OpenAsync<ThemesPage>(Console.Strategist);
        page.WaitForElement("section[aria-label='The selected theme'] button.pri", Patience);
        var keys = page.FindComponent<PageKeys>();

        await page.InvokeAsync(() => keys.Instance.PressAsync("x"));
        (await ThemesAsync(ThemeStatus.Rejected)).ShouldHaveSingleItem().Id.ShouldBe(themes[0].Id);
        await page.InvokeAsync(() => keys.Instance.PressAsync("u"));
        (await ThemesAsync(ThemeStatus.Rejected)).ShouldBeEmpty();
        await page.InvokeAsync(() => keys.Instance.PressAsync("r"));
        page.WaitForElement("#theme-name", Patience);
    }

    [Fact]
    public async Task Page_ForAnApprover_OffersNoJudgement()
    {
        await ThemesAsync();

        var page = await OpenAsync<ThemesPage>(Console.Approver);

        page.WaitForElement("section[aria-label='The selected theme'] h2", Patience);
        page.FindAll("button.pri, a.pri").ShouldBeEmpty();
    }

    [Fact]
    public async Task InferredFear_IsMarked_AndOpensItsVoicesInsteadOfQuotes()
    {
        await ThemesAsync();
        long id;
        await using (var db = await Console.OpenAsync())
        {
            var voice = db.Verbatims.OrderBy(v => v.Id).First();
            var theme = db.Themes.Add(new() { Inferred = true, Inference = "being-locked-in", Kind = ThemeKind.Fear, Label = "Being locked in", Count = 1 }).Entity;
            await db.SaveChangesAsync();
            db.InferredSpans.Add(new() { ThemeId = theme.Id, VerbatimId = voice.Id, FirstStart = 0, FirstLength = 3, SecondStart = 4, SecondLength = 3 });
            await db.SaveChangesAsync();
            id = theme.Id;
        }

        Services.GetRequiredService<NavigationManager>().NavigateTo($"/voices?theme={id}");
        var page = await OpenAsync<ThemesPage>(Console.Strategist);

        page.WaitForAssertion(() => page.Find("section[aria-label='The selected theme'] h2").TextContent.ShouldBe("Being locked in"), Patience);
        page.WaitForAssertion(() => page.FindAll("section[aria-label='The selected theme'] mark").Count.ShouldBe(2), Patience);
        page.FindAll("section[aria-label='The selected theme'] blockquote").ShouldBeEmpty();
        page.Find("section[aria-label='The selected theme']").TextContent.ShouldContain("nobody said it");
        var row = page.FindAll("tbody tr").Single(r => r.TextContent.Contains("Being locked in"));
        row.TextContent.ShouldContain("Inferred fear");
        row.TextContent.ShouldContain("from 1 pair of cues, not a quote");
    }

    [Fact]
    public async Task Feelings_AreShownWithIntervalAndAsAMachinesReading()
    {
        await ThemesAsync();
        var page = await OpenAsync<ThemesPage>(Console.Approver);
        page.WaitForAssertion(() => page.Find("section[aria-label='The selected theme']").TextContent.ShouldContain("Read by a machine in"), Patience);
        page.Find("section[aria-label='The selected theme'] [title*='macro-F1']").TextContent.ShouldContain("often wrong about a single one");
    }

    [Fact]
    public async Task AllVoices_CanBeSearched()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/voices/all?q=handwritten");

        var page = await OpenAsync<AllVoicesPage>(Console.Analyst);

        page.WaitForAssertion(() => page.FindAll("blockquote").Count.ShouldBe(25), Patience);
        page.FindAll("blockquote").ShouldAllBe(q => q.TextContent.Contains("handwritten"));
    }

    [Fact]
    public async Task Paste_LeadsToAPreview_AndTheImportToItsCounts()
    {
        var page = await OpenAsync<ImportPage>(Console.Strategist);
        page.WaitForElement("#paste", Patience).Change("Too late again, call 555-123-4567\nStill too late");
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => page.FindAll("table.look tbody tr").Count.ShouldBe(2), Patience);
        page.Find("table.look").TextContent.ShouldContain("[phone]");
        page.Markup.ShouldContain("Removed from these rows: 1 phone number.");
    }

    [Fact]
    public async Task WhatIsRemoved_ShowsTheFiguresThatTheCommandPrints()
    {
        var page = await OpenAsync<RemovedPage>(Console.Analyst);

        var score = RedactionSample.Score;
        page.Markup.ShouldContain($"n {score.Personal}");
        page.FindAll("tbody tr").Count.ShouldBe(PersonalDataKinds.All.Count);
        page.Find("tbody").TextContent.ShouldContain("[date of birth]");
    }

    protected override async Task FillAsync()
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(VoiceRows.Csv(320)));
        var preview = (await Desk.StageAsync(Console.Strategist, "voices.csv", content, CancellationToken.None)).Value;
        var started = (await Desk.StartImportAsync(Console.Strategist, preview.Upload, preview.Mapping, CancellationToken.None)).Value;
        await Console.RunJobAsync(Console.Strategist, started.JobId);
        await Console.RunJobAsync(Console.Strategist, (await Desk.MineAgainAsync(Console.Strategist, CancellationToken.None)).Value);
    }

    private async Task<IReadOnlyList<ThemeLine>> ThemesAsync(ThemeStatus? status = null) =>
        (await Desk.ThemesAsync(Console.Strategist, new ThemeFilter { Status = status }, CancellationToken.None)).Value.Themes;
}
