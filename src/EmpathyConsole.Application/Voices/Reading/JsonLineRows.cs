using System.Text.Json;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>One JSON object a line. The columns are the names met in the first lines; nested values are kept as JSON.</summary>
internal sealed class JsonLineRows : IRowSource
{
    private const int LinesLooked = 200;
    private readonly StreamReader reader;
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);

    public JsonLineRows(string path)
    {
        using (var first = TextEncoding.Open(path))
        {
            for (var i = 0; i < LinesLooked && first.ReadLine() is { } line; i++)
            {
                foreach (var name in NamesIn(line))
                {
                    places.TryAdd(name, places.Count);
                }
            }
        }

        Columns = [.. places.OrderBy(p => p.Value).Select(p => p.Key)];
        reader = TextEncoding.Open(path);
    }

    public IReadOnlyList<string> Columns { get; }

    public IEnumerable<RawRow> Rows()
    {
        for (var line = 1L; reader.ReadLine() is { } text; line++)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return Read(line, text);
            }
        }
    }

    public void Dispose() => reader.Dispose();

    private static List<string> NamesIn(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object ? [.. document.RootElement.EnumerateObject().Select(p => p.Name)] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private RawRow Read(long line, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return new(line, [text], true);
            }

            var cells = new string[Columns.Count];
            Array.Fill(cells, "");
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (places.TryGetValue(property.Name, out var place))
                {
                    cells[place] = property.Value.ValueKind switch
                    {
                        JsonValueKind.String => property.Value.GetString()!,
                        JsonValueKind.Null => "",
                        _ => property.Value.GetRawText(),
                    };
                }
            }

            return new(line, cells);
        }
        catch (JsonException)
        {
            return new(line, [text], true);
        }
    }
}
