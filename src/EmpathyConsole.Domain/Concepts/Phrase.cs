using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Domain.Concepts;

/// <summary>A piece of a concept that a person points at.</summary>
/// <param name="Part">Headline, body or call to action.</param>
/// <param name="Start">UTF-16 offset in that part.</param>
/// <param name="Length">UTF-16 length, at least 1.</param>
/// <param name="Text">The words themselves.</param>
public sealed record Phrase(CopyPart Part, int Start, int Length, string Text);
