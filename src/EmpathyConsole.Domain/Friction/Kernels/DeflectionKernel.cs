namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>
/// Contacts that a bot resolved with no reply by a person, of all that were opened or that a bot resolved. A contact counts once, where and
/// when it began: tied by case, else by person and intent, with none of it in the 7 days before.
/// </summary>
public sealed class DeflectionKernel : MetricKernel
{
    public override IReadOnlyList<SignalKind> Kinds { get; } = [SignalKind.ContactOpen, SignalKind.BotResolved, SignalKind.HumanReply];

    public override TimeSpan LookBack => TimeSpan.FromDays(7);

    public override TimeSpan LookAhead => TimeSpan.FromDays(7);

    public override Togetherness Together => Togetherness.Case;

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        foreach (var thread in Threads.ByCase(sorted))
        {
            for (var i = 0; i < thread.Count; i++)
            {
                if (thread[i].Passes && Begins(thread, i))
                {
                    into.Add(new(thread[i].Time, thread[i].Person, thread[i].Slice, DeflectedAt(thread, i) is null ? 0 : 1, 1));
                }
            }
        }
    }

    /// <summary>Whether a contact begins at a place of its thread.</summary>
    internal static bool Begins(List<SignalEvent> thread, int place) => IsStart(thread[place].Kind) && !Threads.HasBefore(thread, place, IsStart);

    /// <summary>When a bot last resolved the contact that begins at a place; null when it did not, or a person replied within 7 days.</summary>
    internal static long? DeflectedAt(List<SignalEvent> thread, int place)
    {
        long? resolved = null;
        for (var i = place; i < thread.Count && thread[i].Time - thread[place].Time <= Threads.Week; i++)
        {
            if (thread[i].Kind == SignalKind.HumanReply)
            {
                return null;
            }

            resolved = thread[i].Kind == SignalKind.BotResolved ? thread[i].Time : resolved;
        }

        return resolved;
    }

    private static bool IsStart(SignalKind kind) => kind is SignalKind.ContactOpen or SignalKind.BotResolved;
}
