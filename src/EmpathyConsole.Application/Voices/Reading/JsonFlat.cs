using System.Globalization;
using System.Text;
using System.Text.Json;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>
/// Lays a nested object out flat: properties.comment, via.channel; GA4's list of keys with values becomes event_params.page; a list of
/// turns (Zendesk's comments, a chat's messages) becomes speaker-labelled lines.
/// </summary>
internal static class JsonFlat
{
    private const int Deepest = 6;
    private static readonly string[] SpeakerNames = ["role", "speaker", "author", "from", "sender", "sender_type", "author_type", "author_role", "name", "user"];
    private static readonly string[] SaidNames = ["text", "body", "plain_body", "content", "message"];
    private static readonly string[] TimeNames = ["created_at", "timestamp", "time", "date"];

    /// <summary>Gives every value with its path.</summary>
    public static void Read(JsonElement root, Action<string, string> give) => Read(root, "", 0, root, give);

    private static void Read(JsonElement element, string path, int depth, JsonElement root, Action<string, string> give)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when depth < Deepest:
                foreach (var property in element.EnumerateObject())
                {
                    Read(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", depth + 1, root, give);
                }

                break;
            case JsonValueKind.Array when element.GetArrayLength() > 0:
                List(element, path, root, give);
                break;
            case JsonValueKind.Null or JsonValueKind.Undefined or JsonValueKind.Array:
                give(path, "");
                break;
            default:
                give(path, Scalar(element));
                break;
        }
    }

    private static void List(JsonElement list, string path, JsonElement root, Action<string, string> give)
    {
        if (list.EnumerateArray().All(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("key", out var key) && key.ValueKind == JsonValueKind.String && e.TryGetProperty("value", out _)))
        {
            foreach (var pair in list.EnumerateArray())
            {
                give($"{path}.{pair.GetProperty("key").GetString()}", Typed(pair.GetProperty("value")));
            }
        }
        else if (list.EnumerateArray().All(e => e.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)))
        {
            give(path, string.Join(", ", list.EnumerateArray().Select(Scalar)));
        }
        else
        {
            give(path, Turns(list, root) ?? list.GetRawText());
        }
    }

    /// <summary>GA4's {"string_value": "x", "int_value": null}: the one that is there.</summary>
    private static string Typed(JsonElement value) => value.ValueKind != JsonValueKind.Object ? Scalar(value)
        : value.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null).Select(p => Scalar(p.Value)).FirstOrDefault() ?? "";

    private static string Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        _ => value.GetRawText(),
    };

    private static string? Turns(JsonElement list, JsonElement root)
    {
        var requester = root.TryGetProperty("requester_id", out var id) ? Scalar(id) : null;
        var opening = root.TryGetProperty("description", out var description) ? Scalar(description).Trim() : null;
        var lines = new StringBuilder();
        var first = true;
        foreach (var turn in list.EnumerateArray())
        {
            if (turn.ValueKind != JsonValueKind.Object || Named(turn, SaidNames) is not { } said || Speaker(turn, requester) is not { } speaker)
            {
                return null;
            }

            // the first comment of a ticket is its description once more
            if (!(first && string.Equals(said.Trim(), opening, StringComparison.Ordinal)))
            {
                var time = Named(turn, TimeNames) is { Length: > 4 } at ? $"[{at}] " : "";
                lines.Append(CultureInfo.InvariantCulture, $"{(lines.Length > 0 ? "\n" : "")}{time}{speaker}: {said.Trim()}");
            }

            first = false;
        }

        return lines.ToString();
    }

    private static string? Speaker(JsonElement turn, string? requester)
    {
        if (turn.TryGetProperty("public", out var open) && open.ValueKind == JsonValueKind.False)
        {
            return "Internal note";
        }

        if (turn.TryGetProperty("author_id", out var author) && requester is { Length: > 0 })
        {
            return Scalar(author) == requester ? "Customer" : "Agent";
        }

        foreach (var name in SpeakerNames)
        {
            if (turn.TryGetProperty(name, out var who))
            {
                var speaker = who.ValueKind == JsonValueKind.Object ? Named(who, ["role", "type", "name"]) : Scalar(who);
                if (speaker is { Length: > 0 and <= 40 })
                {
                    return speaker.Replace(":", "", StringComparison.Ordinal);
                }
            }
        }

        return null;
    }

    private static string? Named(JsonElement element, string[] names)
    {
        foreach (var name in names)
        {
            if (element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            {
                return Scalar(value);
            }
        }

        return null;
    }
}
