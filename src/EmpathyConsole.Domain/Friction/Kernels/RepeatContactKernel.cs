namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>Contacts whose person and intent had another contact within the 7 days before.</summary>
public sealed class RepeatContactKernel : MetricKernel
{
    private static readonly TimeSpan Window = TimeSpan.FromDays(7);

    public override IReadOnlyList<SignalKind> Kinds { get; } = [SignalKind.ContactOpen];

    public override TimeSpan LookBack => Window;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        var window = (long)Window.TotalMilliseconds;
        var last = new Dictionary<(int Person, int Subject), long>();
        foreach (ref readonly var contact in sorted)
        {
            var key = (contact.Person, contact.Subject);
            var again = last.TryGetValue(key, out var before) && contact.Time - before <= window;
            last[key] = contact.Time;
            if (contact.Passes)
            {
                into.Add(new(contact.Time, contact.Person, contact.Slice, again ? 1 : 0, 1));
            }
        }
    }
}
