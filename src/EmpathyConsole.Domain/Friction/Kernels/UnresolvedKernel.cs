namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>
/// Contacts that stand unresolved 7 days after they were opened: neither a person nor a bot resolved them, or they were opened again after that.
/// Tied by case, else by person and intent. What is younger than 7 days when the signals end is left out.
/// </summary>
public sealed class UnresolvedKernel : MetricKernel
{
    private readonly long seenTo;

    public UnresolvedKernel(long seenTo = long.MaxValue) => this.seenTo = seenTo;

    public override IReadOnlyList<SignalKind> Kinds { get; } = [SignalKind.ContactOpen, SignalKind.ContactReopen, SignalKind.BotResolved, SignalKind.ContactResolved];

    public override TimeSpan LookBack => TimeSpan.FromDays(7);

    public override TimeSpan LookAhead => TimeSpan.FromDays(7);

    public override Togetherness Together => Togetherness.Case;

    public override MetricKernel Within(KernelScope scope) => new UnresolvedKernel(scope.SeenTo);

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        foreach (var thread in Threads.ByCase(sorted))
        {
            for (var i = 0; i < thread.Count; i++)
            {
                var opened = thread[i];
                if (opened.Kind != SignalKind.ContactOpen || !opened.Passes || opened.Time > seenTo - Threads.Week || Threads.HasBefore(thread, i, static k => k == SignalKind.ContactOpen))
                {
                    continue;
                }

                var last = i;
                while (last + 1 < thread.Count && thread[last + 1].Time - opened.Time <= Threads.Week)
                {
                    last++;
                }

                into.Add(new(opened.Time, opened.Person, opened.Slice, Threads.IsContact(thread[last].Kind) ? 1 : 0, 1));
            }
        }
    }
}
