namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>Least data: fires on each merge field, such as {first_name} or {{last_purchase}}, that is not allowed.</summary>
/// <param name="Fields">Names of fields that may be used; case, spaces, dots, hyphens and underscores make no difference. Empty = none.</param>
public sealed record AllowedFieldsRule(IReadOnlyList<string> Fields) : RuleKind;
