namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>One thing a parameter can be.</summary>
/// <param name="Value">As it is set: "open-with-alert".</param>
/// <param name="Label">As people read it.</param>
public sealed record ParameterChoice(string Value, string Label);
