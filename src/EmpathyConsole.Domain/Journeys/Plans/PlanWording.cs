using System.Globalization;

namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>Says the difference of two plans in words: stages moved, fear 4 -> 2, touchpoint added.</summary>
public static class PlanWording
{
    private const string Arrow = " → ";

    /// <summary>Every difference in the order of the journey; none when they say the same.</summary>
    /// <param name="before">The older plan.</param>
    /// <param name="after">The newer plan.</param>
    /// <param name="evidence">What a link is called, such as the theme's label; gets "theme.12", "quote.3.0" or "metric.nps". Null for plain numbers.</param>
    public static IReadOnlyList<PlanDifference> Say(JourneyPlan before, JourneyPlan after, Func<string, string>? evidence = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = PlanMerge.Difference(before, after).ToLookup(c => c.Key.Element, StringComparer.Ordinal);
        var said = new List<PlanDifference>();
        foreach (var stage in after.Stages.Concat(before.Stages.Where(s => after.Stage(s.Key) is null)))
        {
            Stage(before, after, stage, [.. changes[PlanKey.Stage(stage.Key)]], evidence ?? Plain, said);
            var gone = before.Stage(stage.Key)?.Touchpoints.Where(t => after.Touchpoint(t.Key) is null) ?? [];
            foreach (var touchpoint in (after.Stage(stage.Key)?.Touchpoints ?? []).Concat(gone))
            {
                Touchpoint(before, after, stage, touchpoint, [.. changes[PlanKey.Touchpoint(touchpoint.Key)]], said);
            }
        }

        return said;
    }

    /// <summary>An edit in one sentence for the record and the list of edits: the first difference, and how many more.</summary>
    public static string Summary(IReadOnlyList<PlanDifference> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return said.Count switch
        {
            0 => "Nothing changed",
            1 => said[0].Sentence,
            _ => string.Create(CultureInfo.InvariantCulture, $"{said[0].Sentence} and {said.Count - 1} more"),
        };
    }

    /// <summary>The same without a word of what was written in the cells: the record outlives what people say in them.</summary>
    public static string SummaryWithoutWords(IReadOnlyList<PlanDifference> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return Summary([.. said.Select(d => d.Kind == DifferenceKind.Changed ? d with { Sentence = $"{d.What} at '{d.Stage}' changed" } : d)]);
    }

    private static void Stage(JourneyPlan before, JourneyPlan after, PlanStage stage, IReadOnlyList<PlanChange> changes, Func<string, string> evidence, List<PlanDifference> said)
    {
        var element = PlanKey.Stage(stage.Key);
        var was = before.Stage(stage.Key);
        var now = after.Stage(stage.Key);
        if (was is null || now is null)
        {
            said.Add((was is null
                ? new PlanDifference(DifferenceKind.Added, stage.Name, element, "Stage", "", stage.Name, $"Stage '{stage.Name}' added")
                : new(DifferenceKind.Removed, stage.Name, element, "Stage", stage.Name, "", $"Stage '{stage.Name}' removed")) with
            { Keys = All(changes) });
            return;
        }

        if (changes.Any(c => c.Key.Field == PlanFacts.Rank) && Place(before.Stages.Select(s => s.Key), after.Stages.Select(s => s.Key), stage.Key) is { } moved)
        {
            said.Add(new(DifferenceKind.Moved, now.Name, element, "Stage", Behind(before, moved.Before), Behind(before, moved.After), $"Stage '{now.Name}' moved {Behind(after, moved.After)}") { Keys = [new(element, PlanFacts.Rank)] });
        }

        foreach (var change in changes.Where(c => c.Key.Field is not PlanFacts.Rank))
        {
            said.Add(Fact(change, now, element, evidence) with { Keys = [change.Key] });
        }
    }

    private static PlanDifference Fact(PlanChange change, PlanStage stage, string element, Func<string, string> evidence)
    {
        var (before, after) = (change.Before ?? "", change.After ?? "");
        if (change.Key.Field == PlanFacts.Name)
        {
            return new(DifferenceKind.Renamed, stage.Name, element, "Stage", before, after, $"Stage '{before}' renamed to '{after}'");
        }

        var dot = change.Key.Field.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return Text(stage, element, Capital(change.Key.Field), before, after);
        }

        var (part, field) = (Capital(change.Key.Field[..dot]), change.Key.Field[(dot + 1)..]);
        return field switch
        {
            "level" => new(DifferenceKind.Level, stage.Name, element, part, before, after, $"{part} at '{stage.Name}': {before}{Arrow}{after}"),
            "kind" => Text(stage, element, part + " is for", before.ToLowerInvariant(), after.ToLowerInvariant()),
            "statement" => Text(stage, element, part, before, after),
            _ => before.Length == 0
                ? new(DifferenceKind.Evidence, stage.Name, element, part, "", evidence(field), $"{part} at '{stage.Name}' rests on {evidence(field)}")
                : new(DifferenceKind.Evidence, stage.Name, element, part, evidence(field), "", $"{part} at '{stage.Name}' no longer rests on {evidence(field)}"),
        };
    }

    private static void Touchpoint(JourneyPlan before, JourneyPlan after, PlanStage stage, Touchpoint touchpoint, IReadOnlyList<PlanChange> changes, List<PlanDifference> said)
    {
        var element = PlanKey.Touchpoint(touchpoint.Key);
        var what = $"Touchpoint '{touchpoint.Name}'";
        if (before.Touchpoint(touchpoint.Key) is not { } was)
        {
            said.Add(new(DifferenceKind.Added, stage.Name, element, what, "", touchpoint.Name, $"{what} added at '{stage.Name}'") { Keys = All(changes) });
            return;
        }

        if (after.Touchpoint(touchpoint.Key) is null)
        {
            said.Add(new(DifferenceKind.Removed, stage.Name, element, what, touchpoint.Name, "", $"{what} removed from '{stage.Name}'") { Keys = All(changes) });
            return;
        }

        foreach (var change in changes)
        {
            if (Field(before, after, stage, touchpoint, was.Stage, change) is { } difference)
            {
                // who moves to another stage takes a place there
                said.Add(difference with { Keys = change.Key.Field == PlanFacts.InStage ? [.. changes.Select(c => c.Key).Where(k => k.Field is PlanFacts.InStage or PlanFacts.Rank)] : [change.Key] });
            }
        }
    }

    private static PlanDifference? Field(JourneyPlan before, JourneyPlan after, PlanStage stage, Touchpoint now, PlanStage from, PlanChange change)
    {
        var element = change.Key.Element;
        var what = $"Touchpoint '{now.Name}'";
        var (old, fresh) = (change.Before ?? "", change.After ?? "");
        switch (change.Key.Field)
        {
            case PlanFacts.InStage:
                return new(DifferenceKind.Moved, stage.Name, element, what, from.Name, stage.Name, $"{what} moved from '{from.Name}' to '{stage.Name}'");
            case PlanFacts.Rank:
                return from.Key == stage.Key && Place(from.Touchpoints.Select(t => t.Key), stage.Touchpoints.Select(t => t.Key), now.Key) is not null
                    ? new(DifferenceKind.Moved, stage.Name, element, what, "", "", $"{what} moved within '{stage.Name}'")
                    : null;
            case PlanFacts.Name:
                return new(DifferenceKind.Renamed, stage.Name, element, "Touchpoint", old, fresh, $"Touchpoint '{old}' renamed to '{fresh}'");
            case "rung":
                return new(DifferenceKind.Level, stage.Name, element, what + ", who answers", Rung(old), Rung(fresh), $"{what}: {Rung(old)}{Arrow}{Rung(fresh)}");
            case "moment":
                return new(DifferenceKind.Changed, stage.Name, element, what, old, fresh, fresh.Length > 0 ? $"{what} is now a moment of truth" : $"{what} is no longer a moment of truth");
            case "ends":
                return new(DifferenceKind.Changed, stage.Name, element, what, old, fresh, fresh.Length > 0 ? $"{what} now ends the journey" : $"{what} no longer ends the journey");
            case "intent" or "fear" or "effort":
                var part = Capital(change.Key.Field);
                return new(DifferenceKind.Level, stage.Name, element, $"{part} at {what}", Own(old), Own(fresh), $"{part} at touchpoint '{now.Name}': {Own(old)}{Arrow}{Own(fresh)}");
        }

        if (change.Key.Field.StartsWith(PlanFacts.AskPrefix, StringComparison.Ordinal))
        {
            var question = change.Key.Field[PlanFacts.AskPrefix.Length..];
            return new(DifferenceKind.Changed, stage.Name, element, what, old.Length > 0 ? question : "", fresh.Length > 0 ? question : "", $"{what} {(fresh.Length > 0 ? "now asks" : "no longer asks")} for '{question}'");
        }

        if (change.Key.Field.StartsWith(PlanFacts.BranchPrefix, StringComparison.Ordinal))
        {
            var target = Target(fresh.Length > 0 ? after : before, change.Key.Field[PlanFacts.BranchPrefix.Length..]);
            return new(DifferenceKind.Changed, stage.Name, element, what, old.Length > 0 ? target : "", fresh.Length > 0 ? target : "", fresh.Length == 0 ? $"{what} no longer branches to '{target}'" : $"{what} branches to '{target}'{(fresh == PlanFacts.Anybody ? "" : $", {fresh}")}");
        }

        return new(DifferenceKind.Changed, stage.Name, element, $"{what}, {change.Key.Field}", old, fresh, $"{what}, {change.Key.Field}: {Said(old)}{Arrow}{Said(fresh)}");
    }

    private static PlanDifference Text(PlanStage stage, string element, string what, string before, string after) =>
        new(DifferenceKind.Changed, stage.Name, element, what, before, after, $"{what} at '{stage.Name}': {Said(before)}{Arrow}{Said(after)}");

    // where an element stands among those both plans have; null when it stands behind the same one
    private static (string? Before, string? After)? Place(IEnumerable<string> before, IEnumerable<string> after, string key)
    {
        var (old, fresh) = (before.ToList(), after.ToList());
        var was = old.Take(old.IndexOf(key)).LastOrDefault(fresh.Contains);
        var now = fresh.Take(fresh.IndexOf(key)).LastOrDefault(old.Contains);
        return was == now ? null : (was, now);
    }

    private static IReadOnlyList<PlanKey> All(IReadOnlyList<PlanChange> changes) => [.. changes.Select(c => c.Key)];

    private static string Behind(JourneyPlan plan, string? key) => key is null ? "to the front" : $"behind '{plan.Stage(key)?.Name ?? key}'";

    private static string Target(JourneyPlan plan, string key) => plan.Touchpoint(key)?.Touchpoint.Name ?? plan.Stage(key)?.Name ?? key;

    private static string Said(string text) => text.Length == 0 ? "nothing" : $"“{text}”";

    private static string Own(string level) => level.Length == 0 ? "the stage's" : level;

    private static string Rung(string rung) => rung switch
    {
        "0" => "AI answers",
        "1" => "AI answers, exit in sight",
        "2" => "AI prepares, a person answers",
        "3" => "a specialist answers",
        _ => "nobody named",
    };

    private static string Plain(string field) => field.Split('.') switch
    {
        ["theme", var id] => $"theme {id}",
        ["quote", var collection, "0"] => $"collection {collection}",
        ["quote", var collection, var quote] => $"quote {quote} of collection {collection}",
        ["metric", .. var rest] => $"the metric {string.Join('.', rest)}",
        _ => field,
    };

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
