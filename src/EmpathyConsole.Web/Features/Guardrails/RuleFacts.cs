using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Web.Features.Guardrails;

/// <summary>What can be shown of a rule beside its sentence.</summary>
internal static class RuleFacts
{
    /// <summary>The phrases the rule looks for, as they are written; none for a rule without.</summary>
    public static IReadOnlyList<string> Phrases(RuleKind rule) => rule switch
    {
        LexicalRule r => r.Phrases,
        ClaimEvidenceRule r => r.Phrases,
        FearLoadRule r => r.Threats,
        RequireRule r => r.Phrases,
        ConditionalRule r => r.When,
        DisclosureRule r => r.Phrases,
        _ => [],
    };
}
