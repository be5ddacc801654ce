using System.Text;

namespace EmpathyConsole.Cli.Checking;

/// <summary>Reads CSV (RFC 4180) record by record, with the line each begins on; cells may hold commas, quotes and line breaks.</summary>
internal static class CsvRecords
{
    /// <summary>All records, the header first; empty lines are left out. A quote that is never closed takes the rest of the file.</summary>
    public static IEnumerable<(int Line, List<string> Cells)> Read(TextReader reader)
    {
        var (line, begins) = (1, 1);
        var (quoted, empty) = (false, true);
        List<string> cells = [];
        var cell = new StringBuilder();
        for (var c = reader.Read(); c >= 0; c = reader.Read())
        {
            line += c == '\n' ? 1 : 0;
            switch ((char)c)
            {
                case '"' when quoted && reader.Peek() == '"':
                    cell.Append((char)reader.Read());
                    break;
                case '"' when quoted || cell.Length == 0:
                    (quoted, empty) = (!quoted, false);
                    break;
                case ',' when !quoted:
                    Next(cells, cell);
                    empty = false;
                    break;
                case '\r' when !quoted && reader.Peek() == '\n':
                    break;
                case '\n' when !quoted:
                    Next(cells, cell);
                    if (!empty)
                    {
                        yield return (begins, cells);
                    }

                    (cells, begins, empty) = ([], line, true);
                    break;
                default:
                    cell.Append((char)c);
                    empty = false;
                    break;
            }
        }

        if (!empty)
        {
            Next(cells, cell);
            yield return (begins, cells);
        }
    }

    private static void Next(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString());
        cell.Clear();
    }
}
