using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Cli.Checking;

/// <summary>Reads the texts of a file: a column of a CSV, or each line that is not empty.</summary>
internal static class TextRows
{
    private const string UsualColumn = "text";

    /// <param name="reader">The file.</param>
    /// <param name="column">The column; null takes "text" of a .csv, and lines of anything else.</param>
    /// <param name="file">Its name, for what is said of it.</param>
    public static Result<IReadOnlyList<(int Row, int Line, string Text)>> Read(TextReader reader, string? column, string file) =>
        column is not null || file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Cells(reader, column ?? UsualColumn, file) : Lines(reader);

    private static Result<IReadOnlyList<(int Row, int Line, string Text)>> Lines(TextReader reader)
    {
        List<(int Row, int Line, string Text)> rows = [];
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                rows.Add((line, line, text));
            }
        }

        return rows;
    }

    private static Result<IReadOnlyList<(int Row, int Line, string Text)>> Cells(TextReader reader, string column, string file)
    {
        using var records = CsvRecords.Read(reader).GetEnumerator();
        if (!records.MoveNext())
        {
            return Problem.Invalid($"{file} is empty: its first line should name the columns.");
        }

        var header = records.Current.Cells;
        var at = header.FindIndex(h => string.Equals(h.Trim(), column, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            return Problem.Invalid($"{file} has no column \"{column}\". It has: {string.Join(", ", header)}. Name one with --column.");
        }

        List<(int Row, int Line, string Text)> rows = [];
        while (records.MoveNext())
        {
            var (line, cells) = records.Current;
            rows.Add((rows.Count + 1, line, at < cells.Count ? cells[at] : ""));
        }

        return rows;
    }
}
