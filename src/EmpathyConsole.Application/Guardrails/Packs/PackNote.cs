namespace EmpathyConsole.Application.Guardrails.Packs;

/// <summary>Something of a pack that was not taken as it stands, or not at all.</summary>
/// <param name="Line">Where in the file, 1 or more.</param>
/// <param name="Guardrail">The guardrail's name or slug; empty when it is about the file.</param>
/// <param name="Sentence">What and why, and what to do.</param>
public sealed record PackNote(int Line, string Guardrail, string Sentence);
