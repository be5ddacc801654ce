using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>A concept as it lies on the table: what the customer would see, what it rests on, what the guardrails say. No score, author or colleague.</summary>
/// <param name="Phrases">What can be stepped through and pointed at.</param>
/// <param name="ContentHash">Names the words exactly; a verdict goes back with it, so that none is given to words nobody saw.</param>
public sealed record DealtCard(
    long ConceptId,
    ConceptText Text,
    string Channel,
    IReadOnlyList<ConceptEvidence> Evidence,
    Verdict Verdict,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Phrase> Phrases,
    string ContentHash);
