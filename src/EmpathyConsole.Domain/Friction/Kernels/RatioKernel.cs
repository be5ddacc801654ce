namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>Events of one kind for each event of another; without another, just the events.</summary>
public sealed class RatioKernel(SignalKind top, SignalKind? bottom) : MetricKernel
{
    public override IReadOnlyList<SignalKind> Kinds { get; } = bottom is { } other ? [top, other] : [top];

    public override bool LooksOnlyWithin => true;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        foreach (ref readonly var signal in sorted)
        {
            if (signal.Passes)
            {
                into.Add(new(signal.Time, signal.Person, signal.Slice, signal.Kind == top ? 1 : 0, signal.Kind == bottom ? 1 : 0));
            }
        }
    }
}
