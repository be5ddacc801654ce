namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>
/// Persons who came to a stage and were not seen at the next one within 7 days. A person counts once a stage and visit: anew after 7 days without a
/// signal there. The next stage may be reached anywhere; the last stage has no next. What is younger than 7 days when the signals end is left out.
/// </summary>
public sealed class DropOffKernel : MetricKernel
{
    private readonly IReadOnlyList<string> stages;
    private readonly Dictionary<int, int> places;
    private readonly long seenTo;

    /// <param name="stages">Slugs, in order.</param>
    public DropOffKernel(IReadOnlyList<string> stages)
        : this(stages, [], long.MaxValue)
    {
    }

    private DropOffKernel(IReadOnlyList<string> stages, Dictionary<int, int> places, long seenTo) =>
        (this.stages, this.places, this.seenTo) = (stages, places, seenTo);

    /// <summary>What a person does; what the house does (sends, replies, works, spends) brings nobody to a stage.</summary>
    public override IReadOnlyList<SignalKind> Kinds { get; } =
    [
        .. Enum.GetValues<SignalKind>().Where(k => k is not (SignalKind.BotAnswer or SignalKind.BotResolved or SignalKind.HumanReply or SignalKind.ContactResolved or SignalKind.Handoff or SignalKind.Send or SignalKind.Spend or SignalKind.Work)),
    ];

    public override TimeSpan LookBack => TimeSpan.FromDays(7);

    public override TimeSpan LookAhead => TimeSpan.FromDays(7);

    public override MetricKernel Within(KernelScope scope)
    {
        var found = new Dictionary<int, int>();
        for (var place = 0; place < stages.Count; place++)
        {
            if (scope.Code(stages[place]) is { } code)
            {
                found.TryAdd(code, place);
            }
        }

        return new DropOffKernel(stages, found, scope.SeenTo);
    }

    public override int Mark(SignalBlock block, int row) => places.GetValueOrDefault(block.Slices[(int)Dimension.Stage][row], -1);

    public override void Observe(ReadOnlySpan<SignalEvent> sorted, ICollection<Observation> into)
    {
        var visits = new List<SignalEvent>[stages.Count];
        for (var i = 0; i < visits.Length; i++)
        {
            visits[i] = [];
        }

        for (int at = 0, end; at < sorted.Length; at = end)
        {
            for (end = at; end < sorted.Length && sorted[end].Person == sorted[at].Person; end++)
            {
                if (sorted[end].Mark >= 0)
                {
                    visits[sorted[end].Mark].Add(sorted[end]);
                }
            }

            for (var place = 0; place + 1 < visits.Length; place++)
            {
                Observe(visits[place], visits[place + 1], into);
            }

            foreach (var visit in visits)
            {
                visit.Clear();
            }
        }
    }

    private void Observe(List<SignalEvent> here, List<SignalEvent> next, ICollection<Observation> into)
    {
        var ahead = 0;
        for (var i = 0; i < here.Count; i++)
        {
            var came = here[i];
            if ((i > 0 && came.Time - here[i - 1].Time <= Threads.Week) || !came.Passes || came.Time > seenTo - Threads.Week)
            {
                continue;
            }

            while (ahead < next.Count && next[ahead].Time < came.Time)
            {
                ahead++;
            }

            var wentOn = ahead < next.Count && next[ahead].Time - came.Time <= Threads.Week;
            into.Add(new(came.Time, came.Person, came.Slice, wentOn ? 0 : 1, 1));
        }
    }
}
