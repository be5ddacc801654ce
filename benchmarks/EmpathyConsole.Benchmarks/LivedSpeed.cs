using System.Globalization;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Lived;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Testing;

namespace EmpathyConsole.Benchmarks;

/// <summary>How long planned against lived takes over a million signals, through the desk, on a real SQLite file.</summary>
internal static class LivedSpeed
{
    private const int Signals = 1_000_000;
    private const int Rounds = 7;

    public static async Task<int> RunAsync(TextWriter to, CancellationToken cancellation)
    {
        await using var console = await TestConsole.StartAsync();
        var journey = (await console.Get<IJourneyDesk>().CreateAsync(console.Strategist, new("First order"), cancellation)).Value;
        var store = console.Get<ISignalStore>();
        foreach (var batch in Made(console.Clock.GetUtcNow()).Chunk(50_000))
        {
            await store.AppendAsync(console.Analyst.Workspace, batch, null, cancellation);
        }

        // once for the columns in memory, which the friction room keeps as well
        await store.FreshnessAsync(console.Analyst.Workspace, cancellation);
        var figure = new Figure("planned against lived", 2);
        for (var round = 0; round < Rounds; round++)
        {
            await figure.TimeAsync(async () =>
            {
                var lived = (await console.Get<ILivedDesk>().AskAsync(console.Analyst, journey, new(365), cancellation)).Value;
                figure.Note = string.Create(CultureInfo.InvariantCulture, $"{lived.Answer.Signals:N0} signals of {lived.Answer.Summary.People:N0} people on {lived.Answer.Summary.Paths:N0} paths, {lived.Answer.Summary.AllVariants:N0} sequences");
            });
        }

        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{figure.Name}: {figure.Median:0.00} s, processor {figure.MedianCpu:0.00} s, limit {figure.LimitSeconds} s; {figure.Note}"));
        return figure.Held ? 0 : 1;
    }

    /// <summary>People who walk the seven stages with one to four signals at each, now and then skip one, go back one, or stop.</summary>
    private static IEnumerable<Signal> Made(DateTimeOffset end)
    {
        var random = new Random(5);
        var stages = DefaultStages.All;
        var made = 0;
        for (var person = 0; made < Signals; person++)
        {
            var now = end.AddMinutes(-random.Next(60 * 24 * 60, 200 * 24 * 60));
            for (var at = random.Next(3); at < stages.Count; at = Math.Max(0, at + (random.Next(20) switch { 0 => 2, 1 => -1, _ => 1 })))
            {
                for (var more = random.Next(1, 5); more > 0 && made < Signals; more--, made++)
                {
                    var stage = random.Next(40) == 0 ? "chat" : stages[at].Slug;
                    yield return new(now, string.Create(CultureInfo.InvariantCulture, $"p{person}"), SignalKind.PageView, 1, Journey: "first-order", Stage: stage, Id: made.ToString(CultureInfo.InvariantCulture));
                    now = now.AddMinutes(random.Next(1, 600));
                }

                if (random.Next(10) == 0)
                {
                    break;
                }
            }
        }
    }
}
