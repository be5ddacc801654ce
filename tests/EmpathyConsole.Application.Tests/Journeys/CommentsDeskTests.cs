using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Journeys.Comments;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

public sealed class CommentsDeskTests
{
    private static readonly string Fear = MapPlace.Cell("form-fill", StagePart.Fear);

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mention_ByNameOrFirstName_LiesInTheInboxOnce_AndLeadsToTheThread()
    {
        await using var table = await JourneyTable.SetAsync();
        var (console, desk) = (table.Console, table.Console.Get<ICommentsDesk>());

        var thread = await SayAsync(table, console.Analyst, Fear, "@Mara Lind and @mara: is 4 right? Ask ines@duarte.test, @Yuki");

        var mail = (await InboxAsync(table, console.CxLead)).ShouldHaveSingleItem();
        (mail.Kind, mail.Title, mail.Detail, mail.Link).ShouldBe((InboxKind.Mention, "Yuki Tanaka mentioned you", "Fear at 'Form fill', in 'First order'", $"/journeys/{table.Journey}/comments?thread={thread}"));
        (await InboxAsync(table, console.Strategist)).ShouldBeEmpty();
        (await InboxAsync(table, console.Analyst)).ShouldBeEmpty();

        await desk.EditAsync(console.Analyst, thread, "@Mara Lind, @Ines: is 4 right?", Now);
        (await InboxAsync(table, console.CxLead)).Count.ShouldBe(1);
        (await InboxAsync(table, console.Strategist)).Count.ShouldBe(1);
        var answer = (await desk.AnswerAsync(console.CxLead, thread, "@Yuki Tanaka it is", Now)).Value;
        (await InboxAsync(table, console.Analyst)).ShouldHaveSingleItem().Link.ShouldEndWith($"thread={thread}");
        answer.ShouldNotBe(thread);

        // an answer without a name reaches those who spoke before, once each, and not its writer
        await desk.AnswerAsync(console.Strategist, thread, "On mobile it is 5", Now);
        (await InboxAsync(table, console.Analyst)).Select(m => m.Title).ShouldBe(["Mara Lind mentioned you", "Ines Duarte answered you"], ignoreOrder: true);
        (await InboxAsync(table, console.CxLead)).Select(m => m.Title).ShouldBe(["Yuki Tanaka mentioned you", "Ines Duarte answered you"], ignoreOrder: true);
        (await InboxAsync(table, console.Strategist)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Thread_Settled_GoesBehindTheOpenOnes_AndAnAnswerOpensItAgain()
    {
        await using var table = await JourneyTable.SetAsync();
        var (console, desk) = (table.Console, table.Console.Get<ICommentsDesk>());
        var first = await SayAsync(table, console.Analyst, Fear, "Too high");
        console.Clock.Move(TimeSpan.FromMinutes(1));
        var second = await SayAsync(table, console.Approver, "", "Who owns this?");
        (await CountsAsync(table)).Open.ShouldBe(new Dictionary<string, int> { [""] = 1, [Fear] = 1 }, ignoreOrder: true);

        (await desk.ResolveAsync(console.CxLead, second, Now)).Succeeded.ShouldBeTrue();

        var all = await ThreadsAsync(table);
        all.Select(t => (t.Id, t.Open, t.ResolvedByName, t.Where)).ShouldBe([(first, true, "", "Fear at 'Form fill'"), (second, false, "Mara Lind", "The whole map")]);
        (await CountsAsync(table)).Total.ShouldBe(1);
        await desk.AnswerAsync(console.Analyst, second, "The care team", Now);
        (await ThreadsAsync(table)).ShouldAllBe(t => t.Open);
        (await desk.ListAsync(console.Analyst, table.Journey, MapSide.AsIs, Fear, Now)).Value.Threads.ShouldHaveSingleItem().Id.ShouldBe(first);
        await desk.ResolveAsync(console.Analyst, second, Now);
        await desk.ReopenAsync(console.Analyst, second, Now);
        (await CountsAsync(table)).At("").ShouldBe(1);
    }

    [Fact]
    public async Task OnesOwnWords_CanBeChangedAndRemoved_OthersNot()
    {
        await using var table = await JourneyTable.SetAsync();
        var (console, desk) = (table.Console, table.Console.Get<ICommentsDesk>());
        var thread = await SayAsync(table, console.Analyst, Fear, "Too high");
        await desk.AnswerAsync(console.CxLead, thread, "I think not", Now);

        (await desk.EditAsync(console.CxLead, thread, "Right", Now)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await desk.RemoveAsync(console.Admin, thread, Now)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await desk.EditAsync(console.Analyst, thread, "Much too high", Now)).Succeeded.ShouldBeTrue();
        (await ThreadsAsync(table))[0].First.ShouldSatisfyAllConditions(c => c.Text.ShouldBe("Much too high"), c => c.EditedAt.ShouldNotBeNull(), c => c.Mine.ShouldBeTrue());

        await desk.RemoveAsync(console.Analyst, thread, Now);
        var left = (await ThreadsAsync(table)).ShouldHaveSingleItem();
        (left.First.Removed, left.First.Text, left.Answers.Count).ShouldBe((true, "", 1));
        await desk.RemoveAsync(console.CxLead, left.Answers[0].Id, Now);
        (await ThreadsAsync(table)).ShouldBeEmpty();
        (await CountsAsync(table)).Total.ShouldBe(0);
        (await desk.EditAsync(console.Analyst, thread, "Back again", Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Place_ThatGoes_KeepsItsComments_AndTakesNoNewOnes()
    {
        await using var table = await JourneyTable.SetAsync();
        var (console, desk) = (table.Console, table.Console.Get<ICommentsDesk>());
        await SayAsync(table, console.Analyst, Fear, "Too high");
        var read = await table.MapAsync();
        await table.EditAsync(console.Strategist, read, read.Plan.RemoveStage("form-fill"));

        (await ThreadsAsync(table)).ShouldHaveSingleItem().Gone.ShouldBeTrue();
        (await desk.AddAsync(console.Analyst, new(table.Journey, MapSide.AsIs, Fear, "Still"), Now)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        await table.UndoAsync(console.Strategist);
        (await ThreadsAsync(table)).ShouldHaveSingleItem().Where.ShouldBe("Fear at 'Form fill'");
        (await desk.AddAsync(console.Analyst, new(table.Journey, MapSide.AsIs, "s/form-fill|nonsense", "x"), Now)).Succeeded.ShouldBeFalse();
        (await desk.AddAsync(console.Analyst, new(table.Journey, MapSide.AsIs, Fear, new('a', 1001)), Now)).Problem!.Field.ShouldBe("text");
        (await desk.AddAsync(console.Analyst, new(table.Journey, MapSide.ToBe, "", "x"), Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await desk.AnswerAsync(console.Analyst with { Workspace = 99 }, 1, "x", Now)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Comment_TellsOpenScreensOfItsSideOnly()
    {
        await using var table = await JourneyTable.SetAsync();
        var (here, there) = (0, 0);
        var watch = table.Console.Get<CommentWatch>();
        using var one = watch.Watch(table.Console.Admin.Workspace, table.Journey, MapSide.AsIs, () => here++);
        using var two = watch.Watch(table.Console.Admin.Workspace, table.Journey, MapSide.ToBe, () => there++);

        var thread = await SayAsync(table, table.Console.Analyst, Fear, "Too high");
        await table.Console.Get<ICommentsDesk>().ResolveAsync(table.Console.Analyst, thread, Now);

        (here, there).ShouldBe((2, 0));
    }

    [Theory]
    [InlineData("@Mara Lind", "Mara Lind")]
    [InlineData("hello @MARA, see", "Mara Lind")]
    [InlineData("@Maralind", "")]
    [InlineData("mail mara@Mara Lind", "")]
    [InlineData("@Tom and @Tom Okafor", "Tom Okafor")]
    [InlineData("@Tom", "")]
    [InlineData("@@Mara Lind", "Mara Lind")]
    public void Mentions_AreNamesOfTheTeam_FirstNamesWhenThereIsOne(string text, string expected) =>
        string.Join(",", Mentions.In(text, ["Mara Lind", "Tom Okafor", "Tom Berg"]).Select(m => m.Name)).ShouldBe(expected);

    private static async Task<long> SayAsync(JourneyTable table, Caller who, string place, string text) =>
        (await table.Console.Get<ICommentsDesk>().AddAsync(who, new(table.Journey, MapSide.AsIs, place, text), Now)).Value;

    private static async Task<IReadOnlyList<CommentThread>> ThreadsAsync(JourneyTable table) =>
        (await table.Console.Get<ICommentsDesk>().ListAsync(table.Console.Analyst, table.Journey, MapSide.AsIs, null, Now)).Value.Threads;

    private static async Task<CommentCounts> CountsAsync(JourneyTable table) =>
        (await table.Console.Get<ICommentsDesk>().CountsAsync(table.Console.Analyst, table.Journey, MapSide.AsIs, Now)).Value;

    private static async Task<IReadOnlyList<InboxItem>> InboxAsync(JourneyTable table, Caller whose) =>
        (await table.Console.Get<IInboxDesk>().ListAsync(whose, false, 0, 50, Now)).Value.Items;
}
