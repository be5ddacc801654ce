using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Cli.Checking;

/// <summary>A text of the input and what the guardrails say of it.</summary>
/// <param name="Row">1 or more: the record of a CSV, the line of a text.</param>
/// <param name="Line">The line of the file it begins on.</param>
/// <param name="Text">The text.</param>
/// <param name="Verdict">The worst severity found.</param>
/// <param name="Findings">In reading order.</param>
internal sealed record CheckedRow(int Row, int Line, string Text, Verdict Verdict, IReadOnlyList<Finding> Findings);
