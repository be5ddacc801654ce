using EmpathyConsole.Domain.Friction.Kernels;

namespace EmpathyConsole.Domain.Friction.Own;

/// <summary>Counts signals one by one: some for each of others, or those of them that are also others.</summary>
internal sealed class OwnCountKernel(OwnDefinition definition, KernelScope scope) : OwnKernel(definition, scope)
{
    public override bool LooksOnlyWithin => true;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        var all = Definition.Formula == OwnFormula.ForEach;
        foreach (ref readonly var signal in sorted)
        {
            if (signal.Passes && (IsBelow(signal) || (all && IsAbove(signal))))
            {
                into.Add(new(signal.Time, signal.Person, signal.Slice, IsAbove(signal) ? 1 : 0, IsBelow(signal) ? 1 : 0));
            }
        }
    }
}
