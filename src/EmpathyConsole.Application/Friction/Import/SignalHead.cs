using System.Text.Json;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>The beginning of a file: its headings, or the names of its first object.</summary>
/// <param name="Text">The first record, which the reader has passed.</param>
/// <param name="Lines">How many lines it took: headings may hold line breaks.</param>
/// <param name="IsJson">JSON lines, not CSV.</param>
/// <param name="Delimiter">Between fields of CSV.</param>
/// <param name="Names">Headings; of JSON the flattened names.</param>
internal sealed record SignalHead(string Text, int Lines, bool IsJson, char Delimiter, IReadOnlyList<string> Names)
{
    private const int MostHeadingLines = 50;

    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <exception cref="InvalidDataException">The first line is empty.</exception>
    public static async Task<SignalHead> ReadAsync(TextReader reader, CancellationToken cancellation)
    {
        var first = await reader.ReadLineAsync(cancellation);
        if (string.IsNullOrWhiteSpace(first))
        {
            throw new InvalidDataException("The file's first line is empty. It should hold the headings of a CSV file, or the first JSON object.");
        }

        if (first.TrimStart().StartsWith('{'))
        {
            return new(first, 1, true, ',', [.. SignalRows.Flatten(first, 1).Values?.Keys ?? Enumerable.Empty<string>()]);
        }

        var lines = 1;
        for (; first.Count(c => c == '"') % 2 == 1 && lines < MostHeadingLines && await reader.ReadLineAsync(cancellation) is { } more; lines++)
        {
            first += "\n" + more;
        }

        var delimiter = Delimiters.MaxBy(d => first.Count(c => c == d));
        using var text = new StringReader(first);
        var record = new DelimitedReader(text, delimiter, linesBefore: 0);
        await record.ReadAsync(cancellation);
        return new(first, lines, false, delimiter, [.. record.Fields.Select(f => f.Trim())]);
    }
}
