using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Publishing;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>A guardrail in the list, as the version that judges says it; when none does, as the one nearest to judging.</summary>
/// <param name="Slug">Its stable name.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Family">What it protects.</param>
/// <param name="Severity">How hard it speaks.</param>
/// <param name="Stage">How far it is: live when any version judges, else shadow, proposed, draft or retired.</param>
/// <param name="Version">The version shown; 0 for a draft that was never proposed.</param>
/// <param name="Sentence">The whole rule in a sentence.</param>
/// <param name="Examples">How many examples it carries.</param>
/// <param name="ExamplesAsTheyShould">How many of them come out right.</param>
/// <param name="Fires">How many concepts of the workspace it has something to say about.</param>
/// <param name="InShadow">Whether another version of it judges silently.</param>
/// <param name="HasDraft">Whether a draft of the next version is being written.</param>
/// <param name="Proposal">The proposal that waits for a second CX lead, or null.</param>
/// <param name="ChangedAt">When it last changed.</param>
/// <param name="Revision">To be handed back with a change.</param>
public sealed record GuardrailSummary(
    string Slug,
    string Name,
    GuardrailFamily Family,
    Severity Severity,
    VersionStage Stage,
    int Version,
    string Sentence,
    int Examples,
    int ExamplesAsTheyShould,
    int Fires,
    bool InShadow,
    bool HasDraft,
    long? Proposal,
    DateTimeOffset ChangedAt,
    int Revision)
{
    /// <summary>Whether it judges.</summary>
    public bool On => Stage == VersionStage.Live;
}
