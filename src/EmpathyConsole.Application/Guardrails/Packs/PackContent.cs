using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails.Packs;

/// <summary>What is in a pack.</summary>
/// <param name="Guardrails">What can be taken, in order.</param>
/// <param name="Refused">What can't be taken, and why.</param>
/// <param name="Warnings">What was taken, but not as it stands, or will be asked for later.</param>
public sealed record PackContent(IReadOnlyList<Guardrail> Guardrails, IReadOnlyList<PackNote> Refused, IReadOnlyList<PackNote> Warnings);
