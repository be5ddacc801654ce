using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Digests;
using EmpathyConsole.Application.Friction.Metrics.Own;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Friction.Targets;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Own;
using EmpathyConsole.Domain.Friction.Targets;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction.Digests;

public sealed class DigestDeskTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_AWeekInWhichSatisfactionFell_SaysItWithNAndInterval_AndLittleElse()
    {
        await using var console = await TestConsole.StartAsync();
        var monday = new DateTimeOffset(2026, 6, 8, 0, 0, 0, TimeSpan.Zero);
        var signals = Enumerable.Range(0, 800).Select(i => new Signal(monday.AddDays(-7).AddMinutes(i * 25), $"p-{i}", SignalKind.Csat, Score(i), Stage: "support", Channel: "chat|<b>")).ToList();
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, signals, null, Token);
        var today = DateOnly.FromDateTime(console.Clock.GetUtcNow().UtcDateTime);
        await console.Get<ITargetsDesk>().SetAsync(console.Analyst, new("csat", [], TargetWay.AtLeast, .95, today.AddDays(30)), Token);
        var digest = (await console.Get<IDigestDesk>().AskAsync(console.Approver, "2026-W24", Token)).Value;
        (digest.Days.From, digest.Days.To).ShouldBe((new(2026, 6, 8), new(2026, 6, 14)));
        var changed = digest.Parts[0].Lines.ShouldHaveSingleItem();
        changed.Sentence.ShouldStartWith("Satisfaction fell: 50");
        changed.Sentence.ShouldContain("95% interval");
        changed.Sentence.ShouldContain(", n 39");
        changed.Sentence.ShouldEndWith("for the worse.");
        changed.Link.ShouldContain("metric=csat");
        digest.Parts[1].Lines.ShouldAllBe(l => l.Sentence.Contains("too few"));

        var text = DigestText.Markdown(digest, "https://console.example/");
        text.ShouldContain("# Friction, 2026-W24");
        text.ShouldContain("](https://console.example/friction?metric=csat");

        static double Score(int i) => i < 404 ? i % 10 == 0 ? 1 : 5 : i % 2 == 0 ? 1 : 5;
    }

    /// <summary>A metric of one's own is looked at with the others: it has a target, stands in the week, and among what moved.</summary>
    [Fact]
    public async Task Ask_WithAMetricOfOnesOwn_SaysWhatBecameOfItToo()
    {
        await using var console = await TestConsole.StartAsync();
        var monday = new DateTimeOffset(2026, 6, 8, 0, 0, 0, TimeSpan.Zero);
        var signals = Enumerable.Range(0, 1200).SelectMany(i => new Signal?[]
        {
            // of the last 400, a third is sent; of those a week and three weeks before, all
            At(SignalKind.FormStart, i, 0), i < 800 || i % 3 == 0 ? At(SignalKind.FormSubmit, i, 1) : null,
        }).OfType<Signal>().ToList();
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, signals, null, Token);
        var own = (await console.Get<IOwnMetricDesk>().CreateAsync(console.Analyst, new("Forms that reach us", new(OwnFormula.ShareOfVisits, OwnSignals.Of(SignalKind.FormSubmit), OwnSignals.Of(SignalKind.FormStart), Direction: MetricDirection.HigherIsBetter)), Token)).Value;
        var today = DateOnly.FromDateTime(console.Clock.GetUtcNow().UtcDateTime);
        (await console.Get<ITargetsDesk>().SetAsync(console.Analyst, new(own.Slug, [], TargetWay.AtLeast, .99, today.AddDays(30)), Token)).Succeeded.ShouldBeTrue();

        var digest = (await console.Get<IDigestDesk>().AskAsync(console.Approver, "2026-W24", Token)).Value;
        digest.Parts[0].Lines.ShouldContain(l => l.Sentence.StartsWith("Forms that reach us fell: 33", StringComparison.Ordinal) && l.Sentence.EndsWith("for the worse.", StringComparison.Ordinal));
        (await console.Get<ITargetsDesk>().ListAsync(console.Approver, Token)).Value.Single().Answer!.Metric.Name.ShouldBe("Forms that reach us");
        (await console.Get<IFrictionDesk>().MovedAsync(console.Approver, Token)).Value.ShouldContain(m => m.Metric.Slug == own.Slug && m.Row.Change!.Worse);

        Signal At(SignalKind kind, int i, double minutes) => new(monday.AddDays(i < 400 ? -21 : i < 800 ? -7 : 0).AddMinutes((i % 400 * 25) + minutes), $"p-{i}", kind, null, Stage: "form-fill", Channel: "web", Subject: "order");
    }

    [Fact]
    public async Task Ask_AFallThatTheCorrectionDoesNotBearOut_IsNotCalledNoChange()
    {
        await using var console = await TestConsole.StartAsync();
        var monday = new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);
        var signals = Enumerable.Range(0, 800).SelectMany(i => new[]
        {
            // 312 of 400 are satisfied, then 286: p .03 by itself
            At(SignalKind.Csat, i, i < 312 || i is >= 400 and < 686 ? 5 : 1), At(SignalKind.Nps, i, i % 2 == 0 ? 9 : 3), At(SignalKind.Ces, i, 1 + (i % 5)),
        }).ToList();
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, signals, null, Token);
        var digest = (await console.Get<IDigestDesk>().AskAsync(console.Approver, "2026-W24", Token)).Value;
        digest.Parts[0].Lines.ShouldBeEmpty();
        digest.Parts[2].Lines.ShouldContain(l => l.Sentence.StartsWith("Satisfaction may have fallen, not clear after correcting for how much was asked: 71.5%", StringComparison.Ordinal));
        digest.Parts[1].Lines.ShouldContain(l => l.Sentence.StartsWith("Customer effort did not clearly change: ", StringComparison.Ordinal));

        Signal At(SignalKind kind, int i, double value) => new(monday.AddDays(i < 400 ? 0 : 7).AddMinutes(i % 400 * 25), $"p-{kind}-{i}", kind, value);
    }

    [Theory]
    [InlineData("2026-W47", "2026-11-16")]
    [InlineData("2020-W53", "2020-12-28")]
    [InlineData("2025-W1", "2024-12-30")]
    public void Week_BeginsOnItsMonday(string week, string monday) => WeekName.Days(week).Value.From.ToString("O", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(monday);

    [Theory]
    [InlineData("2026-W47", "16 November to 22 November 2026")]
    [InlineData("2030-W01", "31 December 2029 to 6 January 2030")]
    public void Week_OverTheTurnOfTheYear_NamesBothYears(string week, string days) => DigestText.Days(WeekName.Days(week).Value).ShouldBe(days);

    [Theory]
    [InlineData("2026-W54")]
    [InlineData("2026-47")]
    [InlineData("W47")]
    [InlineData("")]
    public async Task Ask_ForWhatIsNoWeek_SaysWhy(string week)
    {
        await using var console = await TestConsole.StartAsync();
        (await console.Get<IDigestDesk>().AskAsync(console.Analyst, week, Token)).Problem!.Field.ShouldBe("week");
    }
}
