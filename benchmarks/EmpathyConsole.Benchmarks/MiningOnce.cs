using System.Diagnostics;
using System.Text.Json;
using EmpathyConsole.Intelligence.Voices;
using EmpathyConsole.Intelligence.Voices.Mining;

namespace EmpathyConsole.Benchmarks;

/// <summary>One mining in a process of its own, so that its peak of memory is its own.</summary>
/// <param name="Voices">How many were mined.</param>
/// <param name="Seconds">Wall time of finding themes from nothing.</param>
/// <param name="Cpu">Processor seconds of it, all cores added.</param>
/// <param name="PeakMegabytes">Most memory the process held until then.</param>
/// <param name="Themes">Themes found.</param>
/// <param name="Unsorted">Share of voices in none.</param>
/// <param name="HeldSeconds">Wall time of finding again with the themes of the first ten elevenths held.</param>
/// <param name="Kept">Share of these that kept their theme.</param>
internal sealed record MiningOnce(int Voices, double Seconds, double Cpu, double PeakMegabytes, int Themes, double Unsorted, double HeldSeconds, double Kept)
{
    /// <summary>Measures and prints itself as one line of JSON.</summary>
    public static int Run(int count, IReadOnlyList<string> files, TextWriter to, CancellationToken cancellation)
    {
        var texts = MiningTexts.Read(files);
        var voices = texts.Take(count);
        GC.Collect();
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var mined = ThemeMiner.Mine(voices, cancellation: cancellation);
        var (seconds, cpu) = (watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64 / 1e6;
        var (heldSeconds, kept) = Again(texts, count, cancellation);
        to.WriteLine(JsonSerializer.Serialize(new MiningOnce(count, seconds, cpu, peak, mined.Themes.Count, (double)mined.Unsorted.Count / count, heldSeconds, kept)));
        return 0;
    }

    /// <summary>A tenth more voices come to those that were mined.</summary>
    private static (double Seconds, double Kept) Again(MiningTexts texts, int count, CancellationToken cancellation)
    {
        var first = count * 10 / 11;
        var before = ThemeMiner.Mine(texts.Take(first), cancellation: cancellation);
        var options = MiningOptions.Default with
        {
            Held = [.. before.Themes.Select((theme, i) => new HeldTheme(i, [.. theme.Members.Select(member => member.Id)], new HashSet<long>()))],
            KnownTo = first,
        };
        var watch = Stopwatch.StartNew();
        var after = ThemeMiner.Mine(texts.Take(count), options, cancellation: cancellation);
        var seconds = watch.Elapsed.TotalSeconds;
        var was = before.Themes.SelectMany((theme, i) => theme.Members.Select(member => (member.Id, Theme: (long)i))).ToDictionary(m => m.Id, m => m.Theme);
        var now = after.Themes.SelectMany(theme => theme.Members.Select(member => (member.Id, Theme: theme.Held ?? -2))).ToDictionary(m => m.Id, m => m.Theme);
        return (seconds, Enumerable.Range(1, first).Count(id => was.GetValueOrDefault(id, -1) == now.GetValueOrDefault(id, -1)) / (double)first);
    }
}
