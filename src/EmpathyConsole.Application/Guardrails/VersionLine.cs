using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>One version in a guardrail's history.</summary>
/// <param name="Version">1, 2, 3, ...</param>
/// <param name="Live">Whether it is the one that judges.</param>
/// <param name="Severity">How hard it speaks.</param>
/// <param name="Wording">Its reason and suggestion.</param>
/// <param name="Change">What changed against the version before.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="At">When.</param>
public sealed record VersionLine(int Version, bool Live, Severity Severity, GuardrailWording Wording, string Change, string Author, DateTimeOffset At);
