using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails;

/// <summary>One version of a guardrail. Versions never change: an edit makes the next one.</summary>
/// <param name="Slug">Its stable name in findings, the API and the record.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Family">What it protects.</param>
/// <param name="Rule">Its kind with typed parameters.</param>
/// <param name="Scope">Where it applies.</param>
/// <param name="Severity">How hard it speaks.</param>
/// <param name="Wording">Reason and suggestion.</param>
/// <param name="Examples">Texts that must fire or stay silent.</param>
/// <param name="OnError">What happens when the rule fails.</param>
/// <param name="Version">1 or more.</param>
/// <param name="OnFail">What happens when it objects.</param>
public sealed record Guardrail(
    string Slug,
    string Name,
    GuardrailFamily Family,
    RuleKind Rule,
    GuardrailScope Scope,
    Severity Severity,
    GuardrailWording Wording,
    IReadOnlyList<GuardrailExample> Examples,
    OnError OnError = OnError.Closed,
    int Version = 1,
    OnFail OnFail = OnFail.Flag);
