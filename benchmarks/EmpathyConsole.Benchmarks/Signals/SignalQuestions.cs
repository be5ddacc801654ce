using System.Diagnostics;
using System.Globalization;
using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Funnels;
using EmpathyConsole.Domain.Friction.Scans;

namespace EmpathyConsole.Benchmarks.Signals;

/// <summary>Eight questions of a dashboard over 90 of 180 days, and the explorer's own answers with their intervals.</summary>
internal static class SignalQuestions
{
    private const int Rounds = 7;
    public const int WarmRounds = 20;
    private static readonly string[] Stages = ["landing-page", "form-fill", "nurture-email", "consultation-booking", "onboarding", "support"];
    private static readonly string[] Channels = ["web", "mobile-web", "app", "email", "phone"];
    private static readonly long From = SignalMaker.First.AddDays(60).ToUnixTimeMilliseconds();
    private static readonly long Before = SignalMaker.First.AddDays(150).ToUnixTimeMilliseconds();

    public static async Task<int> RunAsync(string folder, string? only, TextWriter to, CancellationToken cancellation)
    {
        using var house = await SignalHouse.OpenAsync(folder, cancellation);
        var started = Stopwatch.StartNew();
        var store = house.Store;
        var words = await store.WordsAsync(SignalHouse.Workspace, cancellation);
        var opened = started.Elapsed;
        var questions = Questions(store, words, cancellation).Where(q => only is null || q.Name.Contains(only, StringComparison.Ordinal)).ToList();
        await questions[0].Ask();
        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"first question after a start: {started.Elapsed.TotalSeconds:0.00} s ({opened.TotalSeconds:0.00} s of it the dictionary)"));
        var (total, cpu) = (0d, 0d);
        foreach (var (name, ask) in questions)
        {
            // warm: the machine code of what is asked often is there as well
            for (var round = 0; round < WarmRounds; round++)
            {
                await ask();
            }

            var figure = new Figure(name, .1);
            var answer = "";
            for (var round = 0; round < Rounds; round++)
            {
                await figure.TimeAsync(async () => answer = await ask());
            }

            (total, cpu) = (total + figure.Median, cpu + figure.MedianCpu);
            await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name,-22} {figure.Median * 1000,7:0.0} ms  cpu {figure.MedianCpu * 1000,7:0.0} ms  {answer}"));
        }

        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"all eight {total * 1000:0.0} ms, cpu {cpu * 1000:0.0} ms; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        if (only is not null)
        {
            return 0;
        }

        await ExplorerAsync(house, to, cancellation);
        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        return 0;
    }

    public static List<(string Name, Func<Task<string>> Ask)> Questions(SqliteSignalStore store, ISignalWords words, CancellationToken cancellation)
    {
        Task<TPart> Ask<TPart>(long from, long before, Func<TPart> make, Action<TPart, SignalBlock> add, Action<TPart, TPart> merge) =>
            store.GatherWholeAsync(SignalHouse.Workspace, from, before, make, add, merge, cancellation);

        Task<CountPart> Count(RowFilter filter, IReadOnlyList<SignalKind> kinds, IReadOnlyList<Dimension> by, long[] days, long from, long before) =>
            Ask(from, before, () => new CountPart(filter, kinds, by, days), (p, b) => p.Add(b), (p, o) => p.Merge(o));

        var all = new RowFilter(new(From, Before), null, []);
        var day = TimeSpan.FromDays(1).Ticks / TimeSpan.TicksPerMillisecond;
        long[] days = [.. Enumerable.Range(0, 91).Select(i => From + (i * day))];
        SignalKind[] forms = [SignalKind.FormStart, SignalKind.FieldError, SignalKind.FormSubmit];
        return
        [
            ("errors by day", async () =>
            {
                var only = new RowFilter(new(From, Before), null, [new(Dimension.Journey, new HashSet<int> { words.Code("journey-3") ?? -1 })]);
                var part = await Count(only, forms, [], days, From, Before);
                return Show(part.Counts.GetValueOrDefault((45, 0, 0)));
            }),
            ("channel x segment", async () =>
            {
                var part = await Count(all, forms, [Dimension.Channel, Dimension.Segment], [], From, Before);
                return Show(part.Counts.GetValueOrDefault((0, words.Code("app") ?? -1, words.Code("segment-4") ?? -1)));
            }),
            ("p50 and p95", async () =>
            {
                var replies = new RowFilter(new(From, Before), [SignalKind.PageView], []);
                var part = await Ask(From, Before, () => new SpreadPart(replies, Dimension.Journey), (p, b) => p.Add(b), (p, o) => p.Merge(o));
                return string.Join(' ', part.Spreads.OrderBy(s => words.Word(s.Key), StringComparer.Ordinal).Select(s => FormattableString.Invariant($"{s.Value.Quantile(.5):0.0}/{s.Value.Quantile(.95):0.0}")));
            }),
            ("repeat contact", async () =>
            {
                var repeat = MetricCatalogue.Find("repeat-contact")!;
                var slicing = new Slicing([Dimension.Channel], []);
                var from = From - (long)repeat.Kernel.LookBack.TotalMilliseconds;
                var part = await Ask(from, Before, () => new SignalPart(repeat, slicing), (p, b) => p.Add(b, from, Before), (p, o) => p.Merge(o));
                var seen = part.Observe().Where(o => o.Time >= From).GroupBy(o => Array.IndexOf(Channels, words.Word(o.Slice.A)) + 1).OrderBy(g => g.Key);
                return string.Join(' ', seen.Select(g => FormattableString.Invariant($"{g.Key} {g.Sum(o => o.Top)}/{g.Count()}")));
            }),
            ("funnel", async () =>
            {
                SignalMatch[] steps = [.. Stages.Select(stage => new SignalMatch(SignalKind.PageView, [new(Dimension.Stage, new HashSet<int> { words.Code(stage) ?? -1 })]))];
                var plan = new FunnelPlan(steps, [], From, Before, 400L * day, Ordered: true, By: null);
                var part = await Ask(plan.Earliest, plan.Latest, () => new FunnelPart(plan), (p, b) => p.Add(b), (p, o) => p.Merge(o));
                return string.Join(' ', FunnelCount.Of(part.Walk(), plan, plan.Latest).Steps.Select(s => s.Reached.ToString(CultureInfo.InvariantCulture)));
            }),
            ("top campaigns", async () =>
            {
                var part = await Count(all, [SignalKind.PageView, SignalKind.FieldError, SignalKind.ContactOpen], [Dimension.Campaign], [], From, Before);
                var top = part.Counts.Where(c => c.Key.A != 0 && c.Value[0] > 0).Select(c => (Name: words.Word(c.Key.A), Share: (c.Value[1] + (5.0 * c.Value[2])) / c.Value[0]))
                    .OrderByDescending(c => c.Share).ThenBy(c => c.Name, StringComparer.Ordinal).Take(20).ToList();
                return FormattableString.Invariant($"{top[0].Name![9..]} {top[0].Share:0.0000} ... {top[^1].Name![9..]} {top[^1].Share:0.0000}");
            }),
            ("period delta", async () =>
            {
                var part = await Count(all, forms, [Dimension.Stage], [days[34], days[62], days[90]], days[34], days[90]);
                return Show(part.Counts.GetValueOrDefault((0, words.Code("onboarding") ?? -1, 0))) + " -> " + Show(part.Counts.GetValueOrDefault((1, words.Code("onboarding") ?? -1, 0)));
            }),
            ("distinct persons", async () =>
            {
                var part = await Ask(From, Before, () => new PeoplePart(all, Dimension.Channel), (p, b) => p.Add(b), (p, o) => p.Merge(o));
                return string.Join(' ', part.Counts.Select(c => (Channel: Array.IndexOf(Channels, words.Word(c.Key)) + 1, c.Value)).OrderBy(c => c.Channel).Select(c => FormattableString.Invariant($"{c.Channel} {c.Value}")));
            }),
        ];
    }

    private static async Task ExplorerAsync(SignalHouse house, TextWriter to, CancellationToken cancellation)
    {
        var answers = new FrictionAnswers(house.Store, TimeProvider.System, new(house.Databases), new(house.Databases));
        foreach (var metric in MetricCatalogue.All)
        {
            var figure = new Figure(metric.Slug, 1);
            var rows = 0;
            for (var round = 0; round < 3; round++)
            {
                await figure.TimeAsync(async () =>
                {
                    var question = FrictionQuestion.Of(metric.Slug, Dimension.Stage, Dimension.Channel) with { Days = new(new(2026, 3, 2), new(2026, 5, 30)), Compare = Comparison.Previous };
                    rows = (await answers.AskAsync(SignalHouse.Workspace, TimeZoneInfo.Utc, question, cancellation)).Value.Rows.Count;
                });
            }

            await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"explorer, 90 days against 60: {metric.Slug,-24} {figure.Median * 1000,7:0} ms  cpu {figure.MedianCpu * 1000,7:0} ms  {rows} rows"));
        }
    }

    private static string Show(long[]? counts) => counts is null ? "none" : string.Join('/', counts.Select(c => c.ToString(CultureInfo.InvariantCulture)));
}
