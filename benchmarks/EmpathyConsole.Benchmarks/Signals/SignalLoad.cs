using System.Diagnostics;
using System.Globalization;
using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Benchmarks.Signals;

/// <summary>How fast signals are acknowledged when clients send 500 at a time, what a wait for the disk costs, and how small they become.</summary>
internal static class SignalLoad
{
    private const int BatchSize = 500;
    private const int Clients = 32;
    private const int Slab = 250_000;

    public static async Task<int> RunAsync(string folder, int count, TextWriter to, CancellationToken cancellation)
    {
        if (File.Exists(Sqlite.FileIn(folder)))
        {
            await to.WriteLineAsync($"{folder} holds signals already: give an empty folder.");
            return 2;
        }

        using var house = await SignalHouse.OpenAsync(folder, cancellation);
        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"one wait for this disk: {Sync(folder):0.000} ms"));
        var (wall, cpu, paused, made, allocated, collections) = (TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, 0L, 0L, new int[3]);
        foreach (var slab in new SignalMaker(count, 7).All().Chunk(Slab))
        {
            var batches = slab.Chunk(BatchSize).ToArray();
            var (pause, bytes, turns) = (GC.GetTotalPauseDuration(), GC.GetTotalAllocatedBytes(), Enumerable.Range(0, 3).Select(GC.CollectionCount).ToArray());
            var (watch, before, next) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, -1);
            await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(
                async () =>
                {
                    int at;
                    while ((at = Interlocked.Increment(ref next)) < batches.Length)
                    {
                        await house.Store.AppendAsync(SignalHouse.Workspace, batches[at], null, cancellation);
                    }
                },
                cancellation)));
            (wall, cpu, made) = (wall + watch.Elapsed, cpu + (Environment.CpuUsage.TotalTime - before), made + slab.Length);
            (paused, allocated) = (paused + (GC.GetTotalPauseDuration() - pause), allocated + GC.GetTotalAllocatedBytes() - bytes);
            for (var generation = 0; generation < turns.Length; generation++)
            {
                collections[generation] += GC.CollectionCount(generation) - turns[generation];
            }
        }

        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"acknowledged: {made:N0} signals in batches of {BatchSize} from {Clients} clients, {made / wall.TotalSeconds:N0} a second ({wall.TotalSeconds:0.0} s, processor {cpu.TotalSeconds:0.0} s; sealing beside it counts)"));
        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"meanwhile {(double)allocated / made:0} bytes of memory a signal were used and left, collected {string.Join('/', collections)} times (generations 0/1/2), everything waiting {paused.TotalSeconds:0.00} s for it"));
        var last = Stopwatch.StartNew();
        await house.Store.SealAsync(all: true, cancellation);
        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"the rest sealed in {last.Elapsed.TotalSeconds:0.0} s"));
        var health = await house.Store.VerifyAsync(cancellation);
        await using var db = await house.Databases.CreateDbContextAsync(cancellation);
        var file = Length(Sqlite.FileIn(folder)) + Length(Sqlite.FileIn(folder) + "-wal");
        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"sealed: {(double)health.Bytes / health.Signals:0.00} bytes a signal in {health.Segments:N0} segments; the whole file, dictionary and all, {(double)file / health.Signals:0.00}; {health.Troubles.Count} troubles in {health.Signals:N0} signals"));
        return health.Troubles.Count == 0 && health.Signals == made ? 0 : 1;
    }

    private static long Length(string file) => File.Exists(file) ? new FileInfo(file).Length : 0;

    /// <summary>The median wait for 4 KB to reach the disk, milliseconds.</summary>
    private static double Sync(string folder)
    {
        var path = Path.Combine(folder, "sync.probe");
        var times = new List<double>();
        using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1))
        {
            for (var i = 0; i < 101; i++)
            {
                var watch = Stopwatch.StartNew();
                file.Write(new byte[4096]);
                file.Flush(flushToDisk: true);
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        File.Delete(path);
        return times.Order().ElementAt(times.Count / 2);
    }
}
