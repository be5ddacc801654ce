using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Mining;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices;

/// <summary>Finding themes again, with what was there.</summary>
public sealed class LivingThemesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FindingAgain_WithATenthMore_KeepsNearlyAll_AndListsEveryChange()
    {
        await using var console = await MinedAsync(400);
        var before = await HomesAsync(console);
        await VoiceSteps.ImportAsync(console, console.Strategist, "more.csv", VoiceSteps.Csv(440));

        var run = await FindAsync(console, afresh: false);

        var after = await HomesAsync(console);
        var changed = before.Where(b => after.GetValueOrDefault(b.Key) != b.Value).Select(b => b.Key).Order().ToList();
        changed.Count.ShouldBeLessThanOrEqualTo(20);
        (run.Voices, run.Kept + run.Moved).ShouldBe((440, 400));
        run.Moved.ShouldBe(changed.Count);
        var listed = (await console.Get<IMiningDesk>().ChangesAsync(console.Analyst, run.Id, 0, 200, Cancellation)).Value;
        listed.Items.Select(c => c.VerbatimId).ShouldBe(changed);
        (await console.Get<IMiningDesk>().FlowsAsync(console.Analyst, run.Id, Cancellation)).Value.Sum(f => f.Count).ShouldBe(changed.Count);
        (after.Count(a => a.Value != 0) + run.Unsorted).ShouldBe(440);
    }

    [Fact]
    public async Task WhatAPersonMoved_StaysWhereItWasPut_AlsoWhenFoundAfresh()
    {
        await using var console = await MinedAsync(400);
        var (moved, target) = await MoveAsync(console);

        foreach (var afresh in new[] { false, true })
        {
            await FindAsync(console, afresh);
            var homes = await HomesAsync(console);
            moved.ShouldAllBe(id => homes[id] == target);
        }
    }

    [Fact]
    public async Task AMergedTheme_GivesWhatIsFoundForItToItsTarget()
    {
        await using var console = await MinedAsync(400);
        long from, into;
        await using (var db = await console.OpenAsync())
        {
            var themes = await db.Themes.OrderByDescending(t => t.Count).Take(2).ToListAsync(Cancellation);
            (into, from) = (themes[0].Id, themes[1].Id);
            (themes[1].MergedInto, themes[0].JudgedAt, themes[1].JudgedAt) = (into, db.Now, db.Now);
            await db.SaveChangesAsync(Cancellation);
        }

        await VoiceSteps.ImportAsync(console, console.Strategist, "more.csv", VoiceSteps.Csv(480));
        await FindAsync(console, afresh: false);
        await FindAsync(console, afresh: true);

        await using var after = await console.OpenAsync();
        (await after.ThemeMembers.CountAsync(m => m.ThemeId == from, Cancellation)).ShouldBe(0);
        (await after.Themes.SingleAsync(t => t.Id == into, Cancellation)).Count.ShouldBe(await after.ThemeMembers.CountAsync(m => m.ThemeId == into, Cancellation));
        (await after.Themes.SingleAsync(t => t.Id == from, Cancellation)).MergedInto.ShouldBe(into);
    }

    [Fact]
    public async Task ARejectedTheme_KeepsTakingWhatIsLikeIt()
    {
        await using var console = await MinedAsync(400);
        var theme = (await console.Get<IVoicesDesk>().ThemesAsync(console.Strategist, new ThemeFilter(), Cancellation)).Value.Themes[0];
        (await console.Get<IVoicesDesk>().RejectAsync(console.Strategist, theme.Id, Cancellation)).Succeeded.ShouldBeTrue();
        await VoiceSteps.ImportAsync(console, console.Strategist, "more.csv", VoiceSteps.Csv(480));

        await FindAsync(console, afresh: false);

        await using var db = await console.OpenAsync();
        (await db.Themes.SingleAsync(t => t.Id == theme.Id, Cancellation)).Count.ShouldBeGreaterThan(theme.Count);
        (await db.Themes.CountAsync(t => t.Label == theme.Label, Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task FindingAfresh_KeepsWhatWasJudged_AndIsListedAsSuch()
    {
        await using var console = await MinedAsync(400);
        var desk = console.Get<IVoicesDesk>();
        var theme = (await desk.ThemesAsync(console.Strategist, new ThemeFilter(), Cancellation)).Value.Themes[0];
        await desk.RenameAsync(console.Strategist, theme.Id, "In my words", Cancellation);

        var run = await FindAsync(console, afresh: true);

        run.Afresh.ShouldBeTrue();
        (await desk.ThemesAsync(console.Strategist, new ThemeFilter(), Cancellation)).Value.Themes.ShouldContain(t => t.Id == theme.Id && t.Label == "In my words");
    }

    [Fact]
    public async Task Runs_ByOneWhoMayNotImport_CanBeReadButNotStarted()
    {
        await using var console = await MinedAsync(40);

        (await console.Get<IMiningDesk>().RunsAsync(console.Approver, 5, Cancellation)).Value.ShouldHaveSingleItem();
        (await console.Get<IMiningDesk>().FindAsync(console.Approver, true, Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await console.Get<IMiningDesk>().ChangesAsync(console.Approver, 999, 0, 10, Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    private static async Task<TestConsole> MinedAsync(int rows)
    {
        var console = await TestConsole.StartAsync();
        await VoiceSteps.ImportAsync(console, console.Strategist, "survey.csv", VoiceSteps.Csv(rows));
        await VoiceSteps.MineAsync(console);
        return console;
    }

    private static async Task<MiningRunLine> FindAsync(TestConsole console, bool afresh)
    {
        var job = (await console.Get<IMiningDesk>().FindAsync(console.Strategist, afresh, Cancellation)).Value;
        var ended = await console.RunJobAsync(console.Strategist, job);
        ended.State.ShouldBe(Jobs.JobState.Done, ended.Trouble);
        return (await console.Get<IMiningDesk>().RunsAsync(console.Strategist, 1, Cancellation)).Value[0];
    }

    /// <summary>Theme of every voice, 0 for none.</summary>
    private static async Task<Dictionary<long, long>> HomesAsync(TestConsole console)
    {
        await using var db = await console.OpenAsync();
        var members = await db.ThemeMembers.ToDictionaryAsync(m => m.VerbatimId, m => m.ThemeId, Cancellation);
        return await db.Verbatims.Where(v => !v.SetAside).Select(v => v.Id).ToDictionaryAsync(id => id, id => members.GetValueOrDefault(id), Cancellation);
    }

    private static async Task<(List<long> Moved, long Target)> MoveAsync(TestConsole console)
    {
        await using var db = await console.OpenAsync();
        var themes = await db.Themes.OrderByDescending(t => t.Count).Take(2).Select(t => t.Id).ToListAsync(Cancellation);
        var members = await db.ThemeMembers.Where(m => m.ThemeId == themes[0]).OrderBy(m => m.Id).Take(7).ToListAsync(Cancellation);
        members.ForEach(m => (m.ThemeId, m.Pinned) = (themes[1], true));
        await db.SaveChangesAsync(Cancellation);
        return ([.. members.Select(m => m.VerbatimId)], themes[1]);
    }
}
