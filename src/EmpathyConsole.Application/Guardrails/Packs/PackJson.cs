using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Packs;

/// <summary>Reads JSON and keeps the places.</summary>
internal static class PackJson
{
    public static Result<PackNode> Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new() { MaxDepth = 24, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            var places = new Places(bytes);
            reader.Read();
            var node = Node(ref reader, places);
            return reader.Read() ? Problem.Invalid($"Line {places.Of(reader.TokenStartIndex).Line}: something stands after the end of the pack. Take it out.") : node;
        }
        catch (JsonException wrong)
        {
            return Problem.Invalid(FormattableString.Invariant($"Line {wrong.LineNumber + 1}, character {wrong.BytePositionInLine + 1}: this is no JSON. Look at the comma, quotation mark or bracket before it."));
        }
        catch (InvalidOperationException)
        {
            return Problem.Invalid("A text in the file has half a character in it. Save the file as UTF-8.");
        }
    }

    private static PackNode Node(ref Utf8JsonReader reader, Places places)
    {
        var (line, column) = places.Of(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                List<PackNode> items = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Node(ref reader, places));
                }

                return new(line, column) { Items = items };
            case JsonTokenType.StartObject:
                List<(string Key, PackNode Node)> fields = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var key = reader.GetString()!;
                    reader.Read();
                    fields.Add((key, Node(ref reader, places)));
                }

                return new(line, column) { Fields = fields };
            default:
                return new(line, column) { Value = Value(ref reader) };
        }
    }

    private static JsonValue? Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => JsonValue.Create(reader.GetString()),
        JsonTokenType.Number => JsonValue.Create(reader.GetDouble()),
        JsonTokenType.True => JsonValue.Create(true),
        JsonTokenType.False => JsonValue.Create(false),
        _ => null,
    };

    /// <summary>Turns byte offsets, which only grow, into lines and columns.</summary>
    private sealed class Places(byte[] bytes)
    {
        private int line = 1;
        private long start;
        private long at;

        public (int Line, int Column) Of(long offset)
        {
            for (; at < offset; at++)
            {
                if (bytes[at] == (byte)'\n')
                {
                    (line, start) = (line + 1, at + 1);
                }
            }

            return (line, (int)(offset - start) + 1);
        }
    }
}
