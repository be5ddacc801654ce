using EmpathyConsole.Domain.Friction.Kernels;

namespace EmpathyConsole.Domain.Friction.Own;

/// <summary>
/// Minutes from what begins to the next end of the same person or case, within the window. Where it begins several times before it ends, the first of
/// them within the window counts. It counts where and when it ended; what has not ended is not in it.
/// </summary>
internal sealed class OwnTimeKernel(OwnDefinition definition, KernelScope scope) : OwnKernel(definition, scope)
{
    public override TimeSpan LookBack => TimeSpan.FromDays(Definition.WindowDays);

    public override Togetherness Together => Definition.Formula == OwnFormula.TimeOfCases ? Togetherness.Case : Togetherness.Person;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        var begun = new List<long>();
        foreach (var thread in Hanging(sorted, Definition.Formula == OwnFormula.TimeOfCases))
        {
            begun.Clear();
            foreach (var one in thread)
            {
                if (IsAbove(one))
                {
                    var start = begun.FindIndex(b => one.Time - b <= Window);
                    if (start >= 0 && one.Passes)
                    {
                        into.Add(new(one.Time, one.Person, one.Slice, (one.Time - begun[start]) / 60_000.0, 1));
                    }

                    begun.Clear();
                }

                if (IsBelow(one))
                {
                    begun.Add(one.Time);
                }
            }
        }
    }
}
