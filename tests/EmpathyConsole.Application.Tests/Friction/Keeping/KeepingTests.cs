using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.Friction.Keeping;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Tests.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using FsCheck.Fluent;
using FsCheck;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Interval = EmpathyConsole.Domain.Statistics.Interval;

namespace EmpathyConsole.Application.Tests.Friction.Keeping;

/// <summary>Signals of 80 days; the clock stands so that with 90 days the first 45 of them become totals, and the signals of the first 14 go.</summary>
public sealed class KeepingTests
{
    private const int Kept = KeepingPlan.FewestDays;
    private static readonly DateOnly First = new(2026, 7, 25);
    private static readonly DaySpan Days = new(new(2026, 6, 10), new(2026, 8, 20));
    private static readonly DateTimeOffset Now = new(2026, 9, 21, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Totals_GiveTheSamePointsAsTheSignalsDid_AndLeaveOtherDaysAlone()
    {
        await using var console = await StartAsync();
        var gen = from any in AnySignals.Lists.Resize(150)
                  from seed in Gen.Choose(0, 1 << 20)
                  select (any, seed);
        var drawn = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1), Prop.ForAll(gen.ToArbitrary(), made => Task.Run(async () =>
        {
            var analyst = console.Analyst with { Workspace = await HouseAsync(console) };
            await console.Get<ISignalStore>().AppendAsync(analyst.Workspace, Signals(made.any, made.seed), null, Token);
            var before = await LinesAsync(console, analyst);
            var sent = (await console.Get<ISignalStore>().FreshnessAsync(analyst.Workspace, Token)).Count;
            var outcome = await KeepAsync(console, analyst.Workspace);
            outcome.Signals.ShouldBeGreaterThan(0);
            (await console.Get<ISignalStore>().FreshnessAsync(analyst.Workspace, Token)).Count.ShouldBe(sent - outcome.Signals);
            var after = await LinesAsync(console, analyst);
            foreach (var (line, points) in after)
            {
                // six slices are drawn at most, the largest of the days that are asked: another one may be among them now
                if (!before.TryGetValue(line, out var were))
                {
                    continue;
                }

                foreach (var (was, now) in were.Zip(points, (was, now) => (was, now)))
                {
                    now.AsTotals.ShouldBe(now.Day < First, line);
                    (now.Day, now.Days, now.N, now.TooFew).ShouldBe((was.Day, was.Days, was.N, was.TooFew), line);
                    Same(was.Interval, now.Interval).ShouldBeTrue($"{line} {now.Day}: {was.Interval} and {now.Interval}");
                    drawn += now is { AsTotals: true, Interval: not null } ? 1 : 0;
                }

                points.Count.ShouldBe(Days.Days);
            }

            return true;
        }).GetAwaiter().GetResult()));
        drawn.ShouldBeGreaterThan(100);
        (await console.Get<ISignalUpkeep>().VerifyAsync(Token)).Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task OlderDays_AreRefusedWhereTotalsDoNotHoldWhatIsAsked_AndTakeNoSignals()
    {
        await using var console = await StartAsync();
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, Signals([], 1), null, Token);
        await KeepAsync(console, console.Admin.Workspace);
        var desk = console.Get<IFrictionDesk>();
        var byDay = FrictionQuestion.Of("form-abandonment", Dimension.Channel) with { Days = Days, Over = Bucket.Day };
        var answer = (await desk.AskAsync(console.Analyst, byDay, Token)).Value;
        (answer.AsTotals, answer.Days).ShouldBe((new DaySpan(Days.From, First.AddDays(-1)), new DaySpan(First, Days.To)));
        AnswerShape.Of(answer).Series![0].Points.Count(p => p.KeptAsTotals).ShouldBe(answer.AsTotals!.Value.Days);
        FrictionQuestion[] others =
        [
            byDay with { Over = Bucket.Week }, byDay with { Over = Bucket.None }, byDay with { Compare = Comparison.Previous }, byDay with { By = [Dimension.Subject] }, byDay with { By = [Dimension.Channel, Dimension.Stage] },
            byDay with { Filters = [new(Dimension.Channel, "web")] }, byDay with { Days = new(Days.From, First.AddDays(-1)) },
        ];
        foreach (var other in others)
        {
            (await desk.AskAsync(console.Analyst, other, Token)).Problem!.Sentence.ShouldContain("Single signals before 25 July 2026 are no longer kept");
        }

        (await desk.AskAsync(console.Analyst, others[0] with { Days = new(First, Days.To) }, Token)).Succeeded.ShouldBeTrue();
        Signal[] late = [new(new(2026, 7, 24, 23, 59, 0, TimeSpan.Zero), "late", SignalKind.PageView), new(new(2026, 7, 25, 0, 1, 0, TimeSpan.Zero), "late", SignalKind.PageView)];
        using var delivery = SignalFiles.Json(late);
        var taken = (await desk.AppendAsync(console.Analyst, delivery, Token)).Value;
        (taken.Accepted, taken.Rejected).ShouldBe((1, 1));
        taken.Rejects.Single().Reason.ShouldContain("before 2026-07-25");
        (await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, late, null, Token)).ShouldBe(new AppendOutcome(0, 1, 1));
        (await desk.AskAsync(console.Analyst, byDay, Token)).Value.Series.Select(s => s.N).ShouldBe(answer.Series.Select(s => s.N));
    }

    [Fact]
    public async Task Retiring_ThatBreaksDown_LeavesAllSignalsAndNoTotals()
    {
        await using var console = await StartAsync();
        var store = console.Get<ISignalStore>();
        await store.AppendAsync(console.Analyst.Workspace, Signals([], 2), null, Token);
        var before = await store.FreshnessAsync(console.Analyst.Workspace, Token);
        var from = new DateTimeOffset(2026, 7, 25, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
        var retired = new RetiredDays(from, KeepingPlan.GoneBefore(from), int.MaxValue, _ => Task.FromResult<IReadOnlyList<(int Day, byte[] Data)>>([(1, [1])]));
        await Should.ThrowAsync<InvalidOperationException>(() => console.Get<ISignalRetiring>().RetireAsync(console.Analyst.Workspace, retired, (_, outcome) => throw new InvalidOperationException($"The power went after {outcome.Signals}."), Token));
        (await store.FreshnessAsync(console.Analyst.Workspace, Token)).ShouldBe(before);
        (await store.TotalsAsync(console.Analyst.Workspace, 0, int.MaxValue, Token)).ShouldBeEmpty();

        // and what comes in for these days while they are computed makes the totals void, not the signals
        var tries = 0;
        var busy = retired with
        {
            Totals = async c =>
            {
                await store.AppendAsync(console.Analyst.Workspace, [new(Now.AddDays(-100), $"p{++tries}", SignalKind.PageView)], null, c);
                return [];
            },
        };
        (await console.Get<ISignalRetiring>().RetireAsync(console.Analyst.Workspace, busy, (_, _) => Task.CompletedTask, Token)).ShouldBeNull();
        (await store.FreshnessAsync(console.Analyst.Workspace, Token)).Count.ShouldBe(before.Count + tries);
    }

    [Fact]
    public async Task Desk_PreviewsWhatHappens_RecordsIt_AndTheDoctorReadsTheTotals()
    {
        await using var console = await StartAsync();
        var desk = console.Get<IKeepingDesk>();
        await console.Get<ISignalStore>().AppendAsync(console.Admin.Workspace, Signals([], 3), null, Token);
        await console.Get<ISignalUpkeep>().SealAsync(all: true, Token);
        (await desk.SaveAsync(console.Analyst, Kept, Token)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await desk.SaveAsync(console.Admin, Kept - 1, Token)).Problem!.Field.ShouldBe("days");
        (await desk.RunAsync(console.Admin, Token)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        var preview = (await desk.PreviewAsync(console.Admin, Kept, Token)).Value;
        var outcome = await KeepAsync(console, console.Admin.Workspace);
        (preview.FirstAsked, preview.DaysToTotals, preview.SignalsToGo).ShouldBe((First, outcome.Days, outcome.Signals));
        var sheet = (await desk.ReadAsync(console.Analyst, Token)).Value;
        (sheet.Days, sheet.KeptFrom, sheet.Totals, sheet.Signals, sheet.MayEdit).ShouldBe((Kept, First, outcome.Days, preview.SignalsToStay, false));
        await using var db = await console.OpenAsync();
        (await db.Record.Where(r => r.Verb == "keep" || r.Verb == "keep-totals").OrderBy(r => r.Id).Select(r => r.Verb).Distinct().ToListAsync(Token)).ShouldBe(["keep", "keep-totals"], ignoreOrder: true);
        var some = await db.SignalRollups.OrderBy(r => r.Day).Skip(3).FirstAsync(Token);
        some.Data = [.. some.Data[..^3], (byte)(some.Data[^3] ^ 4), .. some.Data[^2..]];
        await db.SaveChangesAsync(Token);
        (await console.Get<ISignalUpkeep>().VerifyAsync(Token)).Troubles.Single().ShouldContain("checksum");
    }

    [Fact]
    public void Metrics_LookNoFurtherThanSignalsAreKeptBeyondTheOldestDay() =>
        MetricCatalogue.All.ShouldAllBe(m => m.Kernel.LookBack.TotalDays <= KeepingPlan.ReachDays && m.Kernel.LookAhead.TotalDays <= KeepingPlan.ReachDays);

    private static async Task<TestConsole> StartAsync()
    {
        var console = await TestConsole.StartAsync();
        console.Clock.Move(Now - console.Clock.GetUtcNow());
        await using var db = await console.OpenAsync();
        await db.Workspaces.ExecuteUpdateAsync(w => w.SetProperty(h => h.TimeZone, "UTC"), Token);
        return console;
    }

    private static async Task<long> HouseAsync(TestConsole console)
    {
        await using var db = await console.OpenAsync();
        var house = new Workspace { Name = "Another house", CreatedAt = db.Now, TimeZone = "Europe/Berlin" };
        db.Workspaces.Add(house);
        await db.SaveChangesAsync(Token);
        return house.Id;
    }

    private static List<Signal> Signals(List<Signal> any, int seed) =>
    [
        .. SignalFiles.Visits(1_500, new(2026, 8, 20, 0, 0, 0, TimeSpan.Zero), 80, seed),
        .. any.Where(s => s.Value is not (> 1e9)).Select(s => s with { Time = AnySignals.Start + ((s.Time - AnySignals.Start) * 10) }).Select(Lasting),
        new(Now, "newest", SignalKind.PageView),
    ];

    /// <summary>A session within its day, a case within a week: what lasts longer than a metric looks back is counted by where its question begins, totals or not.</summary>
    private static Signal Lasting(Signal s) => s with
    {
        Session = s.Session is null ? null : $"{s.Session} of {s.Time.DayOfYear}",
        Case = s.Case is null ? null : $"{s.Case} of {s.Time.DayOfYear / 7}",
    };

    private static async Task<KeptOutcome> KeepAsync(TestConsole console, long workspace)
    {
        var admin = console.Admin with { Workspace = workspace };
        (await console.Get<IKeepingDesk>().SaveAsync(admin, Kept, Token)).Succeeded.ShouldBeTrue();
        return (await console.Get<SignalKeeper>().KeepAsync(admin, (_, _) => { }, Token)).Value;
    }

    /// <summary>Every built-in metric by day, whole and cut each way that is kept, asked in one walk.</summary>
    private static async Task<Dictionary<string, IReadOnlyList<FrictionPoint>>> LinesAsync(TestConsole console, Caller caller)
    {
        var databases = console.Get<IDbContextFactory<ConsoleDb>>();
        var answers = new FrictionAnswers(console.Get<ISignalStore>(), console.Clock, new(databases), new(databases));
        var cuts = DayTotals.Cuts.Select(c => new[] { c }).Prepend([]).ToList();
        List<Asking> asked = [.. MetricCatalogue.All.SelectMany(m => cuts.Select(by => new Asking(FrictionQuestion.Of(m.Slug, by) with { Days = Days, Over = Bucket.Day })))];
        var told = await answers.AskTogetherAsync(caller.Workspace, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), asked, Token);
        return asked.Zip(told, (a, t) => (a.Question, Answer: t.Value))
            .SelectMany(a => a.Answer.Series.Select(line => ($"{a.Question.Metric} by {string.Join(',', a.Question.By)}: {string.Join(',', line.Slice)}", line.Points)))
            .ToDictionary(l => l.Item1, l => l.Points, StringComparer.Ordinal);
    }

    private static bool Same(Interval? was, Interval? now) =>
        (was is null && now is null) || (was is { } a && now is { } b && Near(a.Value, b.Value) && Near(a.Low, b.Low) && Near(a.High, b.High));

    // another order of the same observations may move the last digits
    private static bool Near(double a, double b) => a.Equals(b) || Math.Abs(a - b) <= 1e-9 * Math.Max(1, Math.Max(Math.Abs(a), Math.Abs(b)));
}
