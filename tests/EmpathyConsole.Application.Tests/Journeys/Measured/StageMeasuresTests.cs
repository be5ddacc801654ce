using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Application.Tests.Friction;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Feelings;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Statistics;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys.Measured;

public sealed class StageMeasuresTests
{
    private static readonly DateTimeOffset End = new(2026, 6, 18, 0, 0, 0, TimeSpan.Zero);
    private static readonly DaySpan June = new(new(2026, 6, 1), new(2026, 6, 17));

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_EveryCatalogueMetric_AgreesWithTheFrictionRoom()
    {
        await using var console = await TestConsole.StartAsync();
        await AppendAsync(console, [.. SignalFiles.Visits(6000, End, 20), .. More(1500)]);

        var measured = await MeasureAsync(console, SignalFiles.Stages);

        var compared = 0;
        foreach (var metric in MeasuredMetrics.Signals.Where(m => MetricCatalogue.Find(m.Slug) is not null))
        {
            compared += await AgreeAsync(console, measured.Stages, metric, Dimension.Stage);
            compared += await AgreeAsync(console, measured.Channels, metric, Dimension.Stage, Dimension.Channel);
        }

        compared.ShouldBeGreaterThan(100);

        // asked for effort alone, the same comes of fewer signals
        var alone = await Measures(console).AskAsync(console.Analyst.Workspace, new("first-order", SignalFiles.Stages, June) { EffortOnly = true }, Now);
        alone.Stages.Select(s => s.Figure("customer-effort")).ShouldBe(measured.Stages.Select(s => s.Figure("customer-effort")));
        alone.Stages.ShouldContain(s => s.Figures.Count == 1);
        alone.Stages.ShouldAllBe(s => s.Figures.Count <= 1 && s.Met == null);
    }

    [Fact]
    public async Task Ask_OtherJourneysSignals_AreLeftOut_AndThoseThatNameNoneCount()
    {
        await using var console = await TestConsole.StartAsync();
        await AppendAsync(console, Answers("first-order", 40, 6).Concat(Answers("returns", 50, 2)).Concat(Answers(null, 10, 6)));

        var effort = (await MeasureAsync(console, "support")).Stages[0];

        effort.Figure("customer-effort").ShouldBe(new("customer-effort", 6, 6, 6, 50, TooFew: false));
        effort.Effort.ShouldBe(new Interval(2, 2, 2));
    }

    [Fact]
    public async Task Ask_FewerThanThirtyAnswers_IsTooFew()
    {
        await using var console = await TestConsole.StartAsync();
        await AppendAsync(console, Answers("first-order", 29, 6));

        var stage = (await MeasureAsync(console, "support")).Stages[0];

        stage.Figure("customer-effort").ShouldBe(new("customer-effort", null, null, null, 29, TooFew: true));
        stage.Effort.ShouldBeNull();
    }

    [Fact]
    public async Task Ask_MachineAndPerson_CountsPeopleByWhoAnsweredFirst()
    {
        await using var console = await TestConsole.StartAsync();
        var day = End.AddDays(-5);
        await AppendAsync(console, [
            .. Enumerable.Range(0, 40).SelectMany(i => Met($"m{i}", SignalKind.BotAnswer, day, rating: i < 10 ? 5 : 2, handedOn: i >= 30, reopened: i >= 20)),
            .. Enumerable.Range(0, 50).SelectMany(i => Met($"h{i}", SignalKind.HumanReply, day, rating: i < 40 ? 4 : 3, handedOn: false, reopened: i < 5))]);
        await SpeakAsync(console, [
            .. Enumerable.Range(0, 35).Select(i => Said("Support", i < 14 ? ThemeKind.Fear : ThemeKind.Desire, $"m{i}")),
            .. Enumerable.Range(0, 33).Select(i => Said("support", i < 3 ? ThemeKind.Fear : null, $"h{i}")),
            Said("form-fill", ThemeKind.Fear, "h30")]);

        var met = (await MeasureAsync(console, "support")).Stages[0].Met.ShouldNotBeNull();

        (met.Machine.People, met.Person.People, met.HandedOn).ShouldBe((40, 50, 10));
        met.SatisfactionDifference.ShouldBe(Proportion.Newcombe(10, 40, 40, 50));
        met.ReopenDifference.ShouldBe(Proportion.Newcombe(20, 40, 5, 50));
        met.Trial.ShouldBe(new(14, 35, 3, 33));
    }

    [Fact]
    public async Task Ask_Voices_CountFearSaidOrInferred_OnceEach_InTheDays()
    {
        await using var console = await TestConsole.StartAsync();
        await AppendAsync(console, Answers("first-order", 5, 6));
        await SpeakAsync(console, [
            .. Enumerable.Range(0, 20).Select(i => Said("support", ThemeKind.Fear) with { Inferred = i < 10 }),
            .. Enumerable.Range(0, 10).Select(_ => Said("support", null) with { Inferred = true }),
            .. Enumerable.Range(0, 5).Select(_ => Said("support", ThemeKind.Fear) with { Rejected = true }),
            .. Enumerable.Range(0, 15).Select(_ => Said("support", ThemeKind.Confusion) with { Channel = "chat" }),
            .. Enumerable.Range(0, 10).Select(_ => Said("support", ThemeKind.Delight) with { Time = null }),
            .. Enumerable.Range(0, 9).Select(_ => Said("support", ThemeKind.Fear) with { Time = End.AddDays(-60) }),
            .. Enumerable.Range(0, 8).Select(_ => Said("support", ThemeKind.Fear) with { SetAside = true })]);

        var measured = await MeasureAsync(console, "support");

        var stage = measured.Stages[0];
        Count(stage, MeasuredMetrics.Fear).ShouldBe((30, 60));
        Count(stage, MeasuredMetrics.Frustration).ShouldBe((15, 60));
        Count(stage, MeasuredMetrics.Relief).ShouldBe((10, 60));
        measured.Channels.Single(c => c.Channel == "chat").Figure(MeasuredMetrics.Frustration)!.N.ShouldBe(15);
    }

    [Fact]
    public async Task Ask_WithoutDays_TakesNinetyUpToTheNewestSignal()
    {
        await using var console = await TestConsole.StartAsync();
        await AppendAsync(console, [Seen("p", "support", End.AddHours(5)), Seen("p", "support", End.AddDays(-200))]);

        var measured = await Measures(console).AskAsync(console.Analyst.Workspace, new("first-order", ["support"]), Now);

        measured.Days.ShouldBe(new(new(2026, 3, 21), new(2026, 6, 18)));
    }

    [Fact]
    public async Task Ask_WithoutAnySignal_GivesStagesWithoutFigures()
    {
        await using var console = await TestConsole.StartAsync();

        var measured = await MeasureAsync(console, "support", "form-fill");

        measured.Stages.Select(s => (s.Stage, s.Figures.Count, s.Met)).ShouldBe([("support", 0, null), ("form-fill", 0, null)]);
        measured.Channels.ShouldBeEmpty();
    }

    private static StageMeasures Measures(TestConsole console) =>
        new(console.Get<ISignalStore>(), console.Get<IDbContextFactory<ConsoleDb>>(), console.Clock);

    private static Task<JourneyMeasured> MeasureAsync(TestConsole console, params string[] stages) =>
        Measures(console).AskAsync(console.Analyst.Workspace, new("first-order", stages, June), Now);

    private static async Task AppendAsync(TestConsole console, IEnumerable<Signal> signals) =>
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, [.. signals], null, Now);

    private static async Task<int> AgreeAsync(TestConsole console, IReadOnlyList<StageMeasured> measured, Metric metric, params Dimension[] by)
    {
        var question = new FrictionQuestion(metric.Slug, by, June, [new(Dimension.Journey, "first-order"), new(Dimension.Journey, "(none)")]);
        var answer = (await console.Get<IFrictionDesk>().AskAsync(console.Analyst, question, Now)).Value;
        var rows = answer.Rows.Where(r => SignalFiles.Stages.Contains(r.Slice[0])).ToDictionary(r => string.Join('|', r.Slice), r => (r.N, r.Interval, r.TooFew), StringComparer.Ordinal);
        var figures = measured.Where(m => m.Figure(metric.Slug) is not null).ToDictionary(
            m => m.Channel is null ? m.Stage : m.Stage + "|" + m.Channel,
            m => m.Figure(metric.Slug)! is var f && f.Value is { } value ? (f.N, (Interval?)new Interval(value, f.Low!.Value, f.High!.Value), f.TooFew) : (m.Figure(metric.Slug)!.N, null, m.Figure(metric.Slug)!.TooFew),
            StringComparer.Ordinal);
        figures.OrderBy(f => f.Key, StringComparer.Ordinal).ShouldBe(rows.OrderBy(r => r.Key, StringComparer.Ordinal));
        return rows.Count;
    }

    private static (int Hits, long N) Count(StageMeasured stage, string metric)
    {
        var figure = stage.Figure(metric)!;
        return ((int)Math.Round(figure.Value!.Value * figure.N), figure.N);
    }

    private static IEnumerable<Signal> Answers(string? journey, int count, double value) =>
        Enumerable.Range(0, count).Select(i => new Signal(End.AddHours(-30 - i), $"{journey}{i}", SignalKind.Ces, value, Journey: journey, Stage: "support"));

    private static Signal Seen(string person, string stage, DateTimeOffset time) => new(time, person, SignalKind.PageView, 5, Journey: "first-order", Stage: stage);

    private static IEnumerable<Signal> Met(string person, SignalKind first, DateTimeOffset day, double rating, bool handedOn, bool reopened)
    {
        Signal Of(SignalKind kind, int minute, double? value = null) => new(day.AddMinutes(minute), person, kind, value, Journey: "first-order", Stage: "support", Subject: "delivery");

        // a rating before the answer says nothing of it
        yield return Of(SignalKind.Csat, 0, 1);
        yield return Of(first, 1);
        if (handedOn)
        {
            yield return Of(SignalKind.HumanReply, 2, 1);
        }

        yield return Of(SignalKind.Csat, 3, rating);
        if (reopened)
        {
            yield return Of(SignalKind.ContactReopen, 4);
        }
    }

    // every kind the measures look at, at random stages, some without a channel, a session or a journey
    private static IEnumerable<Signal> More(int count)
    {
        var random = new Random(5);
        SignalKind[] kinds = [SignalKind.Ces, SignalKind.Csat, SignalKind.DeadEnd, SignalKind.RageClick, SignalKind.DeadClick, SignalKind.Hesitation, SignalKind.TaskStart, SignalKind.TaskComplete, SignalKind.ContactResolved, SignalKind.Handoff, SignalKind.ArticleHelpful, SignalKind.Send, SignalKind.Complaint, SignalKind.Unsubscribe];
        for (var i = 0; i < count; i++)
        {
            var kind = kinds[random.Next(kinds.Length)];
            yield return new(
                End.AddDays(-20 * random.NextDouble()), $"p-{random.Next(200)}", kind, kind == SignalKind.Handoff || kind == SignalKind.ArticleHelpful ? random.Next(2) : 1 + random.Next(5),
                random.Next(3) == 0 ? null : $"x-{random.Next(300)}", random.Next(4) switch { 0 => null, 1 => "returns", _ => "first-order" },
                SignalFiles.Stages[random.Next(4)], random.Next(4) == 0 ? null : "web", Subject: "thing");
        }
    }

    private static Voice Said(string stage, ThemeKind? kind, string? person = null) => new(stage, kind, person, End.AddDays(-3));

    private static async Task SpeakAsync(TestConsole console, IReadOnlyList<Voice> voices)
    {
        await using var db = await console.OpenAsync();
        var inferred = db.Themes.Add(new() { Kind = ThemeKind.Fear, Inferred = true, Label = "Afraid of what it costs" }).Entity;
        var themes = voices.Where(v => v.Kind is not null).Select(v => (v.Kind, v.Rejected)).Distinct()
            .ToDictionary(k => k, k => db.Themes.Add(new() { Kind = k.Kind!.Value, Label = $"{k.Kind} {k.Rejected}", Status = k.Rejected ? ThemeStatus.Rejected : ThemeStatus.New }).Entity);
        var verbatims = voices.Select((v, i) => db.Verbatims.Add(new() { Text = $"Voice {i}", Stage = v.Stage, Channel = v.Channel, Person = v.Person, Time = v.Time, SetAside = v.SetAside, Hash = [.. BitConverter.GetBytes(i), .. new byte[12]] }).Entity).ToList();
        await db.SaveChangesAsync(Now);
        foreach (var (voice, verbatim) in voices.Zip(verbatims))
        {
            if (voice.Kind is not null)
            {
                db.ThemeMembers.Add(new() { ThemeId = themes[(voice.Kind, voice.Rejected)].Id, VerbatimId = verbatim.Id });
            }

            if (voice.Inferred)
            {
                db.InferredSpans.AddRange(new InferredSpan { ThemeId = inferred.Id, VerbatimId = verbatim.Id }, new InferredSpan { ThemeId = inferred.Id, VerbatimId = verbatim.Id, FirstStart = 4 });
            }
        }

        await db.SaveChangesAsync(Now);
    }

    private sealed record Voice(string Stage, ThemeKind? Kind, string? Person, DateTimeOffset? Time, string? Channel = null, bool Inferred = false, bool Rejected = false, bool SetAside = false);
}
