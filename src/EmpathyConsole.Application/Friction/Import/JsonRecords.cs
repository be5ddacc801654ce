using System.Text;
using System.Text.Json;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>
/// Gives the objects of one JSON document, each on a line, as JSON lines would: those of a list, those of a list in an answer such as
/// <c>{"tickets": [...]}</c>, or objects written over several lines. Blank lines stand between them, so that whoever counts names the line an object begins on;
/// where several begin on one line they are counted on from there.
/// </summary>
/// <param name="first">The document's first line, which was read already.</param>
/// <param name="rest">What follows it.</param>
internal sealed class JsonRecords(string first, TextReader rest) : TextReader
{
    private const int LongestRecord = 1_000_000;
    private const int LongestName = 40;

    /// <summary>What tools call the list in their answers.</summary>
    private static readonly string[] Lists = ["tickets", "results", "events", "signals", "data", "records", "rows"];

    /// <summary>What an object that is itself a signal or an event has.</summary>
    private static readonly string[] Own = ["time", "timestamp", "event_timestamp", "kind", "event", "event_name", "person", "distinct_id", "created_at"];

    private readonly Queue<(long Line, string Text)> found = new();
    private readonly StringBuilder record = new();
    private readonly StringBuilder name = new();
    private long line, given, began;
    private int depth;

    /// <summary>How deep the objects that are wanted lie; null outside of a list.</summary>
    private int? listed;
    private bool quoted, escaped, collecting, over;

    /// <summary>Whether a file that begins so is one document rather than JSON lines.</summary>
    public static bool Begins(string first)
    {
        if (first.AsSpan().TrimStart() is ['[', ..])
        {
            return true;
        }

        try
        {
            using var json = JsonDocument.Parse(first);
            return json.RootElement.ValueKind == JsonValueKind.Object && !Own.Any(n => json.RootElement.TryGetProperty(n, out _))
                && Lists.Any(n => json.RootElement.TryGetProperty(n, out var list) && list.ValueKind == JsonValueKind.Array && (list.GetArrayLength() == 0 || list[0].ValueKind == JsonValueKind.Object));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // no text of JSON goes over a line's end: what is open inside one is a broken line, or a document that was cut off inside its list
            using var start = new JsonRecords("", Null);
            start.Take(first);
            return start is { listed: not null } or { depth: > 0, quoted: false };
        }
    }

    /// <summary>The next object, or a blank line before it; null at the end.</summary>
    /// <exception cref="InvalidDataException">The document ends in the middle, or an object of it is far too long.</exception>
    public override async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        while (found.Count == 0 && !over)
        {
            if ((line == 0 ? first : await rest.ReadLineAsync(cancellationToken)) is { } text)
            {
                line++;
                Take(text);
                continue;
            }

            over = true;
            if (depth > 0)
            {
                throw new InvalidDataException("The file ends before its JSON does: it was cut off on the way. Export it again.");
            }
        }

        if (found.Count == 0)
        {
            return null;
        }

        given++;
        return given < found.Peek().Line ? "" : found.Dequeue().Text;
    }

    private void Take(string text)
    {
        foreach (var c in text)
        {
            if (quoted)
            {
                TakeQuoted(c);
            }
            else
            {
                TakePlain(c);
            }

            if (collecting)
            {
                record.Append(c);
                if (record.Length > LongestRecord)
                {
                    throw new InvalidDataException($"The JSON object that begins on line {began} has more than 1,000,000 characters. A file of signals has one object for each.");
                }
            }
            else if (record.Length > 0)
            {
                found.Enqueue((began, record.Append(c).ToString()));
                record.Clear();
            }
        }

        if (collecting)
        {
            record.Append(' ');
        }
    }

    private void TakeQuoted(char c)
    {
        if (escaped || c == '\\')
        {
            escaped = !escaped;
        }
        else if (c == '"')
        {
            quoted = false;
        }
        else if (name.Length <= LongestName)
        {
            name.Append(c);
        }
    }

    private void TakePlain(char c)
    {
        switch (c)
        {
            case '"':
                quoted = true;
                name.Clear();
                break;
            case '{' or '[':
                Enter(c);
                break;
            case '}' or ']' when depth > 0:
                depth--;
                if (collecting && depth == (listed ?? 0))
                {
                    collecting = false;
                }
                else if (depth < listed)
                {
                    listed = null;
                }

                break;
        }
    }

    private void Enter(char c)
    {
        if (c == '{' && !collecting && depth == (listed ?? 0))
        {
            (collecting, began) = (true, line);
        }
        else if (c == '[' && listed is null && (depth == 0 || (depth == 1 && Lists.Contains(name.ToString(), StringComparer.OrdinalIgnoreCase))))
        {
            // what stood before the list in the object around it is of no signal
            collecting = false;
            record.Clear();
            listed = depth + 1;
        }

        depth++;
    }
}
