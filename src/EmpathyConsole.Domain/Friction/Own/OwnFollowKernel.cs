using EmpathyConsole.Domain.Friction.Kernels;

namespace EmpathyConsole.Domain.Friction.Own;

/// <summary>
/// Persons or cases with one below the line: those with one above it within the window after, or without. Each counts once, and anew after a window
/// without one below. What is younger than the window when the signals end is left out.
/// </summary>
internal sealed class OwnFollowKernel(OwnDefinition definition, KernelScope scope) : OwnKernel(definition, scope)
{
    public override TimeSpan LookBack => TimeSpan.FromDays(Definition.WindowDays);

    public override TimeSpan LookAhead => TimeSpan.FromDays(Definition.WindowDays);

    public override Togetherness Together => Definition.Formula == OwnFormula.ShareOfCases ? Togetherness.Case : Togetherness.Person;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        foreach (var thread in Hanging(sorted, Definition.Formula == OwnFormula.ShareOfCases))
        {
            long? before = null;
            for (var i = 0; i < thread.Count; i++)
            {
                var one = thread[i];
                if (!IsBelow(one))
                {
                    continue;
                }

                var begins = before is not { } last || one.Time - last > Window;
                before = one.Time;
                if (begins && one.Passes && one.Time <= SeenTo - Window)
                {
                    into.Add(new(one.Time, one.Person, one.Slice, Follows(thread, i) != Definition.Without ? 1 : 0, 1));
                }
            }
        }
    }

    private bool Follows(List<SignalEvent> thread, int place)
    {
        for (var i = place + 1; i < thread.Count && thread[i].Time - thread[place].Time <= Window; i++)
        {
            if (IsAbove(thread[i]))
            {
                return true;
            }
        }

        return false;
    }
}
