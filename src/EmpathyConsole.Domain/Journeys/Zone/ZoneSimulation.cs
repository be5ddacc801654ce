using System.Globalization;

namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>
/// What the advice would be if effort, intent or fear were other than they are. Intervals move along and stop at the ends of their ranges; a
/// trial stays what it is, since it tells of machine against person, not of how high fear is.
/// </summary>
/// <param name="Before">The advice as things are.</param>
/// <param name="After">The advice after the changes.</param>
/// <param name="Sentence">Both in a sentence: "If effort here fell by 2, the score would fall from 0.53 to 0.27: automate → assist."</param>
public sealed record ZoneSimulation(ZoneAdvice Before, ZoneAdvice After, string Sentence)
{
    /// <summary>Changes are applied one after the other; none, or only zeros, leaves all as it is.</summary>
    public static ZoneSimulation Of(ZoneFacts facts, params IReadOnlyList<ZoneChange> changes)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(changes);
        var changed = facts;
        foreach (var change in changes)
        {
            var moved = ZoneLevels.Moved(change.Part, ZoneLevels.Of(changed, change.Part), change.By);
            changed = change.Part switch
            {
                StagePart.Intent => changed with { Intent = moved },
                StagePart.Fear => changed with { Fear = moved },
                _ => changed with { Effort = moved },
            };
        }

        var before = ZoneAdvice.Of(facts);
        var after = ZoneAdvice.Of(changed);
        return new(before, after, Say(before, after));
    }

    /// <summary>"automate", "assist", "keep human", "leave".</summary>
    public static string Name(Recommendation recommendation) => recommendation switch
    {
        Recommendation.KeepHuman => "keep human",
        _ => recommendation.ToString().ToLowerInvariant(),
    };

    private static string Say(ZoneAdvice before, ZoneAdvice after)
    {
        var moved = new[] { StagePart.Effort, StagePart.Intent, StagePart.Fear }
            .Select(part => (Part: part, By: ZoneLevels.Of(after.Facts, part).Value - ZoneLevels.Of(before.Facts, part).Value))
            .Where(m => Math.Abs(m.By) > 1e-9)
            .Select(m => Text($"{m.Part.ToString().ToLowerInvariant()} here {(m.By < 0 ? "fell" : "rose")} by {Math.Abs(m.By):0.##}"))
            .ToList();
        if (moved.Count == 0)
        {
            return Text($"Nothing changes: the score stays {before.Score.Value:0.00}, {Name(before.Recommendation)}.");
        }

        var score = Math.Round(before.Score.Value - after.Score.Value, 2) switch
        {
            > 0 => Text($"the score would fall from {before.Score.Value:0.00} to {after.Score.Value:0.00}"),
            < 0 => Text($"the score would rise from {before.Score.Value:0.00} to {after.Score.Value:0.00}"),
            _ => Text($"the score would stay {after.Score.Value:0.00}"),
        };
        var advice = before.Recommendation == after.Recommendation
            ? $"still {Name(after.Recommendation)}"
            : $"{Name(before.Recommendation)} → {Name(after.Recommendation)}";
        return $"If {string.Join(" and ", moved)}, {score}: {advice}.";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
