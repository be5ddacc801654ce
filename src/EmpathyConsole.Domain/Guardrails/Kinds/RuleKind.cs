using System.Text.Json.Serialization;

namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>
/// What a guardrail looks for, with typed parameters. Phrases are written in a small language: words match whole words in any case
/// and with or without accents; <c>#</c> is any number, <c>#:#</c> a clock; <c>(a|b)</c> is one of, <c>[a|b]</c> one of or nothing;
/// <c>^</c> first and <c>$</c> last tie it to the beginning and the end of a sentence.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(LexicalRule), "lexical")]
[JsonDerivedType(typeof(RequireRule), "require")]
[JsonDerivedType(typeof(ConditionalRule), "conditional")]
[JsonDerivedType(typeof(ClaimEvidenceRule), "claim-evidence")]
[JsonDerivedType(typeof(FearLoadRule), "fear-load")]
[JsonDerivedType(typeof(ValueEvidenceRule), "value-evidence")]
[JsonDerivedType(typeof(FrequencyRule), "frequency")]
[JsonDerivedType(typeof(DisclosureRule), "disclosure")]
[JsonDerivedType(typeof(PatternRule), "pattern")]
[JsonDerivedType(typeof(DensityRule), "density")]
[JsonDerivedType(typeof(ReadabilityRule), "readability")]
[JsonDerivedType(typeof(SubstitutionRule), "substitution")]
[JsonDerivedType(typeof(CampaignAgreementRule), "campaign-agreement")]
[JsonDerivedType(typeof(AllowedFieldsRule), "allowed-fields")]
[JsonDerivedType(typeof(RecipientRule), "recipient")]
[JsonDerivedType(typeof(QuietHoursRule), "quiet-hours")]
public abstract record RuleKind
{
    private protected RuleKind()
    {
    }
}
