using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Application.Friction.Saved;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Moments.People;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Boards;
using EmpathyConsole.Domain.Friction.Paths;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction.Boards;

public sealed class BoardsDeskTests
{
    private static readonly DateTimeOffset End = new(2026, 6, 18, 0, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_EveryTile_IsTheExplorersAnswer_ButForTheCorrectionOverAllOfThem()
    {
        await using var console = await WithVisitsAsync();
        foreach (var plan in BuiltInBoards.All)
        {
            var board = (await console.Get<IBoardsDesk>().AskAsync(console.Approver, plan.Slug, BoardCut.Segment, Token)).Value;
            board.Tiles.Select(t => t.Trouble).ShouldAllBe(t => t == null, plan.Slug);
            foreach (var tile in board.Tiles.Where(t => t.Look != TileLook.Ways))
            {
                var answer = tile.Answer!;
                var alone = (await console.Get<IFrictionDesk>().AskAsync(console.Approver, answer.Question, Token)).Value;
                Bare(answer).ShouldBe(Bare(alone), tile.Name);
                answer.Series.SelectMany(s => s.Points).ShouldBe(alone.Series.SelectMany(s => s.Points));
            }

            var changes = board.Tiles.Where(t => t.Answer is not null).SelectMany(t => Rows(t.Answer!)).Select(r => r.Change).OfType<FrictionChange>().ToList();
            board.Looks.ShouldBe(changes.Count);
            board.Clear.ShouldBe(changes.Count(c => c.Clear));
        }
    }

    /// <summary>A funnel, paths and cohorts stand on a board as the explorer shows them, in no other way, and go out with the board.</summary>
    [Fact]
    public async Task Ask_PeoplesWays_AreTheExplorersOwn()
    {
        await using var console = await WithVisitsAsync();
        var (desk, explore, me) = (console.Get<IBoardsDesk>(), console.Get<IExploreDesk>(), console.Analyst);
        var slug = (await desk.CreateAsync(me, "Ours", null, Token)).Value;
        var first = (await desk.PinAsync(me, slug, new("Steps", "view=funnel&steps=form-start%3Bform-submit&window=3&filter=channel:chat", TileLook.Number), null, Token)).Value;
        await desk.PinAsync(me, slug, new("Ways", "view=paths&start=form-start&hours=24", TileLook.Ways), null, Token);
        await desk.PinAsync(me, slug, new("Weeks", "view=cohorts&first=form-start&then=contact-open", TileLook.Table), null, Token);
        await desk.PinAsync(me, slug, new("Satisfaction", "metric=csat", TileLook.Ways), null, Token);
        (await desk.ShowAsync(me, first, TileLook.Heatmap, Token)).Succeeded.ShouldBeTrue();

        var tiles = (await desk.AskAsync(console.Approver, slug, BoardCut.Segment, Token)).Value.Tiles;
        tiles.Select(t => t.Look).ShouldBe([TileLook.Ways, TileLook.Ways, TileLook.Ways, TileLook.Number]);
        tiles.Select(t => t.Trouble).ShouldAllBe(t => t == null);
        var scope = new SliceScope(null, null, []);
        var funnel = (await explore.FunnelAsync(me, new([QuestionMatch.Of(SignalKind.FormStart), QuestionMatch.Of(SignalKind.FormSubmit)], 3, true, null, scope with { Filters = [new(Dimension.Channel, "chat")] }), Token)).Value;
        funnel.Whole.Steps[0].Reached.ShouldBeGreaterThan(0);
        tiles[0].Ways!.Funnel!.Whole.Steps.ShouldBe(funnel.Whole.Steps);
        tiles[1].Ways!.Paths!.Tree.N.ShouldBe((await explore.PathsAsync(me, new(QuestionMatch.Of(SignalKind.FormStart), true, PathNodes.Kinds, 24, scope), Token)).Value.Tree.N);
        tiles[2].Ways!.Cohorts!.Rows.Select(r => r.Size).ShouldBe((await explore.CohortsAsync(me, new(QuestionMatch.Of(SignalKind.FormStart), QuestionMatch.Of(SignalKind.ContactOpen), scope), Token)).Value.Rows.Select(r => r.Size));
        BoardShape.Of((await desk.AskAsync(console.Approver, slug, BoardCut.Segment, Token)).Value).Tiles.Select(t => (t.Funnel is null, t.Paths is null, t.Cohorts is null, t.Answer is null))
            .ShouldBe([(false, true, true, true), (true, false, true, true), (true, true, false, true), (true, true, true, false)]);
    }

    [Fact]
    public async Task Ask_ATileThatCannotBeAnswered_LeavesTheOthersAlone()
    {
        await using var console = await WithVisitsAsync();
        var desk = console.Get<IBoardsDesk>();
        var slug = (await desk.CreateAsync(console.Analyst, "Ours", null, Token)).Value;
        await desk.PinAsync(console.Analyst, slug, new("Waits", "metric=time-to-answer&by=channel", TileLook.Table), null, Token);
        await desk.PinAsync(console.Analyst, slug, new("Too early", "metric=csat&by=nothing&compare=baseline&days=all", TileLook.Number), null, Token);
        var tiles = (await desk.AskAsync(console.Analyst, slug, BoardCut.Segment, Token)).Value.Tiles;
        tiles[0].Answer!.Rows.ShouldNotBeEmpty();
        tiles[1].Answer.ShouldBeNull();
        tiles[1].Trouble.ShouldNotBeNull().ShouldContain("baseline");
    }

    [Fact]
    public async Task Tiles_MovedRemovedAndBroughtBack_StandWhereTheyWerePut()
    {
        await using var console = await TestConsole.StartAsync();
        var (desk, me) = (console.Get<IBoardsDesk>(), console.Analyst);
        var slug = (await desk.CreateAsync(me, "Ours", null, Token)).Value;
        var ids = new List<long>();
        foreach (var name in new[] { "a", "b", "c" })
        {
            ids.Add((await desk.PinAsync(me, slug, new(name, "metric=nps", TileLook.Number), null, Token)).Value);
        }

        async Task<string> OrderAsync() => string.Concat((await desk.AskAsync(me, slug, BoardCut.Segment, Token)).Value.Tiles.Select(t => t.Name));
        await desk.MoveAsync(me, ids[2], -1, Token);
        (await OrderAsync()).ShouldBe("acb");
        await desk.MoveAsync(me, ids[0], 9, Token);
        (await OrderAsync()).ShouldBe("cba");
        await desk.RemoveAsync(me, ids[1], Token);
        (await OrderAsync()).ShouldBe("ca");
        await desk.PutBackAsync(me, ids[1], Token);
        (await OrderAsync()).ShouldBe("cba");
        (await desk.PutBackAsync(me, ids[1], Token)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task ATileOfASavedQuestion_FollowsIt_AndOutlivesIt()
    {
        await using var console = await TestConsole.StartAsync();
        var (desk, saved, me) = (console.Get<IBoardsDesk>(), console.Get<ISavedQuestionDesk>(), console.Analyst);
        var question = (await saved.SaveAsync(me, "Effort", "metric=customer-effort", Token)).Value;
        var slug = (await desk.CreateAsync(me, "Ours", null, Token)).Value;
        await desk.PinAsync(me, slug, new("Effort", "metric=customer-effort", TileLook.Number), question, Token);
        (await saved.ListAsync(me, Token)).Value.Single().Boards.ShouldBe(["Ours"]);
        async Task<string> NameAsync() => (await desk.AskAsync(me, slug, BoardCut.Segment, Token)).Value.Tiles.Single().Name;
        await saved.ChangeAsync(me, question, "Ease", Token);
        (await NameAsync()).ShouldBe("Ease");
        await saved.DeleteAsync(me, question, Token);
        (await NameAsync()).ShouldBe("Effort");
    }

    [Fact]
    public async Task BuiltInBoards_AreCopied_NotChanged()
    {
        await using var console = await TestConsole.StartAsync();
        var (desk, me) = (console.Get<IBoardsDesk>(), console.CxLead);
        (await desk.RenameAsync(me, "support", "Help", Token)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        (await desk.DeleteAsync(me, "support", Token)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        (await desk.PinAsync(me, "support", new("x", "metric=nps", TileLook.Number), null, Token)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        (await desk.CreateAsync(me, "Support", null, Token)).Problem!.Field.ShouldBe("name");
        var slug = (await desk.CreateAsync(me, "Our support", "support", Token)).Value;
        var copy = (await desk.AskAsync(me, slug, BoardCut.Segment, Token)).Value;
        copy.Tiles.Select(t => (t.Name, t.Address, t.Look)).ShouldBe(BuiltInBoards.Find("support")!.Tiles.Select(t => (t.Name, t.Address, t.Look)));
        await desk.DeleteAsync(me, slug, Token);
        (await desk.AskAsync(me, slug, BoardCut.Segment, Token)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);

        // its links come back with it, also when another took the name meanwhile
        (await desk.CreateAsync(me, "Our support", null, Token)).Value.ShouldBe("our-support-2");
        (await desk.RestoreAsync(me, slug, Token)).Problem!.Field.ShouldBe("name");
    }

    [Theory]
    [InlineData("", "metric=nps")]
    [InlineData("Spread", "view=distribution&metric=nps")]
    [InlineData("Steps", "view=funnel&steps=swim;form-submit")]
    [InlineData("Places", "view=paths&nodes=planets")]
    [InlineData("What", "metric=unheard-of")]
    [InlineData("Cut", "metric=nps&by=weather")]
    public async Task Pin_WhatCannotBe_SaysWhy(string name, string address)
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IBoardsDesk>();
        var slug = (await desk.CreateAsync(console.Analyst, "Ours", null, Token)).Value;
        (await desk.PinAsync(console.Analyst, slug, new(name, address, TileLook.Number), null, Token)).Problem!.Kind.ShouldBe(ProblemKind.Invalid);
    }

    [Fact]
    public async Task Blend_ByGeneration_SortsEveryAnswerByWhoseItIs()
    {
        await using var console = await TestConsole.StartAsync();
        var store = console.Get<ISignalStore>();
        var signals = Enumerable.Range(0, 400).Select(i => new Signal(End.AddDays(-3).AddMinutes(i), "p-" + (i % 100), SignalKind.Csat, Value: i % 4 == 0 ? 5 : 1)).ToList();
        await store.AppendAsync(console.Analyst.Workspace, signals, null, Token);
        await using (var db = await console.OpenAsync())
        {
            db.People.AddRange(Enumerable.Range(0, 80).Select(i => new Person { Key = "p-" + i, Generation = i < 50 ? "Generation X" : "Generation Z" }));
            await db.SaveChangesAsync(Token);
        }

        var board = (await console.Get<IBoardsDesk>().AskAsync(console.Analyst, "blend", BoardCut.Generation, Token)).Value;
        var csat = board.Tiles.Single(t => t.Answer!.Metric.Slug == "csat").Answer!;
        csat.Rows.ToDictionary(r => r.Slice.Single(), r => r.N).ShouldBe(new Dictionary<string, long> { ["Generation X"] = 200, ["Generation Z"] = 120, [Dimensions.None] = 80 }, ignoreOrder: true);
        csat.Total.N.ShouldBe(400);
        csat.Rows.Sum(r => r.N * r.Interval!.Value.Value).ShouldBe(100, .0001);
    }

    private static IEnumerable<FrictionRow> Rows(FrictionAnswer answer) => answer.Question.By.Count == 0
        ? answer.Beside.Select(b => b.Total).Prepend(answer.Total)
        : [answer.Total, .. answer.Beside.Select(b => b.Total), .. answer.Rows, .. answer.Beside.SelectMany(b => b.Rows)];

    /// <summary>What an answer says but for its corrections.</summary>
    private static IEnumerable<object?> Bare(FrictionAnswer answer) =>
        Rows(answer).Select(r => (object?)(string.Join('|', r.Slice), r.N, r.Interval, r.TooFew, r.Provisional, r.Change?.Previous, r.Change?.Delta));

    private static async Task<TestConsole> WithVisitsAsync()
    {
        var console = await TestConsole.StartAsync();
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, SignalFiles.Visits(4000, End, 60), null, Token);
        return console;
    }
}
