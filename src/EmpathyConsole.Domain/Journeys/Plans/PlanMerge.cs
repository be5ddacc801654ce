namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>
/// Three-way merge by stable keys. A change is made where its fact still is what it was; where somebody made the same change there is
/// nothing to do; anything else is a conflict and what stands is kept. A change whose stage or touchpoint is gone, and a removal of
/// something that was added to meanwhile, are conflicts too: the result is always a whole plan.
/// </summary>
public static class PlanMerge
{
    /// <summary>The changes that make one plan of another.</summary>
    public static IReadOnlyList<PlanChange> Difference(JourneyPlan before, JourneyPlan after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return PlanFacts.Difference(PlanFacts.Of(before), PlanFacts.Of(after));
    }

    /// <summary>Lays both sides' changes of a common plan together. What conflicts stays as in <paramref name="theirs"/>.</summary>
    public static MergedPlan Merge(JourneyPlan common, JourneyPlan mine, JourneyPlan theirs) => Apply(theirs, Difference(common, mine));

    /// <summary>Lays changes over a plan.</summary>
    public static MergedPlan Apply(JourneyPlan plan, IReadOnlyList<PlanChange> changes)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(changes);
        var stands = PlanFacts.Of(plan);
        var facts = new SortedDictionary<PlanKey, string>(stands);
        var made = new Dictionary<PlanKey, PlanChange>();
        var conflicts = new List<PlanConflict>();
        foreach (var change in changes)
        {
            var now = stands.GetValueOrDefault(change.Key);
            if (now == change.After)
            {
                continue;
            }

            if (now != change.Before)
            {
                conflicts.Add(new(change, now));
                continue;
            }

            made[change.Key] = change;
            Set(facts, change.Key, change.After);
        }

        var removed = changes.Where(c => c.Key.Field == PlanFacts.Name && c.After is null).Select(c => c.Key.Element).ToHashSet(StringComparer.Ordinal);
        Mend(stands, facts, made, conflicts, removed);
        conflicts.Sort((a, b) => a.Mine.Key.CompareTo(b.Mine.Key));
        return new(PlanFacts.Plan(facts), [.. made.Values.OrderBy(c => c.Key)], conflicts);
    }

    /// <summary>
    /// The same changes said again in the knowledge of what stands now: they go over it. A removal takes along what was added to the
    /// stage or touchpoint meanwhile. What is gone can't be changed: such a change conflicts again.
    /// </summary>
    public static IReadOnlyList<PlanChange> Over(JourneyPlan plan, IReadOnlyList<PlanChange> changes)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(changes);
        var facts = PlanFacts.Of(plan);
        var over = changes.Select(c => c with { Before = facts.GetValueOrDefault(c.Key) }).ToDictionary(c => c.Key);
        var removed = changes.Where(c => c.Key.Field == PlanFacts.Name && c.After is null).Select(c => c.Key.Element).ToHashSet(StringComparer.Ordinal);
        removed.UnionWith(facts.Where(f => f.Key.Field == PlanFacts.InStage && removed.Contains(PlanKey.Stage(f.Value))).Select(f => f.Key.Element).ToList());
        foreach (var (key, value) in facts.Where(f => removed.Contains(f.Key.Element) || (Needs(f.Key, f.Value) is { } needed && needed.All(n => removed.Contains(n) || !facts.ContainsKey(new(n, PlanFacts.Name))))))
        {
            over.TryAdd(key, new(key, value, null));
        }

        return [.. over.Values.OrderBy(c => c.Key)];
    }

    // what hangs in the air came of these changes, for the plan was whole before: they are taken out again until nothing does
    private static void Mend(SortedDictionary<PlanKey, string> stands, SortedDictionary<PlanKey, string> facts, Dictionary<PlanKey, PlanChange> made, List<PlanConflict> conflicts, HashSet<string> removed)
    {
        while (made.Count > 0)
        {
            var elements = facts.Where(f => f.Key.Field == PlanFacts.Name).Select(f => f.Key.Element).ToHashSet(StringComparer.Ordinal);

            // a removal is whole or not at all: where somebody changed the stage or touchpoint meanwhile, it stays as they left it
            var broken = conflicts.Select(c => c.Mine.Key.Element).Where(removed.Contains).ToHashSet(StringComparer.Ordinal);
            foreach (var (key, value) in facts)
            {
                if (!elements.Contains(key.Element))
                {
                    broken.Add(key.Element);
                }
                else if (Needs(key, value) is { } needed && !needed.Any(elements.Contains))
                {
                    broken.Add(key.Element);
                    broken.UnionWith(needed);
                }
            }

            var taken = made.Values.Where(c => broken.Contains(c.Key.Element)).ToList();
            if (taken.Count == 0)
            {
                return;
            }

            foreach (var change in taken)
            {
                made.Remove(change.Key);
                var now = stands.GetValueOrDefault(change.Key);
                Set(facts, change.Key, now);
                conflicts.Add(new(change, now));
            }
        }
    }

    /// <summary>The elements of which a fact needs one to be there; null when it needs none.</summary>
    internal static IReadOnlyList<string>? Needs(PlanKey key, string? value)
    {
        if (key.OfStage || value is null)
        {
            return null;
        }

        if (key.Field == PlanFacts.InStage)
        {
            return [PlanKey.Stage(value)];
        }

        return key.Field.StartsWith(PlanFacts.BranchPrefix, StringComparison.Ordinal)
            ? [PlanKey.Touchpoint(key.Field[PlanFacts.BranchPrefix.Length..]), PlanKey.Stage(key.Field[PlanFacts.BranchPrefix.Length..])]
            : null;
    }

    private static void Set(SortedDictionary<PlanKey, string> facts, PlanKey key, string? value)
    {
        if (value is null)
        {
            facts.Remove(key);
        }
        else
        {
            facts[key] = value;
        }
    }
}
