namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>What a change of one guardrail would do to all past concepts; lists are in the order of the concepts.</summary>
/// <param name="Guardrail">The slug of the changed guardrail.</param>
/// <param name="NewlyBlocked">Concepts that pass now, or are only warned about, and would be blocked.</param>
/// <param name="NewlyAllowed">Concepts that are blocked now and would not be.</param>
/// <param name="OtherwiseChanged">Concepts whose verdict changes without a block coming or going.</param>
/// <param name="Unchanged">How many keep their verdict.</param>
/// <param name="FiresBefore">In how many concepts the live version objects to something.</param>
/// <param name="FiresAfter">In how many concepts the draft objects to something.</param>
public sealed record BlastRadius(
    string Guardrail,
    IReadOnlyList<BlastConcept> NewlyBlocked,
    IReadOnlyList<BlastConcept> NewlyAllowed,
    IReadOnlyList<BlastConcept> OtherwiseChanged,
    int Unchanged,
    int FiresBefore,
    int FiresAfter)
{
    /// <summary>The newly blocked that people once picked or approved.</summary>
    public IReadOnlyList<BlastConcept> FormerPicksNowBlocked { get; } = [.. NewlyBlocked.Where(c => c.IsFormerPick)];
}
