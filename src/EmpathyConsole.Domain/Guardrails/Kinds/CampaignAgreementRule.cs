namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>Fires when another text of the same campaign says something else.</summary>
/// <param name="On">What they have to agree on; at least one.</param>
public sealed record CampaignAgreementRule(IReadOnlyList<AgreementOn> On) : RuleKind;
