namespace EmpathyConsole.Domain.Concepts.Agreement;

/// <summary>A concept with what people said of it.</summary>
/// <param name="Id">The concept.</param>
/// <param name="Features">What it has: kind ("angle") and name ("reassure").</param>
/// <param name="Verdicts">Who said what; each person once.</param>
public sealed record JudgedConcept(long Id, IReadOnlyList<(string Kind, string Name)> Features, IReadOnlyList<(long Person, TriageChoice Choice)> Verdicts)
{
    /// <summary>Whether one person keeps what another turns down.</summary>
    public bool IsDisputed => Verdicts.Any(v => v.Choice == TriageChoice.Keep) && Verdicts.Any(v => v.Choice == TriageChoice.No);
}
