using System.Text.Json.Serialization;

namespace EmpathyConsole.Domain.Moments;

/// <summary>What is done at a moment, and why.</summary>
/// <param name="Id">Its id; empty when it was only tried out.</param>
/// <param name="Time">The moment's time.</param>
/// <param name="Person">Pseudonymous key.</param>
/// <param name="Outcome">What is done.</param>
/// <param name="Goal">What it is for; null when nothing is done.</param>
/// <param name="Concept">The concept to send.</param>
/// <param name="Article">The article to answer with.</param>
/// <param name="Question">The question to ask.</param>
/// <param name="Queue">Where a person takes over.</param>
/// <param name="Until">When to ask again.</param>
/// <param name="Rung">0 AI answers, 1 AI answers with an exit in sight, 2 AI prepares and a person answers, 3 a specialist answers.</param>
/// <param name="Reading">How the person comes across.</param>
/// <param name="Sureness">How sure that is.</param>
/// <param name="Reasons">The deciding one first.</param>
/// <param name="FieldsUsed">Exactly what was looked at, in the order it was.</param>
/// <param name="Counterfactual">The smallest change that flips it, or null when none of one or two changes does.</param>
public sealed record Decision(
    string Id,
    DateTimeOffset Time,
    string Person,
    Outcome Outcome,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Goal? Goal,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Concept,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Article,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Question,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Queue,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? Until,
    int Rung,
    ReadingKind Reading,
    Sureness Sureness,
    IReadOnlyList<Reason> Reasons,
    IReadOnlyList<string> FieldsUsed,
    Counterfactual? Counterfactual);
