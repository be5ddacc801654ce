using System.Text;

namespace EmpathyConsole.Benchmarks;

/// <summary>The column "text" of a CSV file (RFC 4180), row by row.</summary>
internal static class TextColumn
{
    public static IEnumerable<string> Read(string csv, string? only)
    {
        int text = -1, other = -1;
        var (column, value) = only?.Split('=', 2) is [var c, var v] ? (c, v) : ("", "");
        foreach (var cells in Rows(csv))
        {
            if (text < 0)
            {
                (text, other) = (cells.IndexOf("text"), cells.IndexOf(column));
                if (text < 0 || (only is not null && other < 0))
                {
                    throw new InvalidDataException($"The first line holds no column \"{(text < 0 ? "text" : column)}\".");
                }
            }
            else if (text < cells.Count && (only is null || (other < cells.Count && cells[other] == value)))
            {
                yield return cells[text];
            }
        }
    }

    private static IEnumerable<List<string>> Rows(string csv)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            var letter = csv[i];
            if (quoted && letter == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && letter is ',' or '\n')
            {
                cells.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (letter == '\n')
                {
                    yield return cells;
                    cells = [];
                }
            }
            else
            {
                cell.Append(letter);
            }
        }

        if (cell.Length > 0 || cells.Count > 0)
        {
            cells.Add(cell.ToString());
            yield return cells;
        }
    }
}
