using System.Globalization;

namespace EmpathyConsole.Benchmarks;

/// <summary>Measures the main loop on the real desks and a fresh SQLite file, three rounds, and holds each figure against its limit.</summary>
internal static class MainLoop
{
    private const int Rounds = 3;

    /// <summary>Prints the table; 0 when every figure held, else 1.</summary>
    /// <param name="tweets">A CSV with a text column, or null for a generated one of the same size.</param>
    /// <param name="to">Where to print.</param>
    /// <param name="cancellation">Stops between steps.</param>
    public static async Task<int> RunAsync(string? tweets, TextWriter to, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("empathy-bench-");
        try
        {
            var voices = tweets ?? Path.Combine(folder.FullName, "tweets.csv");
            var signals = Path.Combine(folder.FullName, "signals.csv");
            if (tweets is null)
            {
                await TweetFile.WriteAsync(voices, cancellation);
            }

            await SignalFile.WriteAsync(signals, cancellation);
            Figure[] figures =
            [
                new(tweets is null ? "7,319 generated posts imported and mined" : $"{Path.GetFileName(tweets)} imported and mined", 8),
                new("100 judged concepts", 3),
                new("200,000 signals imported", 5),
            ];
            for (var round = 1; round <= Rounds; round++)
            {
                await to.WriteLineAsync($"Round {round} of {Rounds} ...");
                await using var house = await BenchHouse.OpenAsync(cancellation);
                await figures[0].TimeAsync(async () => figures[0].Note = await house.ImportVoicesAsync(voices));
                await house.PrepareBriefAsync();
                await figures[1].TimeAsync(async () => figures[1].Note = await house.WriteConceptsAsync());
                await figures[2].TimeAsync(async () => figures[2].Note = await house.ImportSignalsAsync(signals));
            }

            await PrintAsync(figures, to);
            return figures.All(figure => figure.Held) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task PrintAsync(IReadOnlyList<Figure> figures, TextWriter to)
    {
        await to.WriteLineAsync();
        await to.WriteLineAsync($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {Rounds} rounds, seconds");
        await to.WriteLineAsync($"{"figure",-44} {"limit",6} {"min",6} {"median",7} {"max",6} {"cpu",6}  held  what came of it");
        foreach (var figure in figures)
        {
            await to.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{figure.Name,-44} {figure.LimitSeconds,6:0.0} {figure.Seconds.Min(),6:0.00} {figure.Median,7:0.00} {figure.Seconds.Max(),6:0.00} {figure.MedianCpu,6:0.00}  {(figure.Held ? "yes " : "NO  ")}  {figure.Note}"));
        }

        await to.WriteLineAsync("cpu: median processor seconds of this process; seconds far above it mean that other programs had the cores.");
        await to.WriteLineAsync("Any page ready in 1 s after the first: measured in Chromium by the browser suite, dotnet test --project tests/EmpathyConsole.Browser.Tests");
    }
}
