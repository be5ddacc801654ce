namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>
/// Started things that were, or were not, brought to an end in the same session. A session and subject (form, task)
/// counts once, where and when it was first started.
/// </summary>
/// <param name="start">The kind that starts it.</param>
/// <param name="end">The kind that ends it.</param>
/// <param name="countsUnended">Whether a hit is one that was not ended.</param>
/// <param name="extra">Events that are added above the line for every start instead, or null.</param>
public sealed class SessionPairKernel(SignalKind start, SignalKind end, bool countsUnended, SignalKind? extra = null) : MetricKernel
{
    public override IReadOnlyList<SignalKind> Kinds { get; } = extra is { } more ? [start, end, more] : [start, end];

    public override bool CountsSessions => true;

    public override TimeSpan LookBack => SessionReach;

    public override TimeSpan LookAhead => SessionReach;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        var firsts = new Dictionary<(long Session, int Subject), SignalEvent>();
        var ended = new HashSet<(long Session, int Subject)>();
        foreach (ref readonly var signal in sorted)
        {
            var key = (signal.Session, signal.Subject);
            if (signal.Kind == start && (!firsts.TryGetValue(key, out var first) || Earlier(signal, first)))
            {
                firsts[key] = signal;
            }
            else if (signal.Kind == end)
            {
                ended.Add(key);
            }
            else if (signal.Kind == extra && signal.Passes)
            {
                into.Add(new(signal.Time, signal.Person, signal.Slice, 1, 0));
            }
        }

        foreach (var (key, first) in firsts)
        {
            if (first.Passes)
            {
                var hit = extra is null && ended.Contains(key) != countsUnended;
                into.Add(new(first.Time, first.Person, first.Slice, hit ? 1 : 0, 1));
            }
        }
    }

    // a named session may belong to two person keys (before and after sign-in), so the first in time is not the first in order
    private static bool Earlier(in SignalEvent a, in SignalEvent b) => a.Time < b.Time || (a.Time == b.Time && a.CompareTo(b) < 0);
}
