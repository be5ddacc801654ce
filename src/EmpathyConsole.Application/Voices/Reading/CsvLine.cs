using System.Text;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Splits one row into cells.</summary>
internal static class CsvLine
{
    /// <summary>Splits the text; says whether its quotes close.</summary>
    public static CsvQuotes Split(string text, char delimiter, out List<string> cells)
    {
        cells = [];
        var at = 0;
        while (true)
        {
            var start = at;
            while (start < text.Length && text[start] == ' ' && delimiter != ' ')
            {
                start++;
            }

            if (start < text.Length && text[start] == '"')
            {
                var quotes = Quoted(text, start + 1, delimiter, out var cell, out at);
                if (quotes != CsvQuotes.Closed)
                {
                    return quotes;
                }

                cells.Add(cell);
            }
            else
            {
                var end = text.IndexOf(delimiter, at);
                end = end < 0 ? text.Length : end;
                cells.Add(text[at..end]);
                at = end;
            }

            if (at >= text.Length)
            {
                return CsvQuotes.Closed;
            }

            at++;
        }
    }

    /// <summary>The one of , ; tab | that stands most often outside quotes in the first line; the comma when none does.</summary>
    public static char Delimiter(string path)
    {
        const int looked = 1 << 16;
        using var reader = TextEncoding.Open(path);
        var counts = new Dictionary<char, int> { [','] = 0, [';'] = 0, ['\t'] = 0, ['|'] = 0 };
        var quoted = false;
        for (var i = 0; i < looked && reader.Read() is var next and >= 0; i++)
        {
            var c = (char)next;
            quoted ^= c == '"';
            if (!quoted && c is '\n' or '\r' && i > 0)
            {
                break;
            }

            if (!quoted && counts.TryGetValue(c, out var count))
            {
                counts[c] = count + 1;
            }
        }

        return counts.OrderByDescending(c => c.Value).First().Key;
    }

    /// <summary>
    /// A quoted cell from after its opening quote. On its first line a quote that is followed by neither delimiter nor end stands for
    /// itself; on a later line it is the sign that the cell was never closed and has run into the next rows.
    /// </summary>
    private static CsvQuotes Quoted(string text, int start, char delimiter, out string cell, out int end)
    {
        StringBuilder? unescaped = null;
        var from = start;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == '"')
            {
                (unescaped ??= new()).Append(text, from, i + 1 - from);
                from = ++i + 1;
                continue;
            }

            var after = i + 1;
            while (after < text.Length && text[after] is ' ' or '\r')
            {
                after++;
            }

            if (after >= text.Length || text[after] == delimiter)
            {
                cell = unescaped is null ? text[from..i] : unescaped.Append(text, from, i - from).ToString();
                end = after;
                return CsvQuotes.Closed;
            }

            if (text.AsSpan(start, i - start).Contains('\n'))
            {
                (cell, end) = ("", text.Length);
                return CsvQuotes.Broken;
            }
        }

        (cell, end) = ("", text.Length);
        return CsvQuotes.Open;
    }
}
