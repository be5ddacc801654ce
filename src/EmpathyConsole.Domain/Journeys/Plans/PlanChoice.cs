namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>Some of the changes that make one plan of another, with what they can't be made without.</summary>
public static class PlanChoice
{
    /// <summary>
    /// The changes of these facts, and those they need: a touchpoint in a new stage brings the stage, a stage that goes takes its
    /// touchpoints along, a branch to something new brings it. Laid over <paramref name="before"/> they never conflict.
    /// </summary>
    /// <param name="before">The plan they are taken into.</param>
    /// <param name="after">The plan they are taken from.</param>
    /// <param name="wanted">Keys of facts that differ; others are passed over.</param>
    public static IReadOnlyList<PlanChange> Of(JourneyPlan before, JourneyPlan after, IReadOnlyCollection<PlanKey> wanted)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(wanted);
        var all = PlanMerge.Difference(before, after);
        var chosen = wanted.ToHashSet();
        for (var more = true; more;)
        {
            // an element that comes or goes does so as a whole
            var whole = all.Where(c => chosen.Contains(c.Key)).Select(c => c.Key.Element)
                .Where(e => all.Any(c => c.Key == new PlanKey(e, PlanFacts.Name) && (c.Before is null || c.After is null))).ToHashSet(StringComparer.Ordinal);
            var needed = all.Where(c => !chosen.Contains(c.Key) && (whole.Contains(c.Key.Element) || IsNeeded(c, all, chosen))).Select(c => c.Key).ToList();
            chosen.UnionWith(needed);
            more = needed.Count > 0;
        }

        return [.. all.Where(c => chosen.Contains(c.Key))];
    }

    private static bool IsNeeded(PlanChange change, IReadOnlyList<PlanChange> all, HashSet<PlanKey> chosen)
    {
        // what stood in, or led to, something that goes has to let go of it
        if (PlanMerge.Needs(change.Key, change.Before) is { } old && all.Any(c => c.Key.Field == PlanFacts.Name && c.After is null && old.Contains(c.Key.Element, StringComparer.Ordinal) && chosen.Contains(c.Key)))
        {
            return true;
        }

        // what is new has to come when something chosen stands in it or leads to it
        return change is { Key.Field: PlanFacts.Name, Before: null }
            && all.Any(c => chosen.Contains(c.Key) && PlanMerge.Needs(c.Key, c.After) is { } now && now.Contains(change.Key.Element, StringComparer.Ordinal));
    }
}
