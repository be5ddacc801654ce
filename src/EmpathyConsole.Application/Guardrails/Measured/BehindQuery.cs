using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Publishing;

namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>Which number.</summary>
/// <param name="Family">The family.</param>
/// <param name="Cell">Which lines of it.</param>
/// <param name="Guardrail">One guardrail of the family, or null for the live ones together.</param>
/// <param name="Stage">Which of its versions: live, shadow or draft.</param>
/// <param name="Kind">Lines of this kind only; "-" for those without one.</param>
public sealed record BehindQuery(GuardrailFamily Family, BehindCell Cell, string? Guardrail = null, VersionStage Stage = VersionStage.Live, string? Kind = null);
