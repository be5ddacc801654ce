using System.Globalization;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Which number formats show dates, and what day a number is (ECMA-376 part 1, 18.8.30; 18.17.4).</summary>
internal static class XlsxDates
{
    private const double Days1904 = 1462;

    /// <summary>A built-in format: 14 to 22 and 45 to 47, and those that East Asian versions give to dates.</summary>
    public static bool IsDateFormat(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>A format of the workbook's own: shows a day, month, year or hour outside quotes and brackets.</summary>
    public static bool IsDateFormat(string code)
    {
        var (quoted, bracket) = (false, false);
        for (var i = 0; i < code.Length; i++)
        {
            var c = code[i];
            if (c is '\\' or '_' or '*')
            {
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c == '[')
            {
                // [h] counts hours; [Red] and [$-409] tell nothing
                bracket = !(i + 1 < code.Length && code[i + 1] is 'h' or 'H' or 'm' or 'M' or 's' or 'S');
            }
            else if (c == ']')
            {
                bracket = false;
            }
            else if (!quoted && !bracket && c is 'd' or 'D' or 'y' or 'Y' or 'h' or 'H' or 's' or 'S' or 'm' or 'M')
            {
                return !quoted && !bracket;
            }
        }

        return false;
    }

    /// <summary>ISO 8601 without a zone; the text itself when it is no day number.</summary>
    public static string Text(string value, bool from1904)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }

        number += from1904 ? Days1904 : 0;
        if (number is < 1 or > 2_900_000)
        {
            return value;
        }

        // a day number holds milliseconds at best: round to the second
        var time = DateTime.FromOADate(number).AddMilliseconds(500);
        return time.ToString(time.TimeOfDay.TotalSeconds < 1 ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
    }
}
