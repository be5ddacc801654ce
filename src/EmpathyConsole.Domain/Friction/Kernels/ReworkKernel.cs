namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>Work on a contact that had been resolved, or was opened again, within the 31 days before. Work that names no case is left out.</summary>
public sealed class ReworkKernel : MetricKernel
{
    public override IReadOnlyList<SignalKind> Kinds { get; } = [SignalKind.ContactReopen, SignalKind.ContactResolved, SignalKind.Work];

    public override TimeSpan LookBack => TimeSpan.FromDays(31);

    public override Togetherness Together => Togetherness.Case;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        const long reach = 31 * Threads.Day;
        foreach (var thread in Threads.ByCase(sorted))
        {
            long? settled = null;
            foreach (var one in thread)
            {
                if (one.Kind != SignalKind.Work)
                {
                    settled = one.Time;
                }
                else if (one.Case != 0 && one.Passes)
                {
                    into.Add(new(one.Time, one.Person, one.Slice, settled is { } time && one.Time - time <= reach ? 1 : 0, 1));
                }
            }
        }
    }
}
