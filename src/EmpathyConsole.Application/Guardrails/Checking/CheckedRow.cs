using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails.Checking;

/// <summary>A text of a file and what the guardrails say of it.</summary>
/// <param name="Row">1 or more: the record of a table, the line of a text.</param>
/// <param name="Places">Where its characters stand in the file.</param>
/// <param name="Text">The text.</param>
/// <param name="Verdict">The worst severity found.</param>
/// <param name="Findings">In reading order.</param>
public sealed record CheckedRow(int Row, TextPlaces Places, string Text, Verdict Verdict, IReadOnlyList<Finding> Findings);
