namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>A piece of a guardrail's sentence.</summary>
/// <param name="Text">The words, with their spaces.</param>
/// <param name="Kind">What it stands for.</param>
public sealed record SentencePart(string Text, SentencePartKind Kind = SentencePartKind.Plain);
