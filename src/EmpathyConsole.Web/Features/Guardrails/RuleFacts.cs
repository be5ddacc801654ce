using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Web.Features.Guardrails;

/// <summary>What can be counted of a rule.</summary>
internal static class RuleFacts
{
    /// <summary>Written phrases the rule looks for; 0 for a rule without phrases.</summary>
    public static int PhraseCount(RuleKind rule) => rule switch
    {
        LexicalRule r => r.Phrases.Count,
        ClaimEvidenceRule r => r.Phrases.Count,
        FearLoadRule r => r.Threats.Count,
        RequireRule r => r.Phrases.Count,
        ConditionalRule r => r.When.Count,
        DisclosureRule r => r.Phrases.Count,
        _ => 0,
    };
}
