using System.Text;

namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>Checks of a map that need no measurement: what is asked twice, where the way ends, where no person can be reached.</summary>
public static class PlanChecks
{
    /// <summary>What the checks find, in the order of the journey. A stage without touchpoints is not judged: nobody has said what is there.</summary>
    public static IReadOnlyList<PlanCheck> Of(JourneyPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. AskedTwice(plan), .. DeadEnds(plan), .. NoPerson(plan)];
    }

    private static IEnumerable<PlanCheck> AskedTwice(JourneyPlan plan)
    {
        var asked = plan.Stages.SelectMany(s => s.Touchpoints.SelectMany(t => t.Asks.Select(a => (Stage: s, Touchpoint: t, Ask: a)))).GroupBy(a => Same(a.Ask), StringComparer.Ordinal);
        foreach (var group in asked.Where(g => g.Count() > 1))
        {
            var first = group.First();
            foreach (var (stage, touchpoint, ask) in group.Skip(1))
            {
                yield return new(PlanCheckKind.AskedTwice, PlanKey.Touchpoint(touchpoint.Key), $"'{touchpoint.Name}' at '{stage.Name}' asks for '{ask}', which '{first.Touchpoint.Name}' at '{first.Stage.Name}' asked already. Take it over instead of asking.");
            }
        }
    }

    private static IEnumerable<PlanCheck> DeadEnds(JourneyPlan plan)
    {
        var last = plan.Stages.Count == 0 ? null : plan.Stages[^1].Key;
        return from stage in plan.Stages
               where stage.Key != last
               from touchpoint in stage.Touchpoints
               where touchpoint is { Ends: true, Branches.Count: 0 } && !touchpoint.ReachesPerson
               select new PlanCheck(PlanCheckKind.DeadEnd, PlanKey.Touchpoint(touchpoint.Key), $"'{touchpoint.Name}' at '{stage.Name}' leads nowhere, and no person can be reached from it. Add a way on or an exit.");
    }

    private static IEnumerable<PlanCheck> NoPerson(JourneyPlan plan) =>
        from stage in plan.Stages
        where stage.Touchpoints.Count > 0 && !stage.Touchpoints.Any(t => t.ReachesPerson)
        select new PlanCheck(PlanCheckKind.NoPerson, PlanKey.Stage(stage.Key), $"At '{stage.Name}' no person can be reached. Offer an exit at {(stage.Touchpoints.Count == 1 ? $"'{stage.Touchpoints[0].Name}'" : "one of its touchpoints")}.");

    // "Your e-mail address?" and "email address" are one question
    private static string Same(string ask)
    {
        var letters = new StringBuilder();
        foreach (var c in ask.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(c);
            }
            else if (char.IsWhiteSpace(c))
            {
                letters.Append(' ');
            }
        }

        var words = letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("your" or "the" or "a" or "an" or "please" or "what" or "is" or "s")).ToList();
        return words.Count == 0 ? letters.ToString() : string.Join(' ', words);
    }
}
