using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>Which column of an upload says what.</summary>
/// <param name="TextColumn">The text.</param>
/// <param name="LabelColumn">What must happen; null when all rows are of one sort.</param>
/// <param name="FireValues">Values of the label column that mean "must fire"; every other value means "leave alone".</param>
/// <param name="KindColumn">What sort of text, or null.</param>
/// <param name="SiteColumn">Where it was seen, or null.</param>
/// <param name="FamilyColumn">A family, or the slug of one guardrail, row by row; null when all rows are of one family.</param>
/// <param name="Family">The family of rows whose family column is empty, and of all rows when there is none.</param>
/// <param name="AllMustFire">Without a label column: whether all must fire or all be left alone.</param>
public sealed record LabelMapping(
    string TextColumn,
    string? LabelColumn = null,
    IReadOnlyList<string>? FireValues = null,
    string? KindColumn = null,
    string? SiteColumn = null,
    string? FamilyColumn = null,
    GuardrailFamily Family = GuardrailFamily.Tone,
    bool AllMustFire = false);
