using System.Text;
using System.Text.Json;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>Reads drafts out of an answer, whatever stands round them (fences, a preface), and as many as are whole where it was cut off.</summary>
internal static class DraftReader
{
    private const int LongestAnswer = 400_000;
    private const int MostCited = 6;

    // answers go by "concepts"; a bare list is met with models that were given no schema
    public static IReadOnlyList<ModelDraft> Read(string answer)
    {
        if (answer.Length > LongestAnswer)
        {
            return [];
        }

        List<ModelDraft> drafts = [];
        var bytes = Encoding.UTF8.GetBytes(answer).AsSpan();
        for (var at = 0; at < bytes.Length;)
        {
            var next = bytes[at..].IndexOf((byte)'{');
            if (next < 0)
            {
                break;
            }

            at += next;
            at += Take(bytes[at..], drafts);
        }

        return drafts;
    }

    /// <summary>Takes the object that begins here, if it is whole; how far to go on.</summary>
    private static int Take(ReadOnlySpan<byte> bytes, List<ModelDraft> drafts)
    {
        var reader = new Utf8JsonReader(bytes);
        try
        {
            using var document = JsonDocument.ParseValue(ref reader);
            Gather(document.RootElement, drafts);
            return (int)reader.BytesConsumed;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // not an object, or one that was cut off: whole ones may stand inside it
            return 1;
        }
    }

    private static void Gather(JsonElement found, List<ModelDraft> drafts)
    {
        if (found.ValueKind == JsonValueKind.Object && found.TryGetProperty("concepts", out var list) && list.ValueKind == JsonValueKind.Array)
        {
            drafts.AddRange(list.EnumerateArray().Select(One).OfType<ModelDraft>());
        }
        else if (One(found) is { } single)
        {
            drafts.Add(single);
        }
    }

    private static ModelDraft? One(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && Words(item, "headline") is { } headline && Words(item, "body") is { } body && Words(item, "cta") is { } cta
            ? new(new(Line(headline), ContentHash.Normalise(body), Line(cta), Line(Words(item, "visual") ?? "")), (Words(item, "angle") ?? "").Trim().ToLowerInvariant(), Cited(item))
            : null;

    private static List<(string, string)> Cited(JsonElement item)
    {
        List<(string, string)> cited = [];
        if (item.TryGetProperty("evidence", out var list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in list.EnumerateArray().Take(MostCited))
            {
                // a bare id is an id all the same
                if (one.ValueKind == JsonValueKind.String)
                {
                    cited.Add((one.GetString()!.Trim(), ""));
                }
                else if (one.ValueKind == JsonValueKind.Object && Words(one, "id") is { } id)
                {
                    cited.Add((id.Trim(), Words(one, "words")?.Trim() ?? ""));
                }
            }
        }

        return cited;
    }

    private static string? Words(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Line(string text) => string.Join(' ', ContentHash.Normalise(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
