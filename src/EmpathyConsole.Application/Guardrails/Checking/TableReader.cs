using System.Text;

namespace EmpathyConsole.Application.Guardrails.Checking;

/// <summary>Reads a delimited table (RFC 4180) record by record and keeps where each character stands; cells may hold delimiters, quotes and line breaks.</summary>
internal sealed class TableReader(string text, char delimiter)
{
    private readonly List<(string Text, TextPlaces Places)> cells = [];
    private readonly StringBuilder cell = new();
    private TextPlaces places = new();
    private (int Line, int Column) expected;
    private int at;
    private int line = 1;
    private int column = 1;

    /// <summary>All records, the header first; empty lines are left out. A quote that is never closed takes the rest of the file.</summary>
    /// <returns>The line a record begins on, its cells, and whether a quote in it was never closed.</returns>
    public IEnumerable<(int Line, IReadOnlyList<(string Text, TextPlaces Places)> Cells, bool Open)> Records()
    {
        var (quoted, empty, begins) = (false, true, 1);
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '"' && (quoted || cell.Length == 0))
            {
                if (quoted && at + 1 < text.Length && text[at + 1] == '"')
                {
                    Step();
                    Keep('"');
                }
                else
                {
                    quoted = !quoted;
                }

                empty = false;
                Step();
            }
            else if (c == delimiter && !quoted)
            {
                empty = false;
                Step();
                EndCell();
            }
            else if (c is '\n' or '\r' && !quoted)
            {
                if (c == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                {
                    Step();
                }

                Step();
                EndCell();
                if (!empty)
                {
                    yield return (begins, [.. cells], false);
                }

                cells.Clear();
                (empty, begins) = (true, line);
            }
            else
            {
                empty = false;
                Keep(c);
                Step();
            }
        }

        if (!empty)
        {
            EndCell();
            yield return (begins, [.. cells], quoted);
        }
    }

    private void Keep(char c)
    {
        if (cell.Length == 0 || expected != (line, column))
        {
            places.With(cell.Length, line, column);
        }

        cell.Append(c);
        expected = c == '\n' ? default : (line, column + 1);
    }

    private void Step()
    {
        // a lone carriage return ends a line too; one before a line feed is a part of its line end
        var ends = text[at] == '\n' || (text[at] == '\r' && !(at + 1 < text.Length && text[at + 1] == '\n'));
        (line, column) = ends ? (line + 1, 1) : (line, column + 1);
        at++;
    }

    private void EndCell()
    {
        cells.Add((cell.ToString(), places));
        cell.Clear();
        places = new();
    }
}
