using System.Text.Json.Serialization;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>What the live guardrails say of a text.</summary>
/// <param name="Verdict">The worst severity found.</param>
/// <param name="Findings">In reading order.</param>
/// <param name="Warnings">What of the request was ignored; absent when nothing was.</param>
public sealed record CheckAnswer(
    Verdict Verdict,
    IReadOnlyList<Finding> Findings,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Warnings = null);
