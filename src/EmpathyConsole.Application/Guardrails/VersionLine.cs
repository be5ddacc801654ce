using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Publishing;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>One version in a guardrail's history.</summary>
/// <param name="Version">1, 2, 3, ...</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="WasLive">Whether it judged once, so that it can be rolled back to.</param>
/// <param name="Sentence">The rule in a sentence.</param>
/// <param name="Severity">How hard it speaks.</param>
/// <param name="Wording">Its reason and suggestion.</param>
/// <param name="Change">What changed against the version before.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="ApprovedBy">The second CX lead; empty for one that came with the product or was never approved.</param>
/// <param name="At">When it was sealed.</param>
public sealed record VersionLine(
    int Version, VersionStage Stage, bool WasLive, string Sentence, Severity Severity, GuardrailWording Wording, string Change, string Author, string ApprovedBy, DateTimeOffset At)
{
    /// <summary>Whether it is the one that judges.</summary>
    public bool Live => Stage == VersionStage.Live;
}
