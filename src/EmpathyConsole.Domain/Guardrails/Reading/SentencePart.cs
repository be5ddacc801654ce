namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>A piece of a guardrail's sentence.</summary>
/// <param name="Text">The words, with their spaces.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Key">The parameter it shows, as in <see cref="GuardrailParameters"/>; null when it shows none.</param>
public sealed record SentencePart(string Text, SentencePartKind Kind = SentencePartKind.Plain, string? Key = null);
