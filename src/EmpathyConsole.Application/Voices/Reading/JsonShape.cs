using System.Text.Json;
using System.Text.RegularExpressions;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Tells how a JSON file is built, by its beginning.</summary>
internal static partial class JsonShape
{
    private const int LinesLooked = 5;

    /// <summary>Lines, an array or objects one after the other; null when it is no JSON.</summary>
    public static VoiceFormat? Of(string path, bool saysSo)
    {
        using var reader = TextLines.Open(path);
        var (read, objects) = (0, 0);
        var first = "";
        while (read < LinesLooked && reader.Next() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            first = read++ == 0 ? line.TrimStart() : first;
            objects += IsObject(line) ? 1 : 0;
        }

        if (objects > 0 && !IsWrapper().IsMatch(first))
        {
            return VoiceFormat.JsonLines;
        }

        return first.StartsWith('{') || (first.StartsWith('[') && (saysSo || StartsObjects().IsMatch(first + "{"))) ? VoiceFormat.Json : saysSo && objects == 0 && first.Contains('{', StringComparison.Ordinal) ? VoiceFormat.JsonLines : null;
    }

    /// <summary>{"tickets": [ ... ]}</summary>
    public static bool IsWrapped(string path)
    {
        using var reader = TextLines.Open(path);
        var start = "";
        for (var i = 0; i < LinesLooked && reader.Next() is { } line; i++)
        {
            start += line.Length > 2_000 ? line[..2_000] : line + "\n";
        }

        return IsWrapper().IsMatch(start.TrimStart());
    }

    private static bool IsObject(string line)
    {
        if (!line.AsSpan().TrimStart().StartsWith("{"))
        {
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(line);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^\{\s*""(tickets|data|results|items|records|rows|events|responses|reviews|posts|conversations|comments|feedback)""\s*:\s*\[", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex IsWrapper();

    [GeneratedRegex(@"^\[\s*\{", RegexOptions.NonBacktracking)]
    private static partial Regex StartsObjects();
}
