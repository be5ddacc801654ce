namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>
/// Minutes from a contact's opening to an event of its case: the first reply, the last resolution. Where the event
/// carries its minutes they are taken; else they are counted from the case's contact-open. An event without a case
/// stands for itself. It counts where and when the event happened.
/// </summary>
/// <param name="end">The event waited for.</param>
/// <param name="takesLast">Whether the last event of a case counts, not the first.</param>
public sealed class CaseTimeKernel(SignalKind end, bool takesLast) : MetricKernel
{
    public override IReadOnlyList<SignalKind> Kinds { get; } = [SignalKind.ContactOpen, end];

    // an answer after more than a month is counted from its own minutes, or not at all
    public override TimeSpan LookBack => TimeSpan.FromDays(31);

    public override TimeSpan LookAhead => takesLast ? TimeSpan.FromDays(31) : TimeSpan.Zero;

    public override Togetherness Together => Togetherness.Case;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        var opened = new Dictionary<long, long>();
        var ends = new Dictionary<long, SignalEvent>();
        foreach (ref readonly var signal in sorted)
        {
            if (signal.Kind == SignalKind.ContactOpen)
            {
                if (signal.Case != 0 && (!opened.TryGetValue(signal.Case, out var time) || signal.Time < time))
                {
                    opened[signal.Case] = signal.Time;
                }
            }
            else if (signal.Case == 0)
            {
                Add(signal, signal.Value, into);
            }
            else if (!ends.TryGetValue(signal.Case, out var kept) || Outranks(signal, kept))
            {
                ends[signal.Case] = signal;
            }
        }

        foreach (var signal in ends.Values)
        {
            var counted = opened.TryGetValue(signal.Case, out var start) && signal.Time >= start ? (signal.Time - start) / 60_000.0 : double.NaN;
            Add(signal, double.IsNaN(signal.Value) ? counted : signal.Value, into);
        }
    }

    private static void Add(in SignalEvent signal, double minutes, ICollection<Observation> into)
    {
        if (signal.Passes && !double.IsNaN(minutes))
        {
            into.Add(new(signal.Time, signal.Person, signal.Slice, minutes, 1));
        }
    }

    private bool Outranks(in SignalEvent candidate, in SignalEvent kept)
    {
        var order = candidate.Time != kept.Time ? candidate.Time.CompareTo(kept.Time) : candidate.CompareTo(kept);
        return takesLast ? order > 0 : order < 0;
    }
}
