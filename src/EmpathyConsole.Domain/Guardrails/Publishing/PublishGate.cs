using System.Globalization;
using EmpathyConsole.Domain.Guardrails.Judging;

namespace EmpathyConsole.Domain.Guardrails.Publishing;

/// <summary>
/// The conditions a version has to meet before it judges. Pure; asked on fresh data each time a version moves: when it is proposed,
/// when it is approved and when it goes from shadow to live.
/// </summary>
public static class PublishGate
{
    /// <summary>How many examples must fire, and how many must stay silent.</summary>
    public const int FewestExamples = 2;

    /// <summary>What its examples say against it.</summary>
    public static IReadOnlyList<Obstacle> Examples(IReadOnlyList<ExampleOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        List<Obstacle> found = [];
        if (outcomes.SelectMany(o => o.Findings).FirstOrDefault(f => f.RuleFailed) is { } failed)
        {
            found.Add(new(ObstacleKind.RuleFails, failed.Reason));
        }

        AddTooFew(found, outcomes.Count(o => o.Example.MustFire), "must fire");
        AddTooFew(found, outcomes.Count(o => !o.Example.MustFire), "must stay silent");
        found.AddRange(outcomes.Where(o => !o.AsItShould).Select(o => new Obstacle(
            ObstacleKind.ExampleWrong,
            $"The example \"{Cut(o.Example.Text)}\" {(o.Example.MustFire ? "must fire and does not" : "must stay silent and fires")}. Change the rule or the example.")));
        return found;
    }

    /// <summary>Former picks that would be blocked and that nobody acknowledged by name.</summary>
    public static IReadOnlyList<Obstacle> Picks(IEnumerable<FormerPick> blocked, IEnumerable<long> acknowledged)
    {
        ArgumentNullException.ThrowIfNull(blocked);
        var known = acknowledged.ToHashSet();
        return [.. blocked.Where(p => !known.Contains(p.ConceptId)).Select(p => new Obstacle(
            ObstacleKind.PickNotAcknowledged,
            $"\"{Cut(p.Title)}\" was picked once and would be blocked. Acknowledge it by name, or change the rule."))];
    }

    /// <summary>Null when this member may approve: nobody who wrote in the draft may, and only a member can be a second person.</summary>
    /// <param name="writers">Who wrote in the draft or proposed it.</param>
    /// <param name="approver">The member who wants to approve.</param>
    public static Obstacle? Approver(IEnumerable<long> writers, long approver)
    {
        ArgumentNullException.ThrowIfNull(writers);
        return writers.Contains(approver) ? new(ObstacleKind.SamePerson, "You wrote in this version, so a CX lead who did not has to approve it.") : null;
    }

    /// <summary>Null when the version is the one that was proposed.</summary>
    public static Obstacle? Definition(string proposed, string now) => string.Equals(proposed, now, StringComparison.Ordinal)
        ? null
        : new(ObstacleKind.OtherDefinition, "This is not the version that was proposed. Look at it again.");

    /// <summary>A text in at most so many characters, never cut between the halves of a pair.</summary>
    public static string Cut(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= most ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1), "…");
    }

    private static void AddTooFew(List<Obstacle> found, int count, string what)
    {
        if (count < FewestExamples)
        {
            found.Add(new(
                ObstacleKind.TooFewExamples,
                string.Create(CultureInfo.InvariantCulture, $"It has {count} {(count == 1 ? "example" : "examples")} that {what}. Add {FewestExamples - count} more.")));
        }
    }

    private static string Cut(string text) => Cut(text, 80);
}
