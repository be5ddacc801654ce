using EmpathyConsole.Application.House;

namespace EmpathyConsole.Application.Guardrails.Checking;

/// <summary>Checked texts as CSV: a row a finding, and one for each text nothing was found in.</summary>
public static class CheckSheet
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["row", "verdict", "guardrail", "version", "severity", "start", "length", "text", "reason", "suggestion"];

    /// <summary>The whole sheet.</summary>
    public static string Csv(IReadOnlyList<CheckedRow> rows) => SheetCsv.Row(Columns) + string.Concat(Cells(rows).Select(SheetCsv.Row));

    /// <summary>The cells under the columns.</summary>
    public static IEnumerable<IReadOnlyList<object?>> Cells(IReadOnlyList<CheckedRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
        {
            foreach (var f in row.Findings)
            {
                yield return [row.Row, Word(row.Verdict), f.Guardrail, f.Version, Word(f.Severity), f.Start, f.Length, f.Text, f.Reason, f.Suggestion];
            }

            if (row.Findings.Count == 0)
            {
                yield return [row.Row, Word(row.Verdict), "", "", "", "", "", "", "", ""];
            }
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
