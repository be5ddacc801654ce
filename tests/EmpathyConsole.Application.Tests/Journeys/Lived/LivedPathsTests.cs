using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Journeys.Lived;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Journeys.Lived;
using EmpathyConsole.Domain.Statistics;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys.Lived;

public sealed class LivedPathsTests
{
    private static readonly DateTimeOffset June = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly PlannedPath Plan = new(["ad-click", "landing-page", "form-fill"]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_OfSignalsOnDisk_LaysThemOverThePlan()
    {
        var answer = await ReadAsync(
            [
                At(0, "anna", "ad-click"), At(1, "anna", "landing-page"), At(1.5, "anna", "landing-page"), At(3, "anna", "form-fill"),
                At(0, "ben", "ad-click"), At(2, "ben", "form-fill"),
                At(0, "cleo", "landing-page"), At(1, "cleo", "chat"), At(2, "cleo", "form-fill"),
                At(0, "dana", "ad-click"), At(1, "dana", null),
                At(0, "emil", "form-fill", journey: "another-journey"),
                At(0, "finn", "ad-click", journey: null), At(1, "finn", "chat", journey: null), At(2, "finn", null, journey: null),
                At(24 * 60, "late", "support", journey: "another-journey"),
            ]);
        answer.Summary.Stages.Select(s => (s.Stage, s.Reached, s.Entered, s.Left)).ShouldBe([("ad-click", 4, 4, 2), ("landing-page", 2, 1, 0), ("form-fill", 3, 0, 3)]);
        answer.Summary.Stages[0].DropOff.ShouldBe(Proportion.Wilson(2, 4));
        answer.Summary.Deviations.Select(d => (d.Kind, d.Stage, d.People, d.Time.Seconds.Value)).ShouldBe([(DeviationKind.Skipped, "landing-page", 1, 7200), (DeviationKind.Added, "chat", 1, 3600)], ignoreOrder: true);
        (answer.Summary.People, answer.Signals, answer.WithoutStage, answer.BegunEarlier).ShouldBe((5, 11, 2, 0));
        answer.Until.ShouldBe(June.AddDays(60));
    }

    [Fact]
    public async Task Read_OfSomeDays_TakesPathsThatBeganThen_AndFollowsThemOn()
    {
        Signal[] signals =
        [
            At(0, "under-way", "ad-click"), At(24 * 12, "under-way", "landing-page"),
            At(24 * 12, "then", "ad-click"), At(24 * 20, "then", "landing-page"),
            At(24 * 16, "after", "ad-click"),
            At(24 * 60, "late", "support", journey: "another-journey"),
        ];
        var answer = await ReadAsync(signals, new(new(2026, 6, 11), new(2026, 6, 15)));
        (answer.Summary.People, answer.BegunEarlier, answer.Summary.Variants.ShouldHaveSingleItem().Stages.Count).ShouldBe((1, 1, 2));
    }

    [Fact]
    public async Task Read_OfASegment_KeepsItsPathsWhole()
    {
        Signal[] signals = [At(0, "anna", "ad-click"), At(1, "anna", "landing-page") with { Segment = "family" }, At(0, "ben", "ad-click"), At(1, "ben", "landing-page") with { Segment = "single" }];
        (await ReadAsync(signals, segment: "family")).Summary.Variants.ShouldHaveSingleItem().Stages.ShouldBe(["ad-click", "landing-page"]);
        (await ReadAsync(signals, segment: "nobody")).Summary.People.ShouldBe(0);
        (await ReadAsync(signals, segment: "nobody")).Segments.ShouldBe(["family", "single"], ignoreOrder: true);
    }

    [Fact]
    public async Task Read_WithoutSignals_IsEmpty()
    {
        var answer = await ReadAsync([]);
        (answer.Summary.People, answer.Signals, answer.Until, answer.Days).ShouldBe((0, 0, null, DaySpan.Last(90, new(2026, 6, 20))));
    }

    [Fact]
    public async Task Read_OfDaysThatCantBe_SaysWhy()
    {
        await using var console = await TestConsole.StartAsync();
        var paths = new LivedPaths(console.Get<ISignalStore>(), console.Clock);
        async Task<string> Ask(DaySpan days) => (await paths.ReadAsync(console.Analyst.Workspace, TimeZoneInfo.Utc, new(Plan, "first-order", days), Token)).Problem!.Sentence;
        (await Ask(new(new(2026, 6, 2), new(2026, 6, 1)))).ShouldBe("The last day lies before the first.");
        (await Ask(new(new(2020, 6, 2), new(2026, 6, 1)))).ShouldBe("At most 1100 days at a time.");
        (await Ask(new(new(1020, 6, 2), new(2026, 6, 1)))).ShouldBe("Days lie between the years 2000 and 2200.");
    }

    private static Signal At(double hour, string person, string? stage, string? journey = "first-order") =>
        new(June.AddHours(hour), person, SignalKind.PageView, 1, Journey: journey, Stage: stage);

    private static async Task<LivedAnswer> ReadAsync(Signal[] signals, DaySpan? days = null, string? segment = null)
    {
        await using var console = await TestConsole.StartAsync();
        var store = console.Get<ISignalStore>();
        await store.AppendAsync(console.Analyst.Workspace, signals, null, Token);
        return (await new LivedPaths(store, console.Clock).ReadAsync(console.Analyst.Workspace, TimeZoneInfo.Utc, new(Plan, "first-order", days, segment), Token)).Value;
    }
}
