using System.Buffers;
using System.Globalization;

namespace EmpathyConsole.Application.House;

/// <summary>CSV (RFC 4180) that a spreadsheet opens safely: a text that begins with = + - @ gets an apostrophe in front, so that it never runs as a formula.</summary>
public static class SheetCsv
{
    // tab and carriage return too: spreadsheets drop them and read what follows
    private const string Formula = "=+-@\t\r";

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>One row with its line end. Texts are escaped and quoted where needed; numbers and times are written plain and invariant.</summary>
    public static string Row(params IEnumerable<object?> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    /// <summary>A text as it may stand in a cell.</summary>
    public static string Escape(string text)
    {
        var safe = text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(NeedQuotes) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string Field(object? value) => value switch
    {
        null => "",
        string text => Escape(text),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Escape(value.ToString() ?? ""),
    };
}
