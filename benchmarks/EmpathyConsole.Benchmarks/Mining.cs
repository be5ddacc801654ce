using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace EmpathyConsole.Benchmarks;

/// <summary>Measures finding themes in 10,000, 100,000 and 1,000,000 voices, each in a process of its own, and how it grows.</summary>
internal static class Mining
{
    private static readonly (int Voices, double? Seconds, double? Megabytes)[] Sizes = [(10_000, null, null), (100_000, 6, null), (1_000_000, 60, 800)];

    /// <summary>Prints the table; 0 when every limit held, else 1.</summary>
    /// <param name="files">CSV files to take texts from; none: the demo's own voices.</param>
    /// <param name="to">Where to print.</param>
    /// <param name="cancellation">Stops between sizes.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> files, TextWriter to, CancellationToken cancellation)
    {
        await to.WriteLineAsync($"{Environment.ProcessorCount} cores, .NET {Environment.Version}; texts from {(files.Count == 0 ? "the demo's voices" : string.Join(", ", files.Select(Path.GetFileName)))}");
        await to.WriteLineAsync($"{"voices",10} {"limit s",8} {"seconds",8} {"cpu s",7} {"growth",7} {"limit MB",9} {"peak MB",8} {"themes",7} {"unsorted",9} {"again s",8} {"kept",7}  held");
        var (held, last) = (true, 0.0);
        foreach (var (voices, seconds, megabytes) in Sizes)
        {
            var once = await OnceAsync(voices, files, cancellation);
            var within = (seconds is null || once.Seconds <= seconds) && (megabytes is null || once.PeakMegabytes <= megabytes) && once.Kept >= 0.95;
            held &= within;
            await to.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{voices,10:N0} {seconds,8:0} {once.Seconds,8:0.00} {once.Cpu,7:0.00} {(last > 0 ? once.Cpu / last : 1),6:0.0}x {megabytes,9:0} {once.PeakMegabytes,8:0} {once.Themes,7} {once.Unsorted,9:0.000} {once.HeldSeconds,8:0.00} {once.Kept,7:0.0000}  {(within ? "yes" : "NO")}"));
            last = once.Cpu;
        }

        await to.WriteLineAsync("cpu: processor seconds, all cores added; growth: cpu against the line above. again: found with a tenth more voices, holding the themes of the others; kept: of these, the share that stayed (at least .95).");
        return held ? 0 : 1;
    }

    private static async Task<MiningOnce> OnceAsync(int voices, IReadOnlyList<string> files, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(typeof(Mining).Assembly.Location);
        }

        foreach (var argument in (string[])["mining-once", voices.ToString(CultureInfo.InvariantCulture), .. files])
        {
            start.ArgumentList.Add(argument);
        }

        using var child = Process.Start(start)!;
        var line = await child.StandardOutput.ReadToEndAsync(cancellation);
        await child.WaitForExitAsync(cancellation);
        return child.ExitCode == 0 ? JsonSerializer.Deserialize<MiningOnce>(line)! : throw new InvalidOperationException($"Mining {voices} voices ended with {child.ExitCode}.");
    }
}
