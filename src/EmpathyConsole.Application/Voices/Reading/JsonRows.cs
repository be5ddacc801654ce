using System.Text.Json;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>JSON objects as rows. The columns are the paths met in the first of them.</summary>
internal sealed class JsonRows : IRowSource
{
    private const int ObjectsLooked = 2_000;
    private const int CharactersLooked = 8 << 20;
    private readonly string path;
    private readonly VoiceFormat format;
    private readonly bool wrapped;
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);

    public JsonRows(string path, VoiceFormat format)
    {
        (this.path, this.format) = (path, format);
        wrapped = format == VoiceFormat.Json && JsonShape.IsWrapped(path);
        var looked = 0;
        foreach (var (_, text) in Texts().Take(ObjectsLooked))
        {
            looked += text.Length;
            using var document = Parse(text);
            if (document is not null)
            {
                JsonFlat.Read(document.RootElement, Learn);
            }

            if (looked > CharactersLooked)
            {
                break;
            }
        }

        Columns = [.. places.OrderBy(p => p.Value).Select(p => p.Key)];
        Questions = new string?[Columns.Count];
    }

    public FileShape Shape { get; } = new();

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<string?> Questions { get; }

    public IEnumerable<RawRow> Rows()
    {
        foreach (var (line, text) in Texts())
        {
            yield return Read(line, text);
        }
    }

    public void Dispose()
    {
        // each walk opens and closes the file itself
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            var document = JsonDocument.Parse(JsonEscapes.Mend(text));
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Learn(string name, string value)
    {
        if (name.Length is > 0 and <= 200 && places.Count < ColumnNames.MostColumns)
        {
            places.TryAdd(name, places.Count);
        }
    }

    private IEnumerable<(long Line, string Text)> Texts() => format == VoiceFormat.JsonLines ? JsonTexts.Lines(path) : JsonTexts.Objects(path, wrapped);

    private RawRow Read(long line, string text)
    {
        using var document = Parse(text);
        if (document is null)
        {
            return new(line, [text], true);
        }

        try
        {
            var cells = new string[Columns.Count];
            Array.Fill(cells, "");
            JsonFlat.Read(document.RootElement, (name, value) =>
            {
                if (places.TryGetValue(name, out var place))
                {
                    cells[place] = value;
                }
            });
            return new(line, cells);
        }
        catch (InvalidOperationException)
        {
            // half of a surrogate pair, which no text can hold
            return new(line, [text], true);
        }
    }
}
