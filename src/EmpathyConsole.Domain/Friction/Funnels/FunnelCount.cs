using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Friction.Funnels;

/// <summary>How many came how far.</summary>
/// <param name="Steps">In the order of the plan.</param>
/// <param name="Open">Persons who did not come through and whose window had not ended yet when the signals did: they may still.</param>
public sealed record FunnelCount(IReadOnlyList<FunnelStepCount> Steps, long Open)
{
    /// <summary>Below this a share is too few.</summary>
    public const int LeastN = 30;

    private const int LeastTimes = 10;

    /// <param name="walks">Everybody who came in, once.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="newest">When the signals end, milliseconds since 1970.</param>
    public static FunnelCount Of(IReadOnlyCollection<FunnelWalk> walks, FunnelPlan plan, long newest)
    {
        var reached = new long[plan.Steps.Count];
        foreach (var walk in walks)
        {
            for (var step = 0; step < walk.Times.Count; step++)
            {
                reached[step]++;
            }
        }

        var steps = new List<FunnelStepCount>();
        for (var step = 0; step < reached.Length; step++)
        {
            steps.Add(step == 0 ? new(reached[0], null, null, null) : new(reached[step], Share(reached[step], reached[step - 1]), Share(reached[step], reached[0]), plan.Ordered ? Minutes(walks, step) : null));
        }

        return new(steps, walks.LongCount(w => w.Times.Count < plan.Steps.Count && w.Times[0] + plan.Window > newest));
    }

    private static Interval? Share(long hits, long n) => n < LeastN ? null : Proportion.Wilson(hits, n);

    private static Interval? Minutes(IEnumerable<FunnelWalk> walks, int step)
    {
        var minutes = walks.Where(w => w.Times.Count > step).Select(w => (w.Times[step] - w.Times[step - 1]) / 60_000.0).ToArray();
        Array.Sort(minutes);
        return minutes.Length < LeastTimes ? null : Durations.Typical(minutes);
    }
}
