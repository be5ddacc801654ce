namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>
/// Follows braces and strings through an object, to find its end without parsing it. Where the next object plainly begins though this one
/// has not ended (<c>},{"</c> within a string, <c>,{</c> where a name must stand) it is damaged, and cut there.
/// </summary>
internal sealed class JsonScan
{
    private readonly Stack<char> inside = new();
    private bool inString;
    private bool escaped;
    private char last;

    /// <summary>Reads on in a line; gives the place after the object's end, or -1 when it goes on in the next line.</summary>
    public int Over(string line, int from)
    {
        for (var i = from; i < line.Length; i++)
        {
            var c = line[i];
            if (inString)
            {
                if (!escaped && c == '}' && BeginsNext(line, i + 1))
                {
                    return i + 1;
                }

                inString = escaped || c != '"';
                escaped = !escaped && c == '\\';
                last = c;
                continue;
            }

            switch (c)
            {
                case '"':
                    inString = true;
                    break;
                case '{' when last == ',' && inside.TryPeek(out var top) && top == '{':
                    return i;
                case '{' or '[':
                    inside.Push(c);
                    break;
                case '}' or ']':
                    if (!inside.TryPop(out var open) || open != (c == '}' ? '{' : '[') || inside.Count == 0)
                    {
                        return i + 1;
                    }

                    break;
                default:
                    break;
            }

            last = char.IsWhiteSpace(c) ? last : c;
        }

        return -1;
    }

    /// <summary>A string can't go on over a line end.</summary>
    public void EndLine() => (inString, escaped) = (false, false);

    private static bool BeginsNext(string line, int at)
    {
        var rest = line.AsSpan(at);
        return rest.StartsWith(",{\"") || rest.StartsWith(", {\"");
    }
}
