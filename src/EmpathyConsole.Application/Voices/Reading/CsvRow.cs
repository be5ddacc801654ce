using System.Text;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>
/// Splits a row into cells, line by line, each looked at once (RFC 4180, read tolerantly). On the first line of a quoted cell a quote that
/// is followed by neither delimiter nor end stands for itself; on a later line it is the sign that the cell was never closed and has run
/// into the next rows.
/// </summary>
internal sealed class CsvRow(char delimiter)
{
    /// <summary>No delimiter at all: the line is the cell.</summary>
    public const char None = '\uffff';
    private const int MostCells = 20_000;
    private readonly List<string> cells = [];
    private StringBuilder? open;

    public IReadOnlyList<string> Cells => cells;

    /// <summary>Takes the first line, and the next ones for as long as the answer is <see cref="CsvQuotes.Open"/>.</summary>
    public CsvQuotes Take(string line)
    {
        var at = 0;
        if (open is not null)
        {
            open.Append('\n');
            if (Quoted(line, ref at, first: false) is var quotes and not CsvQuotes.Closed)
            {
                return quotes;
            }

            if (at >= line.Length)
            {
                return CsvQuotes.Closed;
            }

            at++;
        }

        while (true)
        {
            var start = at;
            while (start < line.Length && line[start] == ' ')
            {
                start++;
            }

            if (start < line.Length && line[start] == '"' && cells.Count < MostCells)
            {
                at = start + 1;
                open = new();
                if (Quoted(line, ref at, first: true) is var quotes and not CsvQuotes.Closed)
                {
                    return quotes;
                }
            }
            else
            {
                var next = cells.Count < MostCells ? line.IndexOf(delimiter, at) : -1;
                next = next < 0 ? line.Length : next;
                cells.Add(line[at..next]);
                at = next;
            }

            if (at >= line.Length)
            {
                return CsvQuotes.Closed;
            }

            at++;
        }
    }

    /// <summary>From within a quoted cell to after its closing quote; leaves <paramref name="at"/> on the delimiter or the end.</summary>
    private CsvQuotes Quoted(string line, ref int at, bool first)
    {
        while (true)
        {
            var quote = line.IndexOf('"', at);
            if (quote < 0)
            {
                open!.Append(line, at, line.Length - at);
                return CsvQuotes.Open;
            }

            open!.Append(line, at, quote - at);
            if (quote + 1 < line.Length && line[quote + 1] == '"')
            {
                open.Append('"');
                at = quote + 2;
                continue;
            }

            var after = quote + 1;
            while (after < line.Length && line[after] == ' ')
            {
                after++;
            }

            if (after >= line.Length || line[after] == delimiter)
            {
                cells.Add(open.ToString());
                open = null;
                at = after;
                return CsvQuotes.Closed;
            }

            if (!first)
            {
                return CsvQuotes.Broken;
            }

            open.Append('"');
            at = quote + 1;
        }
    }
}
