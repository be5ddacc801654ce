namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>
/// Comma, semicolon, tab or bar separated rows, quoted newlines and all. Customers' exports are dirty, and one broken row must not take
/// the good ones after it along: a quote that never closes breaks its own line only.
/// </summary>
internal sealed class CsvGrid : IGrid
{
    private const int MostLinesOfARow = 1_000;
    private const int LongestRow = 1 << 20;
    private readonly TextLines reader;
    private readonly char delimiter;

    // lines that were read ahead while looking for the end of a quote
    private readonly LinkedList<string> ahead = new();
    private long line;

    public CsvGrid(string path)
    {
        delimiter = CsvDelimiter.Of(path);
        reader = TextLines.Open(path);
    }

    public IReadOnlyList<string> Sheets => [];

    public string? Sheet => null;

    public char? Delimiter => delimiter;

    public IEnumerable<RawRow> Rows()
    {
        while (TakeLine() is { } text)
        {
            if (!string.IsNullOrWhiteSpace(text) && text.AsSpan().ContainsAnyExcept(delimiter, ' ', '\0'))
            {
                yield return ReadRow(text);
            }
            else if (!string.IsNullOrWhiteSpace(text) && delimiter != '\t')
            {
                // a row of nothing but delimiters is one that somebody left empty
                yield return new(line, [""]);
            }
        }
    }

    public void Dispose() => reader.Dispose();

    private RawRow ReadRow(string text)
    {
        var begins = line;
        var row = new CsvRow(delimiter);
        var quotes = row.Take(text);
        if (quotes == CsvQuotes.Closed)
        {
            return new(begins, row.Cells);
        }

        var lines = new List<string>();
        var length = text.Length;
        while (quotes == CsvQuotes.Open && lines.Count < MostLinesOfARow && length < LongestRow && TakeLine() is { } more)
        {
            lines.Add(more);
            length += more.Length;
            quotes = row.Take(more);
            if (quotes == CsvQuotes.Closed)
            {
                return new(begins, row.Cells);
            }
        }

        // the quote never closed: this line is broken, the others are looked at again
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            ahead.AddFirst(lines[i]);
        }

        line = begins;
        return new(begins, [text], true);
    }

    private string? TakeLine()
    {
        line++;
        if (ahead.First is { } node)
        {
            ahead.RemoveFirst();
            return node.Value;
        }

        return reader.Next();
    }
}
