namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>
/// Hours from the first to the last contact of a loop: two or more contacts of one person about one intent, each within 7 days of the one
/// before. A loop counts once, where and when it ended, and is followed back 31 days. It has ended when 7 days without a contact were seen.
/// </summary>
public sealed class SupportLoopKernel : MetricKernel
{
    private const long Reach = 31 * Threads.Day;
    private readonly long seenTo;

    public SupportLoopKernel(long seenTo = long.MaxValue) => this.seenTo = seenTo;

    public override IReadOnlyList<SignalKind> Kinds { get; } = [SignalKind.ContactOpen, SignalKind.ContactReopen];

    public override TimeSpan LookBack => TimeSpan.FromMilliseconds(Reach);

    public override TimeSpan LookAhead => TimeSpan.FromDays(7);

    public override MetricKernel Within(KernelScope scope) => new SupportLoopKernel(scope.SeenTo);

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        foreach (var issue in Threads.ByIssue(sorted))
        {
            for (var i = 1; i < issue.Count; i++)
            {
                var last = issue[i];
                var goesOn = i + 1 < issue.Count && issue[i + 1].Time - last.Time <= Threads.Week;
                if (goesOn || !last.Passes || last.Time > seenTo - Threads.Week || last.Time - issue[i - 1].Time > Threads.Week)
                {
                    continue;
                }

                var first = i - 1;
                while (first > 0 && issue[first].Time - issue[first - 1].Time <= Threads.Week && last.Time - issue[first - 1].Time <= Reach)
                {
                    first--;
                }

                into.Add(new(last.Time, last.Person, last.Slice, (last.Time - issue[first].Time) / 3_600_000.0, 1));
            }
        }
    }
}
