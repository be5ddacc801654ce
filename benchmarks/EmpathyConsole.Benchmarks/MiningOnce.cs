using System.Diagnostics;
using System.Text.Json;
using EmpathyConsole.Intelligence.Voices;
using EmpathyConsole.Intelligence.Voices.Mining;

namespace EmpathyConsole.Benchmarks;

/// <summary>One mining in a process of its own, so that its peak of memory is its own.</summary>
/// <param name="Voices">How many were mined.</param>
/// <param name="Seconds">Wall time of finding themes from nothing.</param>
/// <param name="Cpu">Processor seconds of it, all cores added.</param>
/// <param name="PeakMegabytes">Most memory the process held until then, the texts themselves among it.</param>
/// <param name="Themes">Themes found.</param>
/// <param name="Unsorted">Share of voices in none.</param>
/// <param name="HeldSeconds">Wall time of finding again with the themes of the first ten elevenths held.</param>
/// <param name="Kept">Share of these that kept their theme.</param>
internal sealed record MiningOnce(int Voices, double Seconds, double Cpu, double PeakMegabytes, int Themes, double Unsorted, double HeldSeconds, double Kept)
{
    /// <summary>Measures and prints itself as one line of JSON.</summary>
    public static int Run(int count, IReadOnlyList<string> files, TextWriter to, CancellationToken cancellation)
    {
        var voices = MiningTexts.Read(files).Make(count);
        new Random(1).Shuffle(voices);
        for (var i = 0; i < voices.Length; i++)
        {
            voices[i] = voices[i] with { Id = i + 1 };
        }

        GC.Collect();
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var mined = ThemeMiner.Mine(voices, cancellation: cancellation);
        var (seconds, cpu) = (watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64 / 1e6;
        var (heldSeconds, kept) = Again(voices, cancellation);
        to.WriteLine(JsonSerializer.Serialize(new MiningOnce(count, seconds, cpu, peak, mined.Themes.Count, (double)mined.Unsorted.Count / count, heldSeconds, kept)));
        return 0;
    }

    /// <summary>A tenth more voices come to those that were mined.</summary>
    private static (double Seconds, double Kept) Again(VoiceText[] voices, CancellationToken cancellation)
    {
        var first = voices[..(voices.Length * 10 / 11)];
        var before = ThemeMiner.Mine(first, cancellation: cancellation);
        var options = MiningOptions.Default with
        {
            Held = [.. before.Themes.Select((theme, i) => new HeldTheme(i, [.. theme.Members.Select(member => member.Id)], new HashSet<long>()))],
            KnownTo = first.Length,
        };
        var watch = Stopwatch.StartNew();
        var after = ThemeMiner.Mine(voices, options, cancellation: cancellation);
        var seconds = watch.Elapsed.TotalSeconds;
        var was = before.Themes.SelectMany((theme, i) => theme.Members.Select(member => (member.Id, Theme: (long)i))).ToDictionary(m => m.Id, m => m.Theme);
        var now = after.Themes.SelectMany(theme => theme.Members.Select(member => (member.Id, Theme: theme.Held ?? -2))).ToDictionary(m => m.Id, m => m.Theme);
        return (seconds, first.Count(voice => was.GetValueOrDefault(voice.Id, -1) == now.GetValueOrDefault(voice.Id, -1)) / (double)first.Length);
    }
}
