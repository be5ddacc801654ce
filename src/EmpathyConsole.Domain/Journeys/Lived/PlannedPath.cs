using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>
/// The way a journey is meant to go: its stages in order, each leading to the one after it, and branches that lead elsewhere. A forward
/// branch makes what lies between optional; a backward one is a planned way round. A person may come in at any stage and leave at any.
/// </summary>
public sealed class PlannedPath
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly int[][] next;
    private readonly int[][] before;

    /// <summary>A plan of stages by slug. A branch from or to a stage that is not there, or to itself, says nothing and is left out.</summary>
    /// <exception cref="ArgumentException">A stage is named twice.</exception>
    public PlannedPath(IEnumerable<string> stages, IEnumerable<(string From, string To)>? branches = null)
    {
        ArgumentNullException.ThrowIfNull(stages);
        Stages = [.. stages];
        foreach (var stage in Stages)
        {
            if (!places.TryAdd(stage, places.Count))
            {
                throw new ArgumentException($"The stage '{stage}' is named twice.", nameof(stages));
            }
        }

        var ways = new SortedSet<int>[Stages.Count];
        for (var stage = 0; stage < ways.Length; stage++)
        {
            ways[stage] = stage + 1 < ways.Length ? [stage + 1] : [];
        }

        foreach (var (from, to) in branches ?? [])
        {
            if (IndexOf(from) is >= 0 and var start && IndexOf(to) is >= 0 and var end && start != end)
            {
                ways[start].Add(end);
            }
        }

        next = [.. ways.Select(w => w.ToArray())];
        before = [.. Enumerable.Range(0, next.Length).Select(to => Enumerable.Range(0, to).Where(from => ways[from].Contains(to)).ToArray())];
    }

    /// <summary>Slugs, in order.</summary>
    public IReadOnlyList<string> Stages { get; }

    /// <summary>The stages of a map, with the branches of its touchpoints: a branch leads from its stage to the stage it names or whose touchpoint it names.</summary>
    public static PlannedPath Of(JourneyPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var stageOf = plan.Stages.SelectMany(s => s.Touchpoints.Select(t => (t.Key, Stage: s.Key))).Concat(plan.Stages.Select(s => (s.Key, Stage: s.Key)))
            .GroupBy(k => k.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Stage, StringComparer.Ordinal);
        var branches = from stage in plan.Stages
                       from touchpoint in stage.Touchpoints
                       from branch in touchpoint.Branches
                       where stageOf.ContainsKey(branch.To)
                       select (stage.Key, stageOf[branch.To]);
        return new(plan.Stages.Select(s => s.Key), branches);
    }

    /// <summary>The place of a stage in the plan, from 0; -1 when it is not in it.</summary>
    public int IndexOf(string stage) => places.GetValueOrDefault(stage, -1);

    /// <summary>The stages that may follow a stage, ascending.</summary>
    public IReadOnlyList<int> Next(int stage) => next[stage];

    /// <summary>Whether a stage may follow another at once.</summary>
    public bool Leads(int from, int to) => Array.BinarySearch(next[from], to) >= 0;

    /// <summary>The earlier stages that lead to a stage, ascending.</summary>
    internal ReadOnlySpan<int> Before(int stage) => before[stage];
}
