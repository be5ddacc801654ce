namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>
/// Comma, semicolon, tab or bar separated rows, quoted newlines and all (RFC 4180), read tolerantly: customers' exports are dirty, and
/// one broken row must not take the good ones after it along. A quote that never closes breaks its own line only.
/// </summary>
internal sealed class CsvRows : IRowSource
{
    private const int MostLinesOfARow = 1_000;
    private const int LongestRow = 1 << 20;
    private readonly StreamReader reader;
    private readonly char delimiter;

    // lines that were read ahead while looking for the end of a quote
    private readonly LinkedList<string> ahead = new();
    private long line;
    private RawRow? first;

    public CsvRows(string path, bool hasHeader)
    {
        delimiter = CsvLine.Delimiter(path);
        reader = TextEncoding.Open(path);
        first = Next();
        Columns = first is null ? [] : hasHeader ? ColumnNames.From(first.Cells) : ColumnNames.Numbered(first.Cells.Count);
        first = hasHeader ? null : first;
    }

    public IReadOnlyList<string> Columns { get; }

    public IEnumerable<RawRow> Rows()
    {
        for (var row = first ?? Next(); row is not null; row = Next())
        {
            // cells beyond the columns can't be told apart from the text they were cut from; empty ones are harmless
            yield return !row.Broken && row.Cells.Skip(Columns.Count).Any(c => c.Length > 0)
                ? new(row.Line, [string.Join(delimiter, row.Cells)], true)
                : row;
        }
    }

    public void Dispose() => reader.Dispose();

    private RawRow? Next()
    {
        while (TakeLine() is { } text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                return ReadRow(text);
            }
        }

        return null;
    }

    private RawRow ReadRow(string text)
    {
        var begins = line;
        var quotes = CsvLine.Split(text, delimiter, out var cells);
        if (quotes == CsvQuotes.Closed)
        {
            return new(begins, cells);
        }

        var lines = new List<string> { text };
        var length = text.Length;
        while (quotes == CsvQuotes.Open && lines.Count < MostLinesOfARow && length < LongestRow && TakeLine() is { } more)
        {
            lines.Add(more);
            length += more.Length;
            quotes = more.Contains('"', StringComparison.Ordinal) ? CsvLine.Split(string.Join('\n', lines), delimiter, out cells) : quotes;
            if (quotes == CsvQuotes.Closed)
            {
                return new(begins, cells);
            }
        }

        // the quote never closed: this line is broken, the others are looked at again
        for (var i = lines.Count - 1; i > 0; i--)
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

        return reader.ReadLine();
    }
}
