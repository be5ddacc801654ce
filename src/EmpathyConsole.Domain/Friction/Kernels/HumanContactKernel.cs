namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>Satisfaction answers about a case in which a person had replied within the 31 days before. Answers that name no case are left out.</summary>
public sealed class HumanContactKernel : MetricKernel
{
    public override IReadOnlyList<SignalKind> Kinds { get; } = [SignalKind.HumanReply, SignalKind.Csat];

    public override TimeSpan LookBack => TimeSpan.FromDays(31);

    public override Togetherness Together => Togetherness.Case;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        const long reach = 31 * Threads.Day;
        foreach (var thread in Threads.ByCase(sorted))
        {
            long? replied = null;
            foreach (var one in thread)
            {
                if (one.Kind == SignalKind.HumanReply)
                {
                    replied = one.Time;
                }
                else if (one.Case != 0 && one.Passes && !double.IsNaN(one.Value) && replied is { } time && one.Time - time <= reach)
                {
                    into.Add(new(one.Time, one.Person, one.Slice, one.Value >= 4 ? 1 : 0, 1));
                }
            }
        }
    }
}
