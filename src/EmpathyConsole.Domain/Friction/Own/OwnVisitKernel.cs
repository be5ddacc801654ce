using EmpathyConsole.Domain.Friction.Kernels;

namespace EmpathyConsole.Domain.Friction.Own;

/// <summary>Visits, or a visit and a subject, with one below the line: those with one above it, or without. Each counts once, where and when one below first was.</summary>
internal sealed class OwnVisitKernel(OwnDefinition definition, KernelScope scope) : OwnKernel(definition, scope)
{
    public override bool CountsSessions => true;

    public override TimeSpan LookBack => SessionReach;

    public override TimeSpan LookAhead => SessionReach;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        var firsts = new Dictionary<(long Session, int Subject), SignalEvent>();
        var met = new HashSet<(long Session, int Subject)>();
        foreach (ref readonly var signal in sorted)
        {
            var key = (signal.Session, Definition.SameSubject ? signal.Subject : 0);
            if (IsBelow(signal) && (!firsts.TryGetValue(key, out var first) || Earlier(signal, first)))
            {
                firsts[key] = signal;
            }

            if (IsAbove(signal))
            {
                met.Add(key);
            }
        }

        foreach (var (key, first) in firsts)
        {
            if (first.Passes)
            {
                into.Add(new(first.Time, first.Person, first.Slice, met.Contains(key) != Definition.Without ? 1 : 0, 1));
            }
        }
    }

    // a named session may belong to two person keys (before and after sign-in), so the first in time is not the first in order
    private static bool Earlier(in SignalEvent a, in SignalEvent b) => a.Time < b.Time || (a.Time == b.Time && a.CompareTo(b) < 0);
}
