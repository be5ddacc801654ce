using System.Runtime.CompilerServices;
using System.Text;

namespace EmpathyConsole.Application.Moments.People.Files;

/// <summary>Reads CSV as it comes: BOM, comma, semicolon or tab, quoted fields with line ends in them. One row in memory at a time.</summary>
internal static class CsvRows
{
    /// <summary>A field longer than this is cut: nothing in these files is.</summary>
    private const int LongestField = 4000;

    /// <summary>A row that goes on for more lines than this has a stray quote in it: it is handed over as it is, and the file goes on.</summary>
    private const int MostLines = 50;

    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>The fields of each row with the line it begins on; empty lines are left out.</summary>
    public static async IAsyncEnumerable<(long Line, List<string> Fields)> ReadAsync(Stream csv, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var reader = new StreamReader(csv, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        char? separator = null;
        long line = 0;
        while (await reader.ReadLineAsync(cancellation) is { } text)
        {
            line++;
            if (text.Length == 0)
            {
                continue;
            }

            var begins = line;
            while (Open(text) && line - begins < MostLines && await reader.ReadLineAsync(cancellation) is { } more)
            {
                line++;
                text = text + "\n" + more;
            }

            separator ??= SeparatorOf(text);
            yield return (begins, Split(text, separator.Value));
        }
    }

    private static bool Open(string text) => (text.Count(c => c == '"') & 1) == 1;

    private static char SeparatorOf(string header) => Separators.MaxBy(s => header.Count(c => c == s));

    private static List<string> Split(string text, char separator)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == separator && !quoted)
            {
                fields.Add(Taken(field));
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(Taken(field));
        return fields;
    }

    private static string Taken(StringBuilder field)
    {
        var value = field.ToString(0, Math.Min(field.Length, LongestField));
        field.Clear();
        return value;
    }
}
