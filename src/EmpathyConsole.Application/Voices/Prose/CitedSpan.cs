namespace EmpathyConsole.Application.Voices.Prose;

/// <summary>Where a quote that a sentence rests on stands: UTF-16 offset and length in the stored text.</summary>
public sealed record CitedSpan(long Verbatim, int Start, int Length);
