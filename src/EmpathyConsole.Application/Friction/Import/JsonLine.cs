using System.Text;
using System.Text.Json;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Reads the usual line of JSON, flat and with names seen before, without a document and with few new strings. Whatever is unusual it leaves to those who read with care.</summary>
/// <param name="fieldOf">The field a property stands for; null where nobody asks for it. Asked once for a name.</param>
internal sealed class JsonLine(Func<string, SignalField?> fieldOf)
{
    private const int MostNames = 200;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private readonly List<(byte[] Name, SignalField? Field)> names = [];
    private readonly StringPool pool = new();
    private byte[] bytes = new byte[1024];
    private char[] text = new char[256];

    /// <summary>Sets the draft's fields; false when the line has to be read otherwise, whatever was set until then.</summary>
    public bool TryRead(string line, SignalDraft draft)
    {
        try
        {
            var most = Strict.GetMaxByteCount(line.Length);
            if (bytes.Length < most)
            {
                bytes = new byte[most];
            }

            var reader = new Utf8JsonReader(bytes.AsSpan(0, Strict.GetBytes(line, bytes)));
            return Read(ref reader, draft);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or EncoderFallbackException)
        {
            return false;
        }
    }

    private bool Read(ref Utf8JsonReader reader, SignalDraft draft)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueIsEscaped || names.Count > MostNames)
            {
                return false;
            }

            var field = FieldOf(reader.ValueSpan, ref next);
            if (!reader.Read() || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                return false;
            }

            if (field is { } asked)
            {
                draft.Set(asked, Text(ref reader));
            }
            else if (reader.ValueIsEscaped)
            {
                // nobody asks for it, but half a character makes a line bad wherever it stands
                _ = reader.GetString();
            }
        }

        return reader.TokenType == JsonTokenType.EndObject && !reader.Read();
    }

    private string? Text(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.True:
                return "1";
            case JsonTokenType.False:
                return "0";
            default:
                if (reader.ValueIsEscaped)
                {
                    return reader.GetString();
                }

                var value = reader.ValueSpan;
                if (text.Length < value.Length)
                {
                    text = new char[value.Length];
                }

                return pool.Take(text.AsSpan(0, Encoding.UTF8.GetChars(value, text)));
        }
    }

    /// <summary>Lines mostly name their fields in the same order: the next name is looked at first.</summary>
    private SignalField? FieldOf(ReadOnlySpan<byte> name, ref int next)
    {
        if (next < names.Count && name.SequenceEqual(names[next].Name))
        {
            return names[next++].Field;
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (name.SequenceEqual(names[i].Name))
            {
                next = i + 1;
                return names[i].Field;
            }
        }

        var field = fieldOf(Encoding.UTF8.GetString(name));
        names.Add((name.ToArray(), field));
        next = names.Count;
        return field;
    }
}
