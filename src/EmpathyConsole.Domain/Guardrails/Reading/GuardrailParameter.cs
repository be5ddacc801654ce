namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>Something of a guardrail that can be changed, with its value.</summary>
/// <param name="Key">Stable: "severity", "phrases", "most".</param>
/// <param name="Label">As people read it.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Value">As text; lists one a line; empty for none.</param>
/// <param name="Choices">For choices.</param>
/// <param name="Least">For a number.</param>
/// <param name="Most">For a number.</param>
/// <param name="Hint">What to write, in a few words.</param>
public sealed record GuardrailParameter(
    string Key,
    string Label,
    ParameterKind Kind,
    string Value,
    IReadOnlyList<ParameterChoice>? Choices = null,
    double? Least = null,
    double? Most = null,
    string Hint = "")
{
    /// <summary>Whether it may be left empty.</summary>
    public bool MayBeEmpty { get; init; }
}
