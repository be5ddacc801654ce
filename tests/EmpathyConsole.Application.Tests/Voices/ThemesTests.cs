using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Statistics;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices;

public sealed class ThemesTests
{
    private static readonly ThemeFilter All = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Themes_AfterMining_HaveSharesTrendsAndExactQuotes()
    {
        await using var console = await MinedAsync();
        var desk = console.Get<IVoicesDesk>();

        var list = (await desk.ThemesAsync(console.Approver, All, Cancellation)).Value;

        list.Themes.Count.ShouldBeGreaterThan(1);
        list.Voices.ShouldBe(400);
        (list.Themes.Sum(t => t.Count) + list.Unsorted).ShouldBe(list.Voices);
        list.ToJudge.ShouldBe(list.Themes.Count);
        list.Channels.ShouldBe(["shop", "web"]);
        foreach (var theme in list.Themes)
        {
            theme.Share.ShouldBe(Proportion.Wilson(theme.Count, list.Voices));
            theme.Trend.Counts.Sum().ShouldBe(theme.Count);
            var detail = (await desk.ThemeAsync(console.Approver, theme.Id, All, Cancellation)).Value;
            detail.Typical.Concat(detail.Different).ShouldAllBe(v => v.Text.Substring(v.Quote.Start, v.Quote.Length) == v.Quote.Text);
            detail.Typical.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task Themes_OfOneChannel_CountThatChannelOnly()
    {
        await using var console = await MinedAsync();
        var desk = console.Get<IVoicesDesk>();

        var all = (await desk.ThemesAsync(console.Analyst, All, Cancellation)).Value;
        var web = (await desk.ThemesAsync(console.Analyst, All with { Channel = "web" }, Cancellation)).Value;
        var shop = (await desk.ThemesAsync(console.Analyst, All with { Channel = "shop" }, Cancellation)).Value;

        (web.Voices + shop.Voices).ShouldBe(all.Voices);
        all.Themes.ShouldAllBe(t => t.Count == web.Themes.Single(w => w.Id == t.Id).Count + shop.Themes.Single(s => s.Id == t.Id).Count);
    }

    [Fact]
    public async Task Judgements_SurviveMiningAgain()
    {
        await using var console = await MinedAsync();
        var desk = console.Get<IVoicesDesk>();
        var themes = (await desk.ThemesAsync(console.Strategist, All, Cancellation)).Value.Themes;
        (await desk.AcceptAsync(console.Strategist, themes[0].Id, Cancellation)).Succeeded.ShouldBeTrue();
        (await desk.RenameAsync(console.Strategist, themes[0].Id, "  My own   name ", Cancellation)).Succeeded.ShouldBeTrue();
        (await desk.RejectAsync(console.Strategist, themes[1].Id, Cancellation)).Succeeded.ShouldBeTrue();
        await VoiceSteps.ImportAsync(console, console.Strategist, "more.csv", VoiceSteps.Csv(440));

        await VoiceSteps.MineAsync(console);

        var after = (await desk.ThemesAsync(console.Strategist, All, Cancellation)).Value.Themes;
        var kept = after.Single(t => t.Id == themes[0].Id);
        (kept.Label, kept.Status, kept.Renamed).ShouldBe(("My own name", ThemeStatus.Accepted, true));
        after.ShouldNotContain(t => t.Id == themes[1].Id);
        (await desk.ThemesAsync(console.Strategist, All with { Status = ThemeStatus.Rejected }, Cancellation)).Value.Themes.ShouldHaveSingleItem().Id.ShouldBe(themes[1].Id);
    }

    [Fact]
    public async Task MiningAgain_GivesNoThemeANameThatAPersonGaveToAnother()
    {
        await using var console = await MinedAsync();
        var desk = console.Get<IVoicesDesk>();
        var themes = (await desk.ThemesAsync(console.Strategist, All, Cancellation)).Value.Themes;
        (await desk.RenameAsync(console.Strategist, themes[0].Id, themes[1].Label, Cancellation)).Succeeded.ShouldBeTrue();

        await VoiceSteps.MineAsync(console);

        var after = (await desk.ThemesAsync(console.Strategist, All, Cancellation)).Value.Themes;
        after.Single(t => t.Id == themes[0].Id).Label.ShouldBe(themes[1].Label);
        after.Select(t => t.Label.ToUpperInvariant()).ShouldBeUnique();
    }

    [Fact]
    public async Task MiningAgain_WithNothingNew_ChangesNothing()
    {
        await using var console = await MinedAsync();
        var desk = console.Get<IVoicesDesk>();
        var before = (await desk.ThemesAsync(console.Strategist, All, Cancellation)).Value.Themes.Select(t => (t.Id, t.Label, t.Count));

        await VoiceSteps.MineAsync(console);

        (await desk.ThemesAsync(console.Strategist, All, Cancellation)).Value.Themes.Select(t => (t.Id, t.Label, t.Count)).ShouldBe(before);
    }

    [Fact]
    public async Task Undo_TakesBackTheLastJudgement_OneAfterTheOther()
    {
        await using var console = await MinedAsync();
        var desk = console.Get<IVoicesDesk>();
        var theme = (await desk.ThemesAsync(console.Strategist, All, Cancellation)).Value.Themes[0];
        await desk.RenameAsync(console.Strategist, theme.Id, "Another name", Cancellation);
        await desk.AcceptAsync(console.Strategist, theme.Id, Cancellation);

        (await desk.UndoAsync(console.Strategist, Cancellation)).Value.ShouldBe(theme.Id);
        (await FirstAsync(desk, console, theme.Id)).Line.Status.ShouldBe(ThemeStatus.New);
        (await desk.UndoAsync(console.Strategist, Cancellation)).Value.ShouldBe(theme.Id);
        (await FirstAsync(desk, console, theme.Id)).Line.Label.ShouldBe(theme.Label);
        (await desk.UndoAsync(console.Strategist, Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Undo_AfterSomebodyElseJudged_IsRefused()
    {
        await using var console = await MinedAsync();
        var desk = console.Get<IVoicesDesk>();
        var theme = (await desk.ThemesAsync(console.Strategist, All, Cancellation)).Value.Themes[0];
        await desk.AcceptAsync(console.Strategist, theme.Id, Cancellation);
        await desk.RejectAsync(console.SecondStrategist, theme.Id, Cancellation);

        (await desk.UndoAsync(console.Strategist, Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" x ")]
    [InlineData("123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 1")]
    public async Task Rename_ToNoTitle_IsRefused(string label)
    {
        await using var console = await TestConsole.StartAsync();

        (await console.Get<IVoicesDesk>().RenameAsync(console.Strategist, 1, label, Cancellation)).Problem!.Field.ShouldBe("label");
    }

    [Fact]
    public async Task Judging_ByAnApprover_IsRefused()
    {
        await using var console = await TestConsole.StartAsync();

        (await console.Get<IVoicesDesk>().AcceptAsync(console.Approver, 1, Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
    }

    [Fact]
    public async Task Evidence_PutsAcceptedThemesFirst_AndLeavesRejectedOnesOut()
    {
        await using var console = await MinedAsync();
        var desk = console.Get<IVoicesDesk>();
        var themes = (await desk.ThemesAsync(console.Strategist, All, Cancellation)).Value.Themes;
        await desk.AcceptAsync(console.Strategist, themes[^1].Id, Cancellation);
        await desk.RejectAsync(console.Strategist, themes[0].Id, Cancellation);

        var evidence = await console.Get<IThemeEvidence>().FindAsync(console.Strategist, null, 2, Cancellation);

        evidence[0].Id.ShouldBe(themes[^1].Id);
        evidence.ShouldNotContain(e => e.Id == themes[0].Id);
        evidence.ShouldAllBe(e => e.Quotes.Count == 2);
        (await console.Get<IThemeEvidence>().FindAsync(console.Strategist, [themes[0].Id], 1, Cancellation)).ShouldHaveSingleItem().Status.ShouldBe(ThemeStatus.Rejected);
    }

    [Fact]
    public async Task Report_NamesTheThemesToJudge_ToThoseWhoMay()
    {
        await using var console = await MinedAsync();
        var report = console.Services.GetServices<IRoomReport>().Single(r => r.Room == Room.Voices);

        (await report.NeedsAsync(console.Strategist, Cancellation)).ShouldHaveSingleItem().Count.ShouldBe((await console.Get<IVoicesDesk>().ThemesAsync(console.Strategist, All, Cancellation)).Value.ToJudge);
        (await report.NeedsAsync(console.Approver, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Record_OfAnImportAndAJudgement_HoldsNoVerbatim()
    {
        await using var console = await MinedAsync();
        var desk = console.Get<IVoicesDesk>();
        await desk.AcceptAsync(console.Strategist, (await desk.ThemesAsync(console.Strategist, All, Cancellation)).Value.Themes[0].Id, Cancellation);

        await using var db = await console.OpenAsync();
        var lines = await db.Record.Where(r => r.Room == Room.Voices).Select(r => new { r.Verb, r.Summary }).ToListAsync(Cancellation);
        lines.Select(l => l.Verb).ShouldBe(["start-import", "import", "mine", "accept"]);
        lines.ShouldAllBe(l => !l.Summary.Contains("however long", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<ThemeDetail> FirstAsync(IVoicesDesk desk, TestConsole console, long id) => (await desk.ThemeAsync(console.Strategist, id, All, Cancellation)).Value;

    private static async Task<TestConsole> MinedAsync()
    {
        var console = await TestConsole.StartAsync();
        await VoiceSteps.ImportAsync(console, console.Strategist, "voices.csv", VoiceSteps.Csv(400));
        await VoiceSteps.MineAsync(console);
        return console;
    }
}
