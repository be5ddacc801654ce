using System.Globalization;
using EmpathyConsole.Intelligence.Readers.Emotions;
using EmpathyConsole.Intelligence.Voices.Fears;

namespace EmpathyConsole.Benchmarks;

/// <summary>How fast emotions are read and fears inferred, apart from mining. On one core, and in processor time, since others may have the cores.</summary>
internal static class EmotionSpeed
{
    private const int Rounds = 3;

    /// <param name="to">Where to print.</param>
    /// <param name="cancellation">Stops between rounds.</param>
    public static async Task<int> RunAsync(TextWriter to, CancellationToken cancellation)
    {
        var path = Path.GetTempFileName();
        await TweetFile.WriteAsync(path, cancellation);
        var texts = (await File.ReadAllLinesAsync(path, cancellation)).Skip(1).Select(l => l.Split('"')[1]).ToArray();
        File.Delete(path);
        var before = Environment.CpuUsage.TotalTime;
        var reader = EmotionReader.Shipped;
        await Say("the artefact loaded", 1, before);
        for (var round = 0; round < Rounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            before = Environment.CpuUsage.TotalTime;
            var felt = texts.Sum(t => reader.Emotions(t).Count(r => r.Said));
            await Say($"texts read for emotion ({felt} readings)", texts.Length, before);
            before = Environment.CpuUsage.TotalTime;
            var pairs = texts.Sum(t => FearReader.Read(t).Count);
            await Say($"texts read for pairs of cues ({pairs} pairs)", texts.Length, before);
        }

        return 0;

        async Task Say(string what, int n, TimeSpan since)
        {
            var seconds = (Environment.CpuUsage.TotalTime - since).TotalSeconds;
            await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{n,7:N0} {what}: {seconds:0.000} s of processor time, {n / Math.Max(seconds, 1e-9):N0} a second"));
        }
    }
}
