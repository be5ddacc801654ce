namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>Of the events of two kinds, those of the first. Each is one observation.</summary>
/// <param name="hit">The kind whose share is asked for.</param>
/// <param name="rest">The other kind.</param>
public sealed class KindShareKernel(SignalKind hit, SignalKind rest) : MetricKernel
{
    public override IReadOnlyList<SignalKind> Kinds { get; } = [hit, rest];

    public override bool LooksOnlyWithin => true;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        foreach (ref readonly var signal in sorted)
        {
            if (signal.Passes)
            {
                into.Add(new(signal.Time, signal.Person, signal.Slice, signal.Kind == hit ? 1 : 0, 1));
            }
        }
    }
}
