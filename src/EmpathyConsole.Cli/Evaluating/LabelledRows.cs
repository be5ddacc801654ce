using EmpathyConsole.Cli.Checking;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Cli.Evaluating;

/// <summary>Reads a labelled CSV: a column "text", and "label", "intent" or "labels" (a|b|c); "kind" and "site" where there are such. Rows without text or label are left out.</summary>
internal static class LabelledRows
{
    private static readonly string[] LabelColumns = ["label", "intent", "labels"];

    /// <param name="path">The file; - is standard input.</param>
    /// <param name="column">The column of labels, when it is called otherwise.</param>
    public static Result<IReadOnlyList<LabelledRow>> Read(string path, string? column = null)
    {
        if (path != "-" && !File.Exists(path))
        {
            return Problem.Invalid($"There is no file '{path}'. Check the path.");
        }

        using var reader = path == "-" ? Console.In : File.OpenText(path);
        return Read(reader, path, column);
    }

    /// <param name="reader">The file.</param>
    /// <param name="file">Its name, for what is said of it.</param>
    /// <param name="column">The column of labels, when it is called otherwise.</param>
    public static Result<IReadOnlyList<LabelledRow>> Read(TextReader reader, string file, string? column = null)
    {
        using var records = CsvRecords.Read(reader).GetEnumerator();
        if (!records.MoveNext())
        {
            return Problem.Invalid($"{file} is empty: its first line should name the columns text and label.");
        }

        var header = records.Current.Cells.ConvertAll(h => h.Trim().TrimStart('\ufeff'));
        var text = header.FindIndex(h => string.Equals(h, "text", StringComparison.OrdinalIgnoreCase));
        string[] wanted = column is null ? LabelColumns : [column];
        var label = header.FindIndex(h => wanted.Contains(h, StringComparer.OrdinalIgnoreCase));
        if (text < 0 || label < 0)
        {
            return Problem.Invalid($"{file} needs a column \"text\" and {(column is null ? "one of \"label\", \"intent\" or \"labels\"" : $"a column \"{column}\"")}. It has: {string.Join(", ", header)}.");
        }

        var kind = header.FindIndex(h => string.Equals(h, "kind", StringComparison.OrdinalIgnoreCase));
        var site = header.FindIndex(h => string.Equals(h, "site", StringComparison.OrdinalIgnoreCase));
        List<LabelledRow> rows = [];
        while (records.MoveNext())
        {
            var (line, cells) = records.Current;
            var labels = label < cells.Count ? cells[label].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
            if (labels.Length > 0 && text < cells.Count && !string.IsNullOrWhiteSpace(cells[text]))
            {
                rows.Add(new(line, cells[text], labels, Cell(cells, kind), Cell(cells, site)));
            }
        }

        return rows.Count > 0 ? rows : Problem.Invalid($"{file} holds no row with both a text and a label.");
    }

    private static string Cell(List<string> cells, int column) => column >= 0 && column < cells.Count ? cells[column].Trim() : "";
}
