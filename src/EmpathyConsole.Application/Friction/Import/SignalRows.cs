using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Rows of a CSV or of JSON lines by name, whatever they mean.</summary>
internal static class SignalRows
{
    private const int Deepest = 4;

    /// <summary>Every row after, and with JSON including, the head.</summary>
    public static IAsyncEnumerable<SignalRow> ReadAsync(SignalHead head, CancellationToken cancellation) =>
        head.IsJson ? JsonAsync(head, cancellation) : CsvAsync(head, cancellation);

    /// <summary>A line of JSON with what is nested under names with dots, and GA4's lists of key and value under their keys.</summary>
    public static SignalRow Flatten(string line, long number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return new(number, null, "The line is not a JSON object.");
            }

            var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
            Add(values, "", json.RootElement, 0);
            return new(number, values, null);
        }
        catch (JsonException)
        {
            return new(number, null, "The line is not JSON.");
        }
        catch (InvalidOperationException)
        {
            return new(number, null, "The line holds half a character: an escape such as \\ud83d without its second half.");
        }
    }

    /// <summary>A value of JSON as text; null for null.</summary>
    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        _ => value.GetRawText(),
    };

    private static async IAsyncEnumerable<SignalRow> JsonAsync(SignalHead head, [EnumeratorCancellation] CancellationToken cancellation)
    {
        long number = head.Lines;
        for (var line = head.Text; line is not null; line = await head.Rest.ReadLineAsync(cancellation), number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Flatten(line, number);
            }
        }
    }

    private static async IAsyncEnumerable<SignalRow> CsvAsync(SignalHead head, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var records = new DelimitedReader(head.Rest, head.Delimiter, head.Lines);
        while (await records.ReadAsync(cancellation))
        {
            if (records.Fields.Count > head.Names.Count)
            {
                yield return new(records.Line, null, $"The line has {records.Fields.Count} fields, the headings are {head.Names.Count}.");
                continue;
            }

            var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < records.Fields.Count; i++)
            {
                AddCell(values, head.Names[i], records.Fields[i]);
            }

            yield return new(records.Line, values, null);
        }
    }

    private static void AddCell(Dictionary<string, string?> values, string name, string text)
    {
        // exports as CSV keep what is nested as JSON in one cell
        if (text.AsSpan().TrimStart() is ['{' or '[', ..])
        {
            try
            {
                using var json = JsonDocument.Parse(text);
                Add(values, name, json.RootElement, 1);
                return;
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // a text that only looks like it
            }
        }

        values[name] = text;
    }

    private static void Add(Dictionary<string, string?> values, string name, JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when depth < Deepest:
                foreach (var property in value.EnumerateObject())
                {
                    Add(values, name.Length == 0 ? property.Name : $"{name}.{property.Name}", property.Value, depth + 1);
                }

                break;
            case JsonValueKind.Array when depth < Deepest && value.GetArrayLength() > 0 && value[0].ValueKind == JsonValueKind.Object && value[0].TryGetProperty("key", out _):
                foreach (var item in value.EnumerateArray())
                {
                    if (item.TryGetProperty("key", out var key) && item.TryGetProperty("value", out var held))
                    {
                        values[$"{name}.{Text(key)}"] = held.ValueKind == JsonValueKind.Object ? held.EnumerateObject().Select(p => Text(p.Value)).FirstOrDefault(t => t is not null) : Text(held);
                    }
                }

                break;
            case JsonValueKind.Array or JsonValueKind.Object:
                break;
            default:
                values[name] = Text(value);
                break;
        }
    }
}
