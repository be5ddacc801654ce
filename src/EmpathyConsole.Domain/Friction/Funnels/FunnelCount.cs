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
    /// <param name="slice">Only those who came in with a signal of this slice; null for all.</param>
    public static FunnelCount Of(FunnelWalks walks, FunnelPlan plan, long newest, int? slice = null)
    {
        var count = plan.Steps.Count;
        var ended = new long[count + 1];
        var open = 0L;
        for (var i = 0; i < walks.Count; i++)
        {
            if (slice is null || walks.Slices[i] == slice)
            {
                ended[walks.Reached[i]]++;
                open += walks.Reached[i] < count && walks.Time(i, 0) + plan.Window > newest ? 1 : 0;
            }
        }

        var reached = new long[count];
        for (var (step, so) = (count - 1, 0L); step >= 0; step--)
        {
            reached[step] = so += ended[step + 1];
        }

        var steps = new FunnelStepCount[count];
        Parallel.For(0, count, step => steps[step] = step == 0
            ? new(reached[0], null, null, null)
            : new(reached[step], Share(reached[step], reached[step - 1]), Share(reached[step], reached[0]), plan.Ordered ? Minutes(walks, step, slice, reached[step]) : null));
        return new(steps, open);
    }

    private static Interval? Share(long hits, long n) => n < LeastN ? null : Proportion.Wilson(hits, n);

    private static Interval? Minutes(FunnelWalks walks, int step, int? slice, long n)
    {
        if (n < LeastTimes)
        {
            return null;
        }

        var (minutes, at) = (new double[n], 0);
        for (var i = 0; i < walks.Count; i++)
        {
            if (walks.Reached[i] > step && (slice is null || walks.Slices[i] == slice))
            {
                minutes[at++] = (walks.Time(i, step) - walks.Time(i, step - 1)) / 60_000.0;
            }
        }

        return Durations.TypicalOf(minutes);
    }
}
