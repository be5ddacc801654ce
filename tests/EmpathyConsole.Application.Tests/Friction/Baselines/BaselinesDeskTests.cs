using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Baselines;
using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Friction.Targets;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Boards;
using EmpathyConsole.Domain.Friction.Targets;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction.Baselines;

public sealed class BaselinesDeskTests
{
    private static readonly DateTimeOffset End = new(2026, 6, 18, 0, 0, 0, TimeSpan.Zero);

    private static readonly FrictionQuestion Asked = FrictionQuestion.Of("form-abandonment", Dimension.Stage, Dimension.Channel) with { Days = new(new(2026, 6, 1), new(2026, 6, 14)) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Frozen_DoesNotMove_WhenSignalsComeLater()
    {
        await using var console = await WithVisitsAsync();
        var (desk, friction) = (console.Get<IBaselinesDesk>(), console.Get<IFrictionDesk>());
        var before = (await friction.AskAsync(console.Analyst, Asked, Token)).Value;
        var id = (await desk.FreezeAsync(console.Analyst, " June ", Asked, Token)).Value;
        var kept = (await desk.ListAsync(console.Approver, Token)).Value.Single();
        (kept.Name, kept.Total.N, kept.Total.Interval, kept.Version).ShouldBe(("June", before.Total.N, before.Total.Interval, 1));

        // for the same days, twice as many
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, SignalFiles.Visits(4000, End, 20, seed: 9).ConvertAll(s => s with { Person = "q" + s.Person, Session = "q" + s.Session }), null, Token);
        var after = (await friction.AskAsync(console.Analyst, Asked with { Compare = Comparison.Baseline, Frozen = id }, Token)).Value;
        after.Total.N.ShouldBeGreaterThan(before.Total.N);
        var still = (await desk.ListAsync(console.Approver, Token)).Value.Single();
        (still.Total.N, still.Total.Interval, still.Slices).ShouldBe((kept.Total.N, kept.Total.Interval, before.Rows.Count));
        after.Total.Change!.Previous.ShouldBe(before.Total.Interval!.Value);
        (after.Frozen!.Name, after.Frozen.Trouble).ShouldBe(("June", null));
        var then = before.Rows.Where(r => r.Interval is not null).ToDictionary(r => string.Join('|', r.Slice), r => (r.Interval, r.N));
        after.Rows.Where(r => r.Change is not null).ToDictionary(r => string.Join('|', r.Slice), r => ((Domain.Statistics.Interval?)r.Change!.Previous, r.Change.PreviousN)).ShouldBe(then, ignoreOrder: true);
    }

    [Fact]
    public async Task Frozen_WhatIsNotAlike_IsNotCompared_AndSaysWhy()
    {
        await using var console = await WithVisitsAsync();
        var friction = console.Get<IFrictionDesk>();
        var id = (await console.Get<IBaselinesDesk>().FreezeAsync(console.Analyst, "June", Asked, Token)).Value;
        async Task<FrictionAnswer> AskAsync(FrictionQuestion question) => (await friction.AskAsync(console.Analyst, question with { Compare = Comparison.Baseline, Frozen = id }, Token)).Value;
        var filtered = await AskAsync(Asked with { Filters = [new(Dimension.Channel, "web")] });
        filtered.Total.Change.ShouldBeNull();
        filtered.Frozen!.Trouble.ShouldNotBeNull().ShouldContain("without filters");
        var other = await AskAsync(Asked with { By = [Dimension.Channel] });
        other.Total.Change.ShouldNotBeNull();
        other.Rows.ShouldAllBe(r => r.Change == null);
        other.Frozen!.Trouble.ShouldNotBeNull().ShouldContain("by stage,channel");
        (await AskAsync(Asked with { Metric = "time-to-answer" })).Total.Change.ShouldBeNull();

        // counted by an earlier definition
        await using (var db = await console.OpenAsync())
        {
            db.Baselines.Single().MetricVersion = 0;
            await db.SaveChangesAsync(Token);
        }

        (await AskAsync(Asked)).Frozen!.Trouble.ShouldNotBeNull().ShouldContain("definition 0");
        (await friction.AskAsync(console.Analyst, Asked with { Compare = Comparison.Baseline, Frozen = 999 }, Token)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Freeze_WhatCannotBe_SaysWhy()
    {
        await using var console = await WithVisitsAsync();
        var desk = console.Get<IBaselinesDesk>();
        await desk.FreezeAsync(console.Analyst, "June", Asked, Token);
        (await desk.FreezeAsync(console.Analyst, "June", Asked, Token)).Problem!.Field.ShouldBe("name");
        (await desk.FreezeAsync(console.Analyst, "NPS", FrictionQuestion.Of("nps"), Token)).Problem!.Sentence.ShouldContain("30 are needed");
    }

    [Fact]
    public async Task Target_StandsOnItsTile_JudgedByTheInterval()
    {
        await using var console = await WithVisitsAsync();
        var (targets, me) = (console.Get<ITargetsDesk>(), console.Analyst);
        var today = DateOnly.FromDateTime(console.Clock.GetUtcNow().UtcDateTime);
        QuestionFilter[] web = [new(Dimension.Channel, "web")];
        async Task<long> SetAsync(double value) => (await targets.SetAsync(me, new("form-abandonment", web, TargetWay.AtMost, value, today.AddDays(60)), Token)).Value;
        var (easy, hard) = (await SetAsync(.9), await SetAsync(.01));
        (await targets.ListAsync(console.Approver, Token)).Value.Select(l => (l.Target.Id, l.Target.State)).ShouldBe([(easy, TargetState.Reached), (hard, TargetState.OnTheWay)]);

        var boards = console.Get<IBoardsDesk>();
        var slug = (await boards.CreateAsync(me, "Ours", null, Token)).Value;
        await boards.PinAsync(me, slug, new("Web", "metric=form-abandonment&by=nothing&filter=channel:web", TileLook.Number), null, Token);
        await boards.PinAsync(me, slug, new("All", "metric=form-abandonment&by=nothing", TileLook.Number), null, Token);
        var tiles = (await boards.AskAsync(me, slug, BoardCut.Segment, Token)).Value.Tiles;
        tiles.Select(t => t.Targets.Count).ShouldBe([2, 0]);
        await targets.DropAsync(me, hard, Token);
        (await targets.OfAsync(me, tiles[0].Answer!, Token)).Value.Select(t => t.Id).ShouldBe([easy]);
        (await targets.SetAsync(me, new("form-abandonment", [], TargetWay.AtMost, 12, today.AddDays(9)), Token)).Problem!.Field.ShouldBe("value");
        (await targets.SetAsync(me, new("form-abandonment", [], TargetWay.AtMost, .2, today), Token)).Problem!.Field.ShouldBe("by");
        foreach (var (metric, never) in new[] { ("time-to-answer", -30.0), ("customer-effort", 8), ("nps", -101), ("return-on-spend", -1.5), ("conversion", -1), ("csat", double.NaN) })
        {
            (await targets.SetAsync(me, new(metric, [], TargetWay.AtMost, never, today.AddDays(9)), Token)).Problem?.Field.ShouldBe("value", metric);
        }
    }

    private static async Task<TestConsole> WithVisitsAsync()
    {
        var console = await TestConsole.StartAsync();
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, SignalFiles.Visits(4000, End, 20), null, Token);
        return console;
    }
}
