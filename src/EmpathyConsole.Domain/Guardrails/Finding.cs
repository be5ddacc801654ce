using System.Text.Json.Serialization;

namespace EmpathyConsole.Domain.Guardrails;

/// <summary>Guardrail@version + span + reason + suggested wording.</summary>
/// <param name="Guardrail">The guardrail's slug.</param>
/// <param name="Version">Its version.</param>
/// <param name="Family">What it protects.</param>
/// <param name="Severity">How hard it speaks.</param>
/// <param name="Part">The part the span is in.</param>
/// <param name="Start">UTF-16 offset in that part.</param>
/// <param name="Length">UTF-16 length; 0 when the finding is about something missing.</param>
/// <param name="Text">The words themselves.</param>
/// <param name="Reason">Why, for the writer.</param>
/// <param name="Suggestion">What to write instead, or null.</param>
/// <param name="RuleFailed">True when this is no objection to the words: the rule itself could not judge them.</param>
/// <param name="Exception">Set while a CX lead lets it through: it is shown and does not count.</param>
/// <param name="Confidence">How sure a learned reader is; null when a rule speaks.</param>
public sealed record Finding(
    string Guardrail,
    int Version,
    GuardrailFamily Family,
    Severity Severity,
    CopyPart Part,
    int Start,
    int Length,
    string Text,
    string Reason,
    string? Suggestion,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool RuleFailed = false,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ExceptionGrant? Exception = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FindingConfidence? Confidence = null)
{
    /// <summary>Whether it blocks the words as things stand: it is severe enough, and nobody has let it through.</summary>
    [JsonIgnore]
    public bool Blocks => Severity == Severity.Block && Exception is null;
}
