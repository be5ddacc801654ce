using System.Diagnostics;

namespace EmpathyConsole.Benchmarks;

/// <summary>A figure of the main loop: what it measures, its limit, and the seconds of each round.</summary>
internal sealed record Figure(string Name, double LimitSeconds)
{
    private readonly List<double> _cpu = [];

    /// <summary>Wall time of each round.</summary>
    public List<double> Seconds { get; } = [];

    /// <summary>What came of the last round.</summary>
    public string Note { get; set; } = "";

    public double Median => Middle(Seconds);

    /// <summary>Processor time of this process, all cores added; tells a busy machine from a slow program.</summary>
    public double MedianCpu => Middle(_cpu);

    /// <summary>Held when the median is within the limit.</summary>
    public bool Held => Median <= LimitSeconds;

    /// <summary>Measures one round.</summary>
    public async Task TimeAsync(Func<Task> step)
    {
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await step();
        Seconds.Add(watch.Elapsed.TotalSeconds);
        _cpu.Add((Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    private static double Middle(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
