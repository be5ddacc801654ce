namespace EmpathyConsole.Domain.Moments;

/// <summary>Looks for the smallest change that flips an outcome by really deciding again with it.</summary>
internal static class Flips
{
    /// <summary>One change at a time, smallest first; then two together; null when none flips it.</summary>
    public static Counterfactual? Smallest(DecisionInput input, Decision decision)
    {
        var changes = Changes.For(input, decision).ToList();
        foreach (var change in changes)
        {
            if (Tried(change.Apply(input), decision) is { } outcome)
            {
                return new(change.Words, outcome, [change.Key]);
            }
        }

        for (var i = 0; i < changes.Count; i++)
        {
            for (var j = i + 1; j < changes.Count; j++)
            {
                if (!string.Equals(changes[i].Kind, changes[j].Kind, StringComparison.Ordinal) && Tried(changes[j].Apply(changes[i].Apply(input)), decision) is { } outcome)
                {
                    return new($"{changes[i].Words} and {changes[j].Words}", outcome, [changes[i].Key, changes[j].Key]);
                }
            }
        }

        return null;
    }

    private static Outcome? Tried(DecisionInput changed, Decision decision)
    {
        var outcome = Decider.WithoutCounterfactual(changed).Outcome;
        return outcome == decision.Outcome ? null : outcome;
    }
}
