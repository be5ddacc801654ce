using System.Globalization;
using System.Text;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Feelings;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices;

/// <summary>Feelings of themes, and fears that are inferred and not said.</summary>
public sealed class FeelingsTests
{
    private const int Planted = 12;
    private static readonly ThemeFilter All = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task InferredFear_IsListedApart_AndTakesNoVoices()
    {
        await using var console = await MinedAsync();
        var desk = console.Get<IVoicesDesk>();

        var list = (await desk.ThemesAsync(console.Approver, All, Cancellation)).Value;

        var fear = list.Themes.Single(t => t.Inferred is not null);
        fear.Kind.ShouldBe(ThemeKind.Fear);
        fear.Inferred!.Fear.ShouldBe(FearKind.Money);
        fear.Count.ShouldBe(Planted);
        fear.Share.ShouldBeNull();
        (list.Themes.Where(t => t.Inferred is null).Sum(t => t.Count) + list.Unsorted).ShouldBe(list.Voices);
    }

    [Fact]
    public async Task InferredFear_OpensTheVoicesWithBothCues_AndHasNoQuotes()
    {
        await using var console = await MinedAsync();
        var fear = await InferredAsync(console);

        var pairs = (await console.Get<IFeelingsDesk>().PairsAsync(console.Approver, fear.Id, All, 0, 5, Cancellation)).Value;

        pairs.Total.ShouldBe(Planted);
        pairs.Items.Count.ShouldBe(5);
        pairs.Items.ShouldAllBe(p => p.FirstStart + p.FirstLength <= p.SecondStart && p.SecondStart + p.SecondLength <= p.Text.Length && p.Text.Contains("sign up"));
        var export = (await console.Get<IVoicesDesk>().ExportAsync(console.Approver, All, Cancellation)).Value.Single(t => t.Inferred);
        export.Quotes.ShouldBeEmpty();
        export.Inference!.ShouldContain("may fear");
        (await console.Get<IVoicesDesk>().ThemeAsync(console.Approver, fear.Id, All, Cancellation)).Value.Typical.ShouldBeEmpty();
        (await console.Get<IThemeEvidence>().FindAsync(console.Strategist, null, 3, Cancellation)).ShouldNotContain(e => e.Id == fear.Id);
    }

    [Fact]
    public async Task InferredFear_OfOneChannel_CountsItsPairsOnly()
    {
        await using var console = await MinedAsync();
        var web = (await console.Get<IVoicesDesk>().ThemesAsync(console.Approver, All with { Channel = "web" }, Cancellation)).Value.Themes.Single(t => t.Inferred is not null);
        web.Count.ShouldBe(Planted / 2);
        (await console.Get<IFeelingsDesk>().PairsAsync(console.Approver, web.Id, All with { Channel = "web" }, 0, 50, Cancellation)).Value.Total.ShouldBe(Planted / 2);
    }

    [Fact]
    public async Task InferredFear_Judged_SurvivesMiningAgain_AndCanBeUndone()
    {
        await using var console = await MinedAsync();
        var desk = console.Get<IVoicesDesk>();
        var fear = await InferredAsync(console);
        (await desk.RenameAsync(console.Strategist, fear.Id, "No way back", Cancellation)).Succeeded.ShouldBeTrue();
        (await desk.AcceptAsync(console.Strategist, fear.Id, Cancellation)).Succeeded.ShouldBeTrue();

        await VoiceSteps.MineAsync(console);

        var after = await InferredAsync(console);
        after.Id.ShouldBe(fear.Id);
        after.Label.ShouldBe("No way back");
        after.Status.ShouldBe(ThemeStatus.Accepted);
        after.Count.ShouldBe(Planted);
        (await desk.UndoAsync(console.Strategist, Cancellation)).Value.ShouldBe(fear.Id);
        (await InferredAsync(console)).Status.ShouldBe(ThemeStatus.New);
    }

    [Fact]
    public async Task Feelings_OfATheme_AreReadWithIntervals_AndTheSameAgain()
    {
        await using var console = await MinedAsync();
        var desk = console.Get<IVoicesDesk>();
        var before = (await desk.ThemesAsync(console.Analyst, All, Cancellation)).Value.Themes.Where(t => t.Inferred is null).ToList();

        before.ShouldAllBe(t => t.Feelings != null && t.Feelings.Read == Math.Min(200, t.Count));
        foreach (var share in before.SelectMany(t => t.Feelings!.Shares))
        {
            share.Emotion.ShouldNotBe("neutral");
            share.Low.ShouldBeLessThanOrEqualTo(share.Share);
            share.High.ShouldBeGreaterThanOrEqualTo(share.Share);
        }

        before.SelectMany(t => t.Feelings!.Shares).Select(s => s.Emotion).ShouldContain("love");
        await VoiceSteps.MineAsync(console);
        var after = (await desk.ThemesAsync(console.Analyst, All, Cancellation)).Value.Themes.Where(t => t.Inferred is null).ToList();
        after.Select(t => string.Join(", ", t.Feelings!.Shares)).ShouldBe(before.Select(t => string.Join(", ", t.Feelings!.Shares)));
    }

    [Fact]
    public async Task InferredFear_WithoutPairs_GoesUnlessItWasJudged()
    {
        await using var console = await MinedAsync();
        await using (var db = await console.OpenAsync())
        {
            await db.Verbatims.Where(v => v.Text.Contains("sign up")).ExecuteUpdateAsync(v => v.SetProperty(x => x.SetAside, true), Cancellation);
        }

        await VoiceSteps.MineAsync(console);

        (await console.Get<IVoicesDesk>().ThemesAsync(console.Analyst, All, Cancellation)).Value.Themes.ShouldAllBe(t => t.Inferred == null);
    }

    private static async Task<ThemeLine> InferredAsync(TestConsole console) =>
        (await console.Get<IVoicesDesk>().ThemesAsync(console.Strategist, All, Cancellation)).Value.Themes.Single(t => t.Inferred is not null);

    private static async Task<TestConsole> MinedAsync()
    {
        var csv = new StringBuilder(VoiceSteps.Csv(200));
        for (var i = 0; i < Planted; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"\"Before I sign up for box {i}, can I cancel at any time?\",2025-08-{i + 1:00} 10:00,{(i % 2 == 0 ? "web" : "shop")}\n");
        }

        var console = await TestConsole.StartAsync();
        await VoiceSteps.ImportAsync(console, console.Strategist, "voices.csv", csv.ToString());
        await VoiceSteps.MineAsync(console);
        return console;
    }
}
