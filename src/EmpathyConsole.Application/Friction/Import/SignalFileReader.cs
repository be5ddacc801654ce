using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Reads CSV (comma, semicolon or tab) and NDJSON. Which of them is seen from the first character.</summary>
/// <param name="zone">Times without an offset are read in it.</param>
/// <param name="now">Signals of the far future are refused.</param>
/// <param name="map">Field to column, for headings the reader does not know; null for none.</param>
internal sealed class SignalFileReader(TimeZoneInfo zone, DateTimeOffset now, IReadOnlyDictionary<string, string>? map = null)
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    private readonly SignalDraft draft = new(zone, now);
    private readonly SortedSet<string> ignored = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Headings and properties nobody asked for.</summary>
    public IReadOnlyCollection<string> Ignored => ignored;

    /// <summary>Every line but blank ones, in order.</summary>
    /// <exception cref="InvalidDataException">The file can't be read as a whole; its message is a sentence for the sender.</exception>
    public async IAsyncEnumerable<SignalLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        var first = await reader.ReadLineAsync(cancellation);
        if (string.IsNullOrWhiteSpace(first))
        {
            throw new InvalidDataException("The file's first line is empty. It should hold the headings of a CSV file, or the first JSON object.");
        }

        var lines = first.TrimStart().StartsWith('{') ? ReadJsonAsync(first, reader, cancellation) : ReadCsvAsync(first, reader, cancellation);
        await foreach (var line in lines)
        {
            yield return line;
        }
    }

    private async IAsyncEnumerable<SignalLine> ReadCsvAsync(string heading, StreamReader reader, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var delimiter = Delimiters.MaxBy(d => heading.Count(c => c == d));
        var fields = await ColumnsAsync(heading, delimiter, cancellation);
        var records = new DelimitedReader(reader, delimiter, linesBefore: 1);
        while (await records.ReadAsync(cancellation))
        {
            draft.Clear();
            for (var i = 0; i < fields.Length && i < records.Fields.Count; i++)
            {
                if (fields[i] is { } field)
                {
                    draft.Set(field, records.Fields[i]);
                }
            }

            yield return records.Fields.Count > fields.Length
                ? new(records.Line, null, $"The line has {records.Fields.Count} fields, the headings are {fields.Length}.")
                : draft.Read(records.Line);
        }
    }

    private async Task<SignalField?[]> ColumnsAsync(string heading, char delimiter, CancellationToken cancellation)
    {
        using var text = new StringReader(heading);
        var record = new DelimitedReader(text, delimiter, linesBefore: 0);
        await record.ReadAsync(cancellation);
        string[] names = [.. record.Fields];
        var byMap = (map ?? new Dictionary<string, string>(StringComparer.Ordinal)).ToLookup(m => m.Value.Trim(), m => m.Key, StringComparer.OrdinalIgnoreCase);
        var fields = new SignalField?[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            fields[i] = SignalFields.Find(byMap[names[i].Trim()].FirstOrDefault() ?? names[i]);
            if (fields[i] is null)
            {
                ignored.Add(names[i]);
            }
        }

        foreach (var needed in new[] { SignalField.Time, SignalField.Person, SignalField.Kind })
        {
            if (!fields.Contains(needed))
            {
                throw new InvalidDataException($"No column '{needed.ToString().ToLowerInvariant()}' in the first line. A file of signals needs the columns time, person and kind.");
            }
        }

        return fields;
    }

    private async IAsyncEnumerable<SignalLine> ReadJsonAsync(string first, StreamReader reader, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var number = 1L;
        for (var line = first; line is not null; line = await reader.ReadLineAsync(cancellation), number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ReadObject(line, number);
            }
        }
    }

    private SignalLine ReadObject(string line, long number)
    {
        draft.Clear();
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return new(number, null, "The line is not a JSON object.");
            }

            foreach (var property in json.RootElement.EnumerateObject())
            {
                var mapped = map?.FirstOrDefault(m => string.Equals(m.Value, property.Name, StringComparison.OrdinalIgnoreCase)).Key ?? property.Name;
                if (SignalFields.Find(mapped) is not { } field)
                {
                    ignored.Add(property.Name);
                    continue;
                }

                draft.Set(field, property.Value.ValueKind switch
                {
                    JsonValueKind.String => property.Value.GetString(),
                    JsonValueKind.Null => null,
                    JsonValueKind.Number => property.Value.GetRawText(),
                    JsonValueKind.True => "1",
                    JsonValueKind.False => "0",
                    _ => property.Value.GetRawText(),
                });
            }
        }
        catch (JsonException)
        {
            return new(number, null, "The line is not JSON.");
        }
        catch (InvalidOperationException)
        {
            // what the reader throws for an escape such as "\ud83d" without its second half
            return new(number, null, "The line holds half a character: an escape such as \\ud83d without its second half.");
        }

        return draft.Read(number);
    }
}
