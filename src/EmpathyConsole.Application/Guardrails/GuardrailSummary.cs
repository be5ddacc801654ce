using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>A guardrail in the list.</summary>
/// <param name="Slug">Its stable name.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Family">What it protects.</param>
/// <param name="Severity">How hard it speaks.</param>
/// <param name="On">Whether it judges.</param>
/// <param name="Version">The live version.</param>
/// <param name="Sentence">The whole rule in a sentence.</param>
/// <param name="Examples">How many examples it carries.</param>
/// <param name="ExamplesAsTheyShould">How many of them come out right.</param>
/// <param name="Fires">How many concepts of the workspace it has something to say about.</param>
/// <param name="ChangedAt">When it was last switched or edited.</param>
/// <param name="Revision">To be handed back with a change.</param>
public sealed record GuardrailSummary(
    string Slug,
    string Name,
    GuardrailFamily Family,
    Severity Severity,
    bool On,
    int Version,
    string Sentence,
    int Examples,
    int ExamplesAsTheyShould,
    int Fires,
    DateTimeOffset ChangedAt,
    int Revision);
