using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>A parameter together with the way to change it.</summary>
internal sealed record Editable(GuardrailParameter Shown, Func<string, Result<Guardrail>> Set);
