using System.Text;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>
/// Cuts a text file into its JSON objects: one a line, or one after the other, in an array, or in the list of a wrapper ({"tickets": [...]}).
/// An object that does not end, or ends wrongly, is given as it is up to where the next one seems to begin.
/// </summary>
internal static class JsonTexts
{
    private const int LongestObject = 1 << 20;
    private const int MostLines = 20_000;

    public static IEnumerable<(long Line, string Text)> Lines(string path)
    {
        using var reader = TextLines.Open(path);
        while (reader.Next() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (reader.Line, line);
            }
        }
    }

    public static IEnumerable<(long Line, string Text)> Objects(string path, bool wrapped)
    {
        using var reader = TextLines.Open(path);
        var scan = new JsonScan();
        var (begins, indent, lines) = (0L, -1, 0);
        var text = new StringBuilder();
        var skipping = wrapped;
        while (reader.Next() is { } line)
        {
            var from = 0;
            if (skipping)
            {
                // the list of a wrapper begins after its first bracket
                from = line.IndexOf('[', StringComparison.Ordinal) + 1;
                if (from == 0)
                {
                    continue;
                }

                skipping = false;
            }

            // an object begins where objects begin, though the one before has not ended: that one is damaged
            if (text.Length > 0 && Indent(line) is var here && here >= 0 && (here <= indent || lines > MostLines || text.Length > LongestObject))
            {
                yield return (begins, text.ToString());
                (text, scan) = (new(), new());
            }

            scan.EndLine();
            while (from < line.Length)
            {
                if (text.Length == 0)
                {
                    var start = line.IndexOf('{', from);
                    if (start < 0)
                    {
                        break;
                    }

                    (begins, lines, from) = (reader.Line, 0, start);
                    indent = Indent(line) is var i and >= 0 ? i : indent;
                    scan = new();
                }

                var end = scan.Over(line, from);
                var stop = end < 0 ? line.Length : end;
                if (text.Length < LongestObject)
                {
                    text.Append(line, from, Math.Min(stop - from, LongestObject));
                }

                from = stop;
                if (end < 0)
                {
                    text.Append('\n');
                    lines++;
                    break;
                }

                yield return (begins, text.ToString());
                text.Clear();
            }
        }

        if (text.Length > 0 && !string.IsNullOrWhiteSpace(text.ToString()))
        {
            yield return (begins, text.ToString());
        }
    }

    /// <summary>How far in a line begins that begins with an opening brace; -1 when it begins otherwise.</summary>
    private static int Indent(string line)
    {
        var at = 0;
        while (at < line.Length && line[at] is ' ' or '\t' or ',' or '[')
        {
            at++;
        }

        return at < line.Length && line[at] == '{' ? at : -1;
    }
}
