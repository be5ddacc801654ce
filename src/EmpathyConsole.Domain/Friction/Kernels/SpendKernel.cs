namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>Money spent and what came of it, in the same slice and days. Spend without an amount is left out.</summary>
/// <param name="asReturn">
/// Whether the conversions' values stand above the line and the spend below; else the spend stands above and each conversion is 1 below.
/// </param>
public sealed class SpendKernel(bool asReturn) : MetricKernel
{
    public override IReadOnlyList<SignalKind> Kinds { get; } = [SignalKind.Spend, SignalKind.Conversion];

    public override bool LooksOnlyWithin => true;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        foreach (ref readonly var signal in sorted)
        {
            var spent = signal.Kind == SignalKind.Spend;
            if (signal.Passes && Counts(signal, spent))
            {
                var (top, bottom) = asReturn ? (spent ? 0 : signal.Value, spent ? signal.Value : 0) : (spent ? signal.Value : 0, spent ? 0 : 1);
                into.Add(new(signal.Time, signal.Person, signal.Slice, top, bottom));
            }
        }
    }

    private bool Counts(in SignalEvent signal, bool spent) => spent ? !double.IsNaN(signal.Value) && signal.Value != 0 : !asReturn || !double.IsNaN(signal.Value);
}
