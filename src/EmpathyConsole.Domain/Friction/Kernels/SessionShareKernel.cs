namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>Sessions that held at least one event of a kind. A session counts once in each slice it was seen in.</summary>
public sealed class SessionShareKernel(SignalKind sought) : MetricKernel
{
    // a session is seen by whatever happens on a page
    public override IReadOnlyList<SignalKind> Kinds { get; } = [.. Enum.GetValues<SignalKind>().Where(OfVisit)];

    public override bool CountsOnceASlice => true;

    public override bool IsHit(SignalKind kind) => kind == sought;

    public override bool CountsSessions => true;

    public override TimeSpan LookBack => SessionReach;

    public override TimeSpan LookAhead => SessionReach;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        var seen = new Dictionary<(long Session, SliceKey Slice), (long Time, int Person, bool Hit)>();
        foreach (ref readonly var signal in sorted)
        {
            if (!signal.Passes || !OfVisit(signal.Kind))
            {
                continue;
            }

            var key = (signal.Session, signal.Slice);
            var hit = signal.Kind == sought;
            if (!seen.TryGetValue(key, out var so))
            {
                seen[key] = (signal.Time, signal.Person, hit);
            }
            else
            {
                var (time, person) = (signal.Time, signal.Person).CompareTo((so.Time, so.Person)) < 0 ? (signal.Time, signal.Person) : (so.Time, so.Person);
                seen[key] = (time, person, so.Hit || hit);
            }
        }

        foreach (var (key, so) in seen)
        {
            into.Add(new(so.Time, so.Person, key.Slice, so.Hit ? 1 : 0, 1));
        }
    }

    /// <summary>Kinds that happen on a page; an e-mail that was sent is no visit.</summary>
    private static bool OfVisit(SignalKind kind) => kind is >= SignalKind.FormStart and <= SignalKind.TaskComplete;
}
