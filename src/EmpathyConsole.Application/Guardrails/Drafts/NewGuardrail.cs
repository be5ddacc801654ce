using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails.Drafts;

/// <summary>A guardrail to be begun as a draft.</summary>
/// <param name="Guardrail">What it says; its slug is kept where it is free or names the guardrail to change.</param>
/// <param name="Origin">Where it came from, for a person; empty when somebody wrote it here.</param>
public sealed record NewGuardrail(Guardrail Guardrail, string Origin = "");
