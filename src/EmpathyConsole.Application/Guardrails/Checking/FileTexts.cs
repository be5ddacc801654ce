using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Checking;

/// <summary>The texts of a file: a column of a table, or each line that is not empty.</summary>
/// <param name="Texts">In file order.</param>
/// <param name="Skipped">Rows that hold no text, or one too long to judge.</param>
public sealed record FileTexts(IReadOnlyList<FileText> Texts, IReadOnlyList<SkippedRow> Skipped)
{
    private const string UsualColumn = "text";
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>Names of the columns, or null when the file is lines of text and no table.</summary>
    public static IReadOnlyList<string>? Columns(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsTable(file) && Open(text).Records().Select(r => r.Cells).FirstOrDefault() is { } header ? [.. header.Select(c => c.Text.Trim())] : null;
    }

    /// <summary>Reads the texts.</summary>
    /// <param name="text">The file.</param>
    /// <param name="column">The column; null takes "text" of a .csv or .tsv, and lines of anything else.</param>
    /// <param name="file">Its name, for what is said of it.</param>
    public static Result<FileTexts> Read(string text, string? column, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        return column is not null || IsTable(file) ? Cells(text, column ?? UsualColumn, file) : Lines(text);
    }

    private static bool IsTable(string file) => file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    private static FileTexts Lines(string text)
    {
        List<FileText> texts = [];
        using var reader = new StringReader(text);
        for (var line = 1; reader.ReadLine() is { } words; line++)
        {
            if (!string.IsNullOrWhiteSpace(words))
            {
                texts.Add(new(line, TextPlaces.At(line), words));
            }
        }

        return new(texts, []);
    }

    private static Result<FileTexts> Cells(string text, string column, string file)
    {
        using var records = Open(text).Records().GetEnumerator();
        if (!records.MoveNext())
        {
            return Problem.Invalid($"{file} is empty: its first line should name the columns.");
        }

        var header = records.Current.Cells.Select(c => c.Text.Trim()).ToList();
        var at = header.FindIndex(h => string.Equals(h, column.Trim(), StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            return Problem.Invalid($"{file} has no column \"{column}\". It has: {string.Join(", ", header)}. Choose one of these.", "column");
        }

        List<FileText> texts = [];
        List<SkippedRow> skipped = [];
        for (var row = 1; records.MoveNext(); row++)
        {
            var (line, cells, open) = records.Current;
            if (open)
            {
                skipped.Add(new(row, line, "A quote in it never closes, so the rest of the file is one row. Close the quote."));
            }
            else if (at >= cells.Count || string.IsNullOrWhiteSpace(cells[at].Text))
            {
                skipped.Add(new(row, line, $"It has no text in \"{column}\"."));
            }
            else
            {
                texts.Add(new(row, cells[at].Places, cells[at].Text));
            }
        }

        return new FileTexts(texts, skipped);
    }

    // the delimiter that stands in the first line most often; a comma where none does
    private static TableReader Open(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? text : text[..end];
        return new(text, Delimiters.MaxBy(d => first.Count(c => c == d)));
    }
}
