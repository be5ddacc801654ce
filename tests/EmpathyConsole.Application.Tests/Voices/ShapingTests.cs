using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Shaping;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices;

public sealed class ShapingTests
{
    private const int Sequences = 12;
    private const int Steps = 14;
    private static readonly ThemeFilter All = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnyJudgementsInAnyOrder_LoseNoVoice_AndUndoneAreAsIfTheyHadNotBeen()
    {
        await using var console = await MinedAsync(160);
        var before = await ShapedState.ReadAsync(console);
        var refused = 0;
        foreach (var sequence in Gen.Choose(0, 9999).ArrayOf(Steps * 4).Sample(10, Sequences))
        {
            var done = 0;
            for (var step = 0; step < Steps; step++)
            {
                var problem = await JudgeAsync(console, sequence.AsSpan(step * 4, 4).ToArray());
                refused += problem is null ? 0 : 1;
                done += problem is null ? 1 : 0;
                await NothingIsLostAsync(console, $"after {string.Join(' ', sequence)} step {step}");
            }

            for (; done > 0; done--)
            {
                (await console.Get<IVoicesDesk>().UndoAsync(console.Strategist, Cancellation)).Problem?.Sentence.ShouldBeNull();
                await NothingIsLostAsync(console, $"undoing {string.Join(' ', sequence)}");
            }

            (await ShapedState.ReadAsync(console)).ShouldBe(before, $"after {string.Join(' ', sequence)}");
        }

        // the law would be idle if nearly all were refused
        refused.ShouldBeLessThan(Sequences * Steps / 2);
    }

    [Fact]
    public async Task Merge_MovesTheVoices_HidesTheTheme_AndLeadsOldLinksOn()
    {
        await using var console = await MinedAsync(160);
        var themes = await ThemesAsync(console);
        var before = await EvidenceAsync(console, themes[1].Id);

        (await Shaping(console).MergeAsync(console.Strategist, [themes[1].Id], themes[0].Id, Cancellation)).Problem.ShouldBeNull();

        var after = await ThemesAsync(console);
        after.ShouldNotContain(t => t.Id == themes[1].Id);
        after.Single(t => t.Id == themes[0].Id).Count.ShouldBe(themes[0].Count + themes[1].Count);
        var detail = (await console.Get<IVoicesDesk>().ThemeAsync(console.Strategist, themes[1].Id, All, Cancellation)).Value;
        detail.Line.Id.ShouldBe(themes[0].Id);
        var shown = await EvidenceAsync(console, themes[1].Id);
        (shown.Id, shown.Label).ShouldBe((themes[1].Id, themes[0].Label));
        shown.Quotes.Count.ShouldBe(before.Quotes.Count);
        shown.Quotes.Select(q => q.Quote.Verbatim).Intersect(before.Quotes.Select(q => q.Quote.Verbatim)).ShouldNotBeEmpty("the first voices of both sides come first");
        (await console.Get<IVoicesDesk>().AcceptAsync(console.Strategist, themes[1].Id, Cancellation)).Problem!.Sentence.ShouldContain($"merged into '{themes[0].Label}'");
        (await Shaping(console).MergeAsync(console.Strategist, [themes[1].Id], themes[2].Id, Cancellation)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Fact]
    public async Task Split_ByAWord_TakesThoseThatSayIt()
    {
        await using var console = await MinedAsync(160);
        var theme = await SayingAsync(console, "subscription");
        var look = (await Shaping(console).LookAsync(console.Analyst, theme.Id, "  Order   1", 3, Cancellation)).Value;

        var made = (await Shaping(console).SplitAsync(console.Analyst, theme.Id, "  Nobody lets   me out ", SplitChoice.Saying("order 1"), Cancellation)).Value;

        look.Taken.ShouldBeInRange(1, theme.Count - 1);
        look.Some.ShouldAllBe(v => v.Text.Contains("order 1", StringComparison.Ordinal));
        var after = await ThemesAsync(console);
        (after.Single(t => t.Id == made).Label, after.Single(t => t.Id == made).Count, after.Single(t => t.Id == theme.Id).Count).ShouldBe(("Nobody lets me out", look.Taken, theme.Count - look.Taken));
        (await Shaping(console).SplitAsync(console.Analyst, theme.Id, "All of it", SplitChoice.Saying("subscription"), Cancellation)).Problem!.Sentence.ShouldContain("the whole of");
        (await Shaping(console).SplitAsync(console.Analyst, theme.Id, "None of it", SplitChoice.Saying("zebra"), Cancellation)).Problem!.Sentence.ShouldContain("None of the voices");
    }

    [Fact]
    public async Task Move_ToAnotherThemeAndToNone_CanBeTakenBackOneAfterTheOther()
    {
        await using var console = await MinedAsync(160);
        var themes = await ThemesAsync(console);
        var voice = (await console.Get<IVoicesDesk>().ThemeVoicesAsync(console.Strategist, themes[0].Id, 2, 1, Cancellation)).Value.Items[0].Quote.Verbatim;
        var before = await ShapedState.ReadAsync(console);

        (await Shaping(console).MoveAsync(console.Strategist, voice, themes[1].Id, Cancellation)).Problem.ShouldBeNull();
        (await ThemesAsync(console)).Select(t => t.Count).Take(2).ShouldBe([themes[0].Count - 1, themes[1].Count + 1], ignoreOrder: true);
        (await Shaping(console).MoveAsync(console.Strategist, voice, themes[1].Id, Cancellation)).Problem!.Sentence.ShouldContain("already");
        (await Shaping(console).MoveAsync(console.Strategist, voice, null, Cancellation)).Problem.ShouldBeNull();
        (await Shaping(console).MoveAsync(console.Strategist, voice, null, Cancellation)).Problem!.Sentence.ShouldContain("already");
        await NothingIsLostAsync(console, "moved out");

        (await console.Get<IVoicesDesk>().UndoAsync(console.Strategist, Cancellation)).Value.ShouldBe(themes[1].Id);
        (await console.Get<IVoicesDesk>().UndoAsync(console.Strategist, Cancellation)).Value.ShouldBe(themes[0].Id);
        (await ShapedState.ReadAsync(console)).ShouldBe(before);
    }

    [Fact]
    public async Task Undo_OfWhatSomebodyElseChangedSince_SaysSo_AndChangesNothing()
    {
        await using var console = await MinedAsync(160);
        var (desk, shaping, themes) = (console.Get<IVoicesDesk>(), Shaping(console), await ThemesAsync(console));
        await shaping.MergeAsync(console.Strategist, [themes[1].Id], themes[0].Id, Cancellation);
        var voice = (await desk.ThemeVoicesAsync(console.Strategist, themes[0].Id, 0, 1, Cancellation)).Value.Items[0].Quote.Verbatim;
        await shaping.MoveAsync(console.SecondStrategist, voice, themes[2].Id, Cancellation);
        var before = await ShapedState.ReadAsync(console);

        (await desk.UndoAsync(console.Strategist, Cancellation)).Problem!.Sentence.ShouldContain("changed by somebody else since");
        (await ShapedState.ReadAsync(console)).ShouldBe(before);

        // once the other takes it back, it can be undone
        (await desk.UndoAsync(console.SecondStrategist, Cancellation)).Problem.ShouldBeNull();
        (await desk.UndoAsync(console.Strategist, Cancellation)).Problem.ShouldBeNull();
        (await ThemesAsync(console)).Select(t => t.Id).ShouldBe(themes.Select(t => t.Id), ignoreOrder: true);

        var made = (await shaping.SplitAsync(console.Strategist, themes[0].Id, "A part", SplitChoice.Of(voice), Cancellation)).Value;
        await desk.RenameAsync(console.SecondStrategist, made, "Another name", Cancellation);
        (await desk.UndoAsync(console.Strategist, Cancellation)).Problem!.Sentence.ShouldContain("'Another name' was changed by somebody else since");
    }

    [Fact]
    public async Task Shaping_SurvivesFindingAgain_AndIsTakenBackAfterwards()
    {
        await using var console = await MinedAsync(400);
        var (desk, shaping, themes) = (console.Get<IVoicesDesk>(), Shaping(console), await ThemesAsync(console));
        await shaping.MergeAsync(console.Strategist, [themes[1].Id], themes[0].Id, Cancellation);
        var page = (await desk.ThemeVoicesAsync(console.Strategist, themes[2].Id, 0, 8, Cancellation)).Value.Items.Select(v => v.Quote.Verbatim).ToList();
        var made = (await shaping.SplitAsync(console.Strategist, themes[2].Id, "In my words", SplitChoice.Of([.. page.Take(6)]), Cancellation)).Value;
        await shaping.MoveAsync(console.Strategist, page[6], themes[0].Id, Cancellation);
        await shaping.MoveAsync(console.Strategist, page[7], null, Cancellation);
        await VoiceSteps.ImportAsync(console, console.Strategist, "more.csv", VoiceSteps.Csv(440));

        await VoiceSteps.MineAsync(console);

        await NothingIsLostAsync(console, "found again", ranked: false);
        var after = await ThemesAsync(console);
        after.ShouldNotContain(t => t.Id == themes[1].Id);
        after.Single(t => t.Id == themes[0].Id).Count.ShouldBeGreaterThanOrEqualTo(themes[0].Count);
        (await HomesAsync(console, page)).ShouldBe([.. Enumerable.Repeat((long?)made, 6), themes[0].Id, null]);
        after.Single(t => t.Id == made).Label.ShouldBe("In my words");

        for (var i = 0; i < 4; i++)
        {
            (await desk.UndoAsync(console.Strategist, Cancellation)).Problem?.Sentence.ShouldBeNull();
            await NothingIsLostAsync(console, $"undone {i + 1} of 4 after finding again", ranked: false);
        }

        (await HomesAsync(console, page)).ShouldAllBe(home => home == themes[2].Id);
        (await ThemesAsync(console)).ShouldContain(t => t.Id == themes[1].Id);
        (await ThemesAsync(console)).ShouldNotContain(t => t.Id == made);
    }

    [Fact]
    public async Task Buying_IsForAcceptedDesires_AndCanBeTakenBack()
    {
        await using var console = await MinedAsync(160);
        var (desk, shaping, theme) = (console.Get<IVoicesDesk>(), Shaping(console), (await ThemesAsync(console))[0]);
        await using (var db = await console.OpenAsync())
        {
            await db.Themes.Where(t => t.Id == theme.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.Kind, ThemeKind.Desire), Cancellation);
        }

        (await shaping.BuyingAsync(console.Strategist, theme.Id, "A calm hour", [], Cancellation)).Problem!.Sentence.ShouldContain("Accept the desire first");
        await desk.AcceptAsync(console.Strategist, theme.Id, Cancellation);
        (await shaping.BuyingAsync(console.Strategist, theme.Id, new string('x', 201), [], Cancellation)).Problem!.Field.ShouldBe("buying");
        (await shaping.BuyingAsync(console.Strategist, theme.Id, "x", [.. Enumerable.Range(0, 9).Select(i => $"idea {i}")], Cancellation)).Problem!.Field.ShouldBe("serves");
        (await shaping.BuyingAsync(console.Strategist, theme.Id, " A calm  hour ", ["A refill", " ", "a refill", "A quiet shop"], Cancellation)).Problem.ShouldBeNull();

        var detail = (await desk.ThemeAsync(console.Strategist, theme.Id, All, Cancellation)).Value;
        (detail.Buying, string.Join('|', detail.Serves)).ShouldBe(("A calm hour", "A refill|A quiet shop"));
        await desk.UndoAsync(console.Strategist, Cancellation);
        detail = (await desk.ThemeAsync(console.Strategist, theme.Id, All, Cancellation)).Value;
        (detail.Buying, detail.Serves.Count, detail.Line.Status).ShouldBe((null, 0, ThemeStatus.Accepted));
    }

    [Fact]
    public async Task Similar_PutsThemesThatShareWordsFirst_AndFindsByName()
    {
        await using var console = await MinedAsync(160);
        var theme = await SayingAsync(console, "subscription");
        var voice = (await console.Get<IVoicesDesk>().ThemeVoicesAsync(console.Strategist, theme.Id, 0, 2, Cancellation)).Value.Items.Select(v => v.Quote.Verbatim).ToList();
        var made = (await Shaping(console).SplitAsync(console.Strategist, theme.Id, "Locked in for good", SplitChoice.Of(voice), Cancellation)).Value;

        var similar = (await Shaping(console).SimilarAsync(console.Strategist, [theme.Id], null, 10, Cancellation)).Value;

        similar[0].Id.ShouldBe(made);
        similar[0].Shared.ShouldContain("subscription");
        similar.ShouldNotContain(t => t.Id == theme.Id);
        (await Shaping(console).SimilarAsync(console.Strategist, [theme.Id], "good LOCK", 10, Cancellation)).Value.ShouldHaveSingleItem().Id.ShouldBe(made);
    }

    [Theory]
    [InlineData("I cannot cancel it", "cancel", true)]
    [InlineData("Cancelling is hard", "cancel", true)]
    [InlineData("uncancelled", "cancel", false)]
    [InlineData("I can’t   leave", "can't leave", true)]
    [InlineData("", "cancel", false)]
    public void Phrase_BeginsWhereAWordBegins(string text, string phrase, bool held) => SplitChoice.Holds(text, phrase).ShouldBe(held);

    private static IThemeShapingDesk Shaping(TestConsole console) => console.Get<IThemeShapingDesk>();

    private static async Task<IReadOnlyList<ThemeLine>> ThemesAsync(TestConsole console) =>
        [.. (await console.Get<IVoicesDesk>().ThemesAsync(console.Strategist, All, Cancellation)).Value.Themes.Where(t => t.Inferred is null)];

    private static async Task<ThemeEvidence> EvidenceAsync(TestConsole console, long theme) =>
        (await console.Get<IThemeEvidence>().FindAsync(console.Strategist, [theme], 4, Cancellation)).ShouldHaveSingleItem();

    private static async Task<ThemeLine> SayingAsync(TestConsole console, string word)
    {
        foreach (var theme in await ThemesAsync(console))
        {
            if ((await Shaping(console).LookAsync(console.Strategist, theme.Id, word, 1, Cancellation)).Value is { Taken: > 1 } look && look.Taken == look.Of)
            {
                return theme;
            }
        }

        throw new InvalidOperationException($"No theme is all about '{word}'.");
    }

    private static async Task<List<long?>> HomesAsync(TestConsole console, IReadOnlyList<long> voices)
    {
        await using var db = await console.OpenAsync();
        var homes = await db.ThemeMembers.Where(m => voices.Contains(m.VerbatimId)).ToDictionaryAsync(m => m.VerbatimId, m => (long?)m.ThemeId, Cancellation);
        return [.. voices.Select(v => homes.GetValueOrDefault(v))];
    }

    /// <summary>One of the judgements there are, of themes and voices the numbers choose.</summary>
    private static async Task<Problem?> JudgeAsync(TestConsole console, int[] dice)
    {
        var (desk, shaping, me) = (console.Get<IVoicesDesk>(), Shaping(console), console.Strategist);
        long[] themes, voices;
        await using (var db = await console.OpenAsync())
        {
            themes = await db.Themes.Where(t => !t.Inferred && t.MergedInto == null).OrderBy(t => t.Id).Select(t => t.Id).ToArrayAsync(Cancellation);
            voices = await db.Verbatims.OrderBy(v => v.Id).Select(v => v.Id).ToArrayAsync(Cancellation);
        }

        var (one, other, voice) = (themes[dice[1] % themes.Length], themes[dice[2] % themes.Length], voices[dice[3] % voices.Length]);
        switch (dice[0] % 7)
        {
            case 0:
                return (await desk.AcceptAsync(me, one, Cancellation)).Problem;
            case 1:
                return (await desk.RejectAsync(me, one, Cancellation)).Problem;
            case 2:
                return (await desk.RenameAsync(me, one, $"Name {dice[3]}", Cancellation)).Problem;
            case 3:
                return (await shaping.MergeAsync(me, [one, themes[dice[3] % themes.Length]], other, Cancellation)).Problem;
            case 4:
                await using (var db = await console.OpenAsync())
                {
                    var some = await db.ThemeMembers.Where(m => m.ThemeId == one && (m.VerbatimId + dice[3]) % 3 == 0).Select(m => m.VerbatimId).ToListAsync(Cancellation);
                    return (await shaping.SplitAsync(me, one, $"Part {dice[3]}", SplitChoice.Of(some), Cancellation)).Problem;
                }

            case 5:
                return (await shaping.MoveAsync(me, voice, null, Cancellation)).Problem;
            default:
                return (await shaping.MoveAsync(me, voice, other, Cancellation)).Problem;
        }
    }

    private static async Task NothingIsLostAsync(TestConsole console, string when, bool ranked = true)
    {
        await using var db = await console.OpenAsync();
        var list = (await console.Get<IVoicesDesk>().ThemesAsync(console.Strategist, All, Cancellation)).Value;
        var rejected = (await console.Get<IVoicesDesk>().ThemesAsync(console.Strategist, All with { Status = ThemeStatus.Rejected }, Cancellation)).Value;
        var members = await db.ThemeMembers.AsNoTracking().ToListAsync(Cancellation);
        var said = list.Themes.Concat(rejected.Themes).Where(t => t.Inferred is null).ToList();
        (said.Sum(t => t.Count) + list.Unsorted).ShouldBe(list.Voices, when);
        members.Select(m => m.VerbatimId).ShouldBeUnique(when);
        if (!ranked)
        {
            return;
        }

        var counts = await db.Themes.AsNoTracking().Where(t => !t.Inferred).ToDictionaryAsync(t => t.Id, t => t.Count, Cancellation);
        foreach (var theme in members.GroupBy(m => m.ThemeId))
        {
            theme.Select(m => m.Rank).Order().ShouldBe(Enumerable.Range(1, counts[theme.Key]), when);
        }
    }

    private static async Task<TestConsole> MinedAsync(int rows)
    {
        var console = await TestConsole.StartAsync();
        await VoiceSteps.ImportAsync(console, console.Strategist, "voices.csv", VoiceSteps.Csv(rows));
        await VoiceSteps.MineAsync(console);
        return console;
    }
}
