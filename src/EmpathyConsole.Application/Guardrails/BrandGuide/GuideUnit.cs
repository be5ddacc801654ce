namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>A sentence, list item or table row of a guide.</summary>
/// <param name="Line">Where it begins, 1 or more.</param>
/// <param name="Text">Its words, on one line.</param>
/// <param name="Lead">The heading or the line with a colon it stands under; empty for none.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
/// <param name="Cells">The cells of a table row, with the table's heading cells; null when it is none.</param>
internal sealed record GuideUnit(int Line, string Text, string Lead, bool IsItem = false, (IReadOnlyList<string> Heading, IReadOnlyList<string> Row)? Cells = null);
