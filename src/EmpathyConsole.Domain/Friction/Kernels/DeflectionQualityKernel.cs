namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>
/// Deflected contacts after which the person opened no contact, about anything, within 7 days: contained is not resolved. Left out while
/// less than 7 days have been seen since. A case is followed under one person's key.
/// </summary>
public sealed class DeflectionQualityKernel : MetricKernel
{
    private readonly long seenTo;

    public DeflectionQualityKernel(long seenTo = long.MaxValue) => this.seenTo = seenTo;

    public override IReadOnlyList<SignalKind> Kinds { get; } = [SignalKind.ContactOpen, SignalKind.ContactReopen, SignalKind.BotResolved, SignalKind.HumanReply];

    public override TimeSpan LookBack => TimeSpan.FromDays(7);

    // a week for the bot to resolve it, and a week after that
    public override TimeSpan LookAhead => TimeSpan.FromDays(14);

    public override MetricKernel Within(KernelScope scope) => new DeflectionQualityKernel(scope.SeenTo);

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        var contacts = new Dictionary<int, List<long>>();
        foreach (ref readonly var one in sorted)
        {
            if (Threads.IsContact(one.Kind))
            {
                (contacts.TryGetValue(one.Person, out var known) ? known : contacts[one.Person] = []).Add(one.Time);
            }
        }

        foreach (var thread in Threads.ByPersonAndCase(sorted))
        {
            for (var i = 0; i < thread.Count; i++)
            {
                if (!thread[i].Passes || !DeflectionKernel.Begins(thread, i) || DeflectionKernel.DeflectedAt(thread, i) is not { } resolved || resolved > seenTo - Threads.Week)
                {
                    continue;
                }

                into.Add(new(thread[i].Time, thread[i].Person, thread[i].Slice, Within7Days(contacts.GetValueOrDefault(thread[i].Person), resolved) ? 0 : 1, 1));
            }
        }
    }

    // times are ascending: the events are in the order of person, then time
    private static bool Within7Days(List<long>? contacts, long resolved)
    {
        if (contacts is null)
        {
            return false;
        }

        var next = contacts.BinarySearch(resolved + 1);
        next = next < 0 ? ~next : next;
        return next < contacts.Count && contacts[next] - resolved <= Threads.Week;
    }
}
