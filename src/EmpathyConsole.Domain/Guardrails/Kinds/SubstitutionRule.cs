namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>The house's words: fires on each phrase that has a better one, and suggests that.</summary>
/// <param name="Swaps">At most <see cref="MostSwaps"/>.</param>
/// <param name="Allowed">Phrases that only look like one to avoid.</param>
public sealed record SubstitutionRule(IReadOnlyList<TermSwap> Swaps, IReadOnlyList<string> Allowed) : RuleKind
{
    /// <summary>How many swaps one rule may hold.</summary>
    public const int MostSwaps = 2000;
}
