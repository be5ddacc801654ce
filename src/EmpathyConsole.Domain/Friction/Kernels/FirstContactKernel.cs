namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>
/// Issues after whose first contact none followed within 7 days. An issue is a person and an intent, begun by a contact with none before it
/// in 7 days. One that is younger than 7 days when the signals end is left out: nobody knows yet.
/// </summary>
public sealed class FirstContactKernel : MetricKernel
{
    private readonly long seenTo;

    public FirstContactKernel(long seenTo = long.MaxValue) => this.seenTo = seenTo;

    public override IReadOnlyList<SignalKind> Kinds { get; } = [SignalKind.ContactOpen, SignalKind.ContactReopen];

    public override TimeSpan LookBack => TimeSpan.FromDays(7);

    public override TimeSpan LookAhead => TimeSpan.FromDays(7);

    public override MetricKernel Within(KernelScope scope) => new FirstContactKernel(scope.SeenTo);

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        foreach (var issue in Threads.ByIssue(sorted))
        {
            for (var i = 0; i < issue.Count; i++)
            {
                var first = issue[i];
                if (first.Kind != SignalKind.ContactOpen || !first.Passes || first.Time > seenTo - Threads.Week || Threads.HasBefore(issue, i, Threads.IsContact))
                {
                    continue;
                }

                var again = i + 1 < issue.Count && issue[i + 1].Time - first.Time <= Threads.Week;
                into.Add(new(first.Time, first.Person, first.Slice, again ? 0 : 1, 1));
            }
        }
    }
}
