using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Statistics;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction;

public sealed class FrictionDeskTests
{
    private static readonly DaySpan June = new(new(2026, 6, 1), new(2026, 6, 14));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_FormAbandonment_AgreesWithPlainCountingOverRandomSignals()
    {
        await using var console = await TestConsole.StartAsync();
        var store = console.Get<ISignalStore>();
        var all = new List<Signal>();
        for (var seed = 1; seed <= 4; seed++)
        {
            // odd seeds name their sessions, even ones leave them to be found
            var more = SignalFiles.Visits(1500, new(2026, 6, 18, 0, 0, 0, TimeSpan.Zero), 20, seed).Select(s => seed % 2 == 0 ? s with { Session = null } : s with { Session = s.Session + "-" + seed }).ToList();
            await store.AppendAsync(console.Analyst.Workspace, more, null, Token);
            all.AddRange(more);
            var question = FrictionQuestion.Of("form-abandonment", Dimension.Stage, Dimension.Channel) with { Days = June };
            var answer = (await console.Get<IFrictionDesk>().AskAsync(console.Analyst, question, Token)).Value;
            var naive = NaiveForms.Count(all, June);
            answer.Rows.Select(r => (string.Join('|', r.Slice), r.N)).Order().ShouldBe(naive.Select(n => (n.Key, (long)n.Value.N)).Order());
            answer.Rows.Where(r => !r.TooFew).ShouldAllBe(r => Math.Abs(r.Interval!.Value.Value - ((double)naive[string.Join('|', r.Slice)].Left / naive[string.Join('|', r.Slice)].N)) < 1e-12);
            answer.Total.N.ShouldBe(naive.Values.Sum(v => v.N));
        }
    }

    [Fact]
    public async Task Ask_TimeToAnswer_GivesTheMedianOfFirstReplies()
    {
        await using var console = await TestConsole.StartAsync();
        var signals = SignalFiles.Visits(6000, new(2026, 6, 18, 0, 0, 0, TimeSpan.Zero), 20);
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, signals, null, Token);
        var answer = (await console.Get<IFrictionDesk>().AskAsync(console.Analyst, FrictionQuestion.Of("time-to-answer", Dimension.Channel) with { Days = June }, Token)).Value;
        foreach (var row in answer.Rows)
        {
            double[] minutes = [.. signals.Where(s => s.Kind == SignalKind.HumanReply && In(June, s) && string.Equals(s.Channel, row.Slice[0], StringComparison.Ordinal)).Select(s => s.Value!.Value).Order()];
            row.N.ShouldBe(minutes.Length);

            // persons come several times here, so that the interval may be wider than that of the plain median, never narrower
            var plain = Durations.Median(minutes);
            row.Interval!.Value.Value.ShouldBe(plain.Value);
            row.Interval.Value.Low.ShouldBeLessThanOrEqualTo(plain.Low);
            row.Interval.Value.High.ShouldBeGreaterThanOrEqualTo(plain.High);
        }

        answer.Rows.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Ask_DaysOfTheWorkspacesZone_BeginAtItsMidnight()
    {
        await using var console = await TestConsole.StartAsync();
        await using (var db = await console.OpenAsync())
        {
            db.Workspaces.Single().TimeZone = "Asia/Tokyo";
            await db.SaveChangesAsync(Token);
        }

        // 14:59:59Z is still the 1st in Tokyo, 15:00Z is the 2nd
        Signal[] signals = [Contact(new(2026, 6, 1, 14, 59, 59, TimeSpan.Zero), "a"), Contact(new(2026, 6, 1, 15, 0, 0, TimeSpan.Zero), "b")];
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, signals, null, Token);
        var answer = (await console.Get<IFrictionDesk>().AskAsync(console.Analyst, FrictionQuestion.Of("ticket-volume") with { Days = new(new(2026, 6, 2), new(2026, 6, 2)) }, Token)).Value;
        answer.Total.N.ShouldBe(1);
    }

    [Fact]
    public async Task Ask_OverTime_EveryObservationStandsInOneStep() => await WithVisitsAsync(async (console, desk) =>
    {
        foreach (var over in new[] { Bucket.Day, Bucket.Week })
        {
            var answer = (await desk.AskAsync(console.Analyst, FrictionQuestion.Of("form-abandonment", Dimension.Channel) with { Days = new(new(2026, 5, 20), new(2026, 6, 14)), Over = over }, Token)).Value;
            answer.Series.Count.ShouldBe(4);
            foreach (var series in answer.Series)
            {
                series.Points.Sum(p => p.N).ShouldBe(answer.Rows.Single(r => r.Slice.SequenceEqual(series.Slice, StringComparer.Ordinal)).N);
                series.Points.Sum(p => p.Days).ShouldBe(26);
                series.Points[^1].Day.AddDays(series.Points[^1].Days - 1).ShouldBe(new(2026, 6, 14));
            }
        }
    });

    [Fact]
    public async Task Ask_LastThreeDays_AreProvisional() => await WithVisitsAsync(async (console, desk) =>
    {
        var until = (await desk.AskAsync(console.Analyst, FrictionQuestion.Of("form-abandonment") with { Days = new(new(2026, 6, 1), new(2026, 6, 17)), Over = Bucket.Day }, Token)).Value;
        until.Total.Provisional.ShouldBeFalse();
        var into = (await desk.AskAsync(console.Analyst, FrictionQuestion.Of("form-abandonment") with { Days = new(new(2026, 6, 1), new(2026, 6, 18)), Over = Bucket.Day }, Token)).Value;
        into.Total.Provisional.ShouldBeTrue();
        into.Series[0].Points.Where(p => p.Provisional).Select(p => p.Day).ShouldBe([new DateOnly(2026, 6, 18)]);
    });

    [Fact]
    public async Task Ask_WithFilters_CountsOnlyThose_AndNoneStandsForNoValue() => await WithVisitsAsync(async (console, desk) =>
    {
        async Task<long> CountAsync(params QuestionFilter[] filters) =>
            (await desk.AskAsync(console.Analyst, FrictionQuestion.Of("form-abandonment") with { Days = June, Filters = filters }, Token)).Value.Total.N;
        var all = await CountAsync();
        var fresh = await CountAsync(new QuestionFilter(Dimension.Segment, "new"));
        var none = await CountAsync(new QuestionFilter(Dimension.Segment, "(none)"));
        (fresh + none).ShouldBe(all);
        none.ShouldBeGreaterThan(0);
        (await CountAsync(new QuestionFilter(Dimension.Segment, "new"), new QuestionFilter(Dimension.Segment, "(none)"))).ShouldBe(all);
        (await CountAsync(new QuestionFilter(Dimension.Segment, "never heard of"))).ShouldBe(0);
    });

    [Theory]
    [InlineData("happiness", ProblemKind.NotFound)]
    public async Task Ask_ForWhatIsNotThere_SaysSo(string metric, ProblemKind kind)
    {
        await using var console = await TestConsole.StartAsync();
        var answer = await console.Get<IFrictionDesk>().AskAsync(console.Analyst, FrictionQuestion.Of(metric), Token);
        answer.Problem!.Kind.ShouldBe(kind);
        answer.Problem.Sentence.ShouldContain(metric);
    }

    [Fact]
    public async Task Ask_WithoutAnySignals_IsTooFewAndNoError()
    {
        await using var console = await TestConsole.StartAsync();
        var answer = (await console.Get<IFrictionDesk>().AskAsync(console.Analyst, FrictionQuestion.Of("nps", Dimension.Stage) with { Compare = Comparison.Baseline, Over = Bucket.Day }, Token)).Value;
        (answer.Total.N, answer.Total.TooFew, answer.Rows.Count, answer.Series.Count).ShouldBe((0, true, 0, 0));
    }

    [Fact]
    public async Task Ask_EveryMetric_ByAnything_Answers() => await WithVisitsAsync(async (console, desk) =>
    {
        foreach (var metric in MetricCatalogue.All)
        {
            foreach (var dimension in Dimensions.All)
            {
                var answer = await desk.AskAsync(console.Analyst, FrictionQuestion.Of(metric.Slug, dimension) with { Compare = Comparison.Previous, Over = Bucket.Week }, Token);
                answer.Succeeded.ShouldBeTrue();
                answer.Value.Rows.ShouldAllBe(r => r.TooFew == (r.Interval == null) && (r.TooFew || (r.Interval!.Value.Low <= r.Interval.Value.Value && r.Interval.Value.Value <= r.Interval.Value.High)));
            }
        }
    });

    [Fact]
    public async Task Moved_FindsThePlantedChange_AndNothingInStillWater()
    {
        await using var console = await TestConsole.StartAsync();
        var end = console.Clock.GetUtcNow();
        var signals = SignalFiles.Visits(20_000, end, 60);
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, signals, null, Token);
        var desk = console.Get<IFrictionDesk>();
        (await desk.MovedAsync(console.Analyst, Token)).Value.ShouldBeEmpty();

        // a broken field: on one channel nobody can send the form any more
        var broken = Enumerable.Range(0, 400).Select(i => new Signal(end.AddHours(-i * .8), $"q-{i}", SignalKind.FormStart, Session: $"q-{i}", Stage: "form-fill", Channel: "mobile-web", Subject: "order")).ToList();
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, broken, null, Token);
        var moved = (await desk.MovedAsync(console.Analyst, Token)).Value;
        moved[0].Metric.Slug.ShouldBe("form-abandonment");
        (moved[0].Stage, moved[0].Channel, moved[0].Row.Change!.Worse).ShouldBe(("form-fill", "mobile-web", true));
        moved.ShouldAllBe(m => m.Channel == "mobile-web");
    }

    [Fact]
    public async Task Ask_AgainstABaselineItReachesInto_IsRefused() => await WithVisitsAsync(async (console, desk) =>
    {
        var answer = await desk.AskAsync(console.Analyst, FrictionQuestion.Of("form-abandonment") with { Days = new(new(2026, 5, 1), new(2026, 6, 14)), Compare = Comparison.Baseline }, Token);
        answer.Problem!.Kind.ShouldBe(ProblemKind.Invalid);
    });

    private static async Task WithVisitsAsync(Func<TestConsole, IFrictionDesk, Task> test)
    {
        await using var console = await TestConsole.StartAsync();
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, SignalFiles.Visits(8000, console.Clock.GetUtcNow(), 60), null, Token);
        await test(console, console.Get<IFrictionDesk>());
    }

    private static bool In(DaySpan days, Signal signal) => DateOnly.FromDateTime(signal.Time.UtcDateTime) is var day && day >= days.From && day <= days.To;

    private static Signal Contact(DateTimeOffset time, string person) => new(time, person, SignalKind.ContactOpen);
}
