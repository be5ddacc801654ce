using EmpathyConsole.Domain.Friction.Kernels;

namespace EmpathyConsole.Domain.Friction.Own;

/// <summary>What the kernels of metrics of one's own share: each row is marked as above the line, below it, or both.</summary>
internal abstract class OwnKernel(OwnDefinition definition, KernelScope scope) : MetricKernel
{
    private const int AboveMark = 1;
    private const int BelowMark = 2;

    private readonly OwnMatch above = new(definition.Above, scope.Code);
    private readonly OwnMatch below = new(definition.Below, scope.Code);

    public override IReadOnlyList<SignalKind> Kinds { get; } = [.. definition.Above.Kinds.Concat(definition.Below.Kinds).Distinct().Order()];

    protected OwnDefinition Definition => definition;

    protected long SeenTo => scope.SeenTo;

    protected long Window => definition.WindowDays * Threads.Day;

    public override MetricKernel Within(KernelScope scope) => Definition.KernelIn(scope);

    public override int Mark(SignalBlock block, int row) => (above.Takes(block, row) ? AboveMark : 0) | (below.Takes(block, row) ? BelowMark : 0);

    protected static bool IsAbove(in SignalEvent signal) => (signal.Mark & AboveMark) != 0;

    protected static bool IsBelow(in SignalEvent signal) => (signal.Mark & BelowMark) != 0;

    /// <summary>Marked events that hang together, by time; of the same moment, what begins stands before what ends.</summary>
    protected IReadOnlyList<List<SignalEvent>> Hanging(ReadOnlySpan<SignalEvent> events, bool byCase)
    {
        var threads = new List<List<SignalEvent>>();
        var marked = new List<SignalEvent>();
        foreach (ref readonly var one in events)
        {
            if (one.Mark != 0 && (!byCase || one.Case != 0))
            {
                marked.Add(one);
            }
        }

        foreach (var thread in marked.GroupBy(e => byCase ? (e.Case, 0, 0) : (0L, e.Person, Definition.SameSubject ? e.Subject : 0)))
        {
            List<SignalEvent> sorted = [.. thread];
            sorted.Sort(static (a, b) => a.Time != b.Time ? a.Time.CompareTo(b.Time) : IsBelow(a) != IsBelow(b) ? (IsBelow(a) ? -1 : 1) : a.CompareTo(b));
            threads.Add(sorted);
        }

        return threads;
    }
}
