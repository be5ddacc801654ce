namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>Signals that carry an answer: each is one observation.</summary>
/// <param name="kind">The kind.</param>
/// <param name="read">What the answer adds above the line.</param>
public sealed class AnswerKernel(SignalKind kind, Func<double, double> read) : MetricKernel
{
    public override IReadOnlyList<SignalKind> Kinds { get; } = [kind];

    public override bool LooksOnlyWithin => true;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        foreach (ref readonly var signal in sorted)
        {
            if (signal.Passes && !double.IsNaN(signal.Value))
            {
                into.Add(new(signal.Time, signal.Person, signal.Slice, read(signal.Value), 1));
            }
        }
    }
}
