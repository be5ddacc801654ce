using EmpathyConsole.Application.Guardrails.Publishing;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Reading;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>A guardrail with all there is to know of it.</summary>
/// <param name="Summary">As in the list.</param>
/// <param name="Guardrail">The version shown.</param>
/// <param name="Sentence">The rule as a sentence, in pieces.</param>
/// <param name="Examples">Each example and what that version does to it.</param>
/// <param name="Versions">Newest first.</param>
/// <param name="Shadow">The version that judges silently and what it would have said, or null.</param>
public sealed record GuardrailDetail(
    GuardrailSummary Summary,
    Guardrail Guardrail,
    IReadOnlyList<SentencePart> Sentence,
    IReadOnlyList<ExampleOutcome> Examples,
    IReadOnlyList<VersionLine> Versions,
    ShadowLine? Shadow);
