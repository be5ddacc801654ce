using System.Text.Json;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>The beginning of a file: its headings, or the names of its first object.</summary>
/// <param name="Text">The first record, which the reader has passed.</param>
/// <param name="Lines">The line it ends on: headings may hold line breaks, and a document's first object has others before it.</param>
/// <param name="IsJson">JSON lines, not CSV.</param>
/// <param name="Delimiter">Between fields of CSV.</param>
/// <param name="Names">Headings; of JSON the flattened names.</param>
internal sealed record SignalHead(string Text, int Lines, bool IsJson, char Delimiter, IReadOnlyList<string> Names)
{
    private const int MostHeadingLines = 50;

    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>Gives what follows the first record.</summary>
    public required TextReader Rest { get; init; }

    /// <summary>One JSON document, of which <see cref="Rest" /> makes lines.</summary>
    public bool IsDocument => Rest is JsonRecords;

    /// <exception cref="InvalidDataException">The first line is empty, or a JSON document holds no objects.</exception>
    public static async Task<SignalHead> ReadAsync(TextReader reader, CancellationToken cancellation)
    {
        var first = await reader.ReadLineAsync(cancellation);
        if (string.IsNullOrWhiteSpace(first))
        {
            throw new InvalidDataException("The file's first line is empty. It should hold the headings of a CSV file, or the first JSON object.");
        }

        if (first.AsSpan().TrimStart() is ['{' or '[', ..])
        {
            return JsonRecords.Begins(first) ? await DocumentAsync(new(first, reader), cancellation) : Json(first, 1, reader);
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
        return new(first, lines, false, delimiter, [.. record.Fields.Select(f => f.Trim())]) { Rest = reader };
    }

    private static SignalHead Json(string text, int line, TextReader rest) => new(text, line, true, ',', [.. SignalRows.Flatten(text, line).Values?.Keys ?? Enumerable.Empty<string>()]) { Rest = rest };

    private static async Task<SignalHead> DocumentAsync(JsonRecords records, CancellationToken cancellation)
    {
        for (var line = 1; await records.ReadLineAsync(cancellation) is { } text; line++)
        {
            if (text.Length > 0)
            {
                return Json(text, line, records);
            }
        }

        throw new InvalidDataException("The JSON holds no list of objects. Signals are a list of objects, or an answer with such a list as its tickets, results, events, signals, data, records or rows.");
    }
}
