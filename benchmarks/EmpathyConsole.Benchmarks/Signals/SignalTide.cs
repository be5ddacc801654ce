using System.Diagnostics;
using System.Globalization;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Benchmarks.Signals;

/// <summary>How long the eight questions and one of the explorer take while 20,000 signals a second come in.</summary>
internal static class SignalTide
{
    private const int BatchSize = 500;
    private const int ASecond = 20_000;

    public static async Task<int> RunAsync(string folder, int seconds, TextWriter to, CancellationToken cancellation)
    {
        using var house = await SignalHouse.OpenAsync(folder, cancellation);
        var words = await house.Store.WordsAsync(SignalHouse.Workspace, cancellation);
        var questions = SignalQuestions.Questions(house.Store, words, cancellation);
        var answers = new FrictionAnswers(house.Store, TimeProvider.System, new(house.Databases), new(house.Databases));
        questions.Add(("explorer: csat", async () => (await answers.AskAsync(
            SignalHouse.Workspace,
            TimeZoneInfo.Utc,
            FrictionQuestion.Of("csat", Dimension.Stage, Dimension.Channel) with { Days = new(new(2026, 3, 2), new(2026, 5, 30)), Compare = Comparison.Previous },
            cancellation)).Value.Rows.Count.ToString(CultureInfo.InvariantCulture)));
        foreach (var (_, ask) in questions)
        {
            for (var round = 0; round < SignalQuestions.WarmRounds; round++)
            {
                await ask();
            }
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var sent = 0L;
        var coming = Task.Run(() => SendAsync(house, n => sent += n, stop.Token), cancellation);
        var times = questions.ToDictionary(q => q.Name, _ => new List<double>(), StringComparer.Ordinal);
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < TimeSpan.FromSeconds(seconds))
        {
            foreach (var (name, ask) in questions)
            {
                var asked = Stopwatch.StartNew();
                await ask();
                times[name].Add(asked.Elapsed.TotalMilliseconds);
            }
        }

        var (came, during) = (sent, watch.Elapsed);
        await stop.CancelAsync();
        await coming;
        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{came / during.TotalSeconds:N0} signals a second came in meanwhile"));
        foreach (var (name, took) in times.Append(new("all of them", [.. times.Values.SelectMany(t => t)])))
        {
            took.Sort();
            await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name,-22} p50 {took[took.Count / 2],7:0.0} ms  p95 {took[(int)(.95 * (took.Count - 1))],7:0.0} ms  of {took.Count}"));
        }

        return 0;
    }

    /// <summary>New signals of the day after the last, at an even rate.</summary>
    private static async Task SendAsync(SignalHouse house, Action<int> sent, CancellationToken stop)
    {
        var run = Guid.NewGuid().ToString("N")[..8];
        var watch = Stopwatch.StartNew();
        var number = 0;
        try
        {
            foreach (var batch in new SignalMaker(50_000_000, 11).All().Chunk(BatchSize))
            {
                Signal[] own = [.. batch.Select(s => s with { Time = s.Time.AddDays(SignalMaker.Days), Session = run + s.Session })];
                var due = TimeSpan.FromSeconds((double)++number * BatchSize / ASecond) - watch.Elapsed;
                if (due > TimeSpan.Zero)
                {
                    await Task.Delay(due, stop);
                }

                sent((await house.Store.AppendAsync(SignalHouse.Workspace, own, null, stop)).Accepted);
            }
        }
        catch (OperationCanceledException)
        {
            // the questions are asked
        }
    }
}
