using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Moments.People.Files;

/// <summary>Reads values out of rows, or says what is wrong with them.</summary>
internal static class Values
{
    private const int Longest = 100;

    /// <summary>A short word that must be there.</summary>
    public static Result<string> Needed(CsvRow row, string column) => row[column] switch
    {
        null => Problem.Invalid($"'{column}' is empty."),
        { Length: > Longest } => Problem.Invalid($"'{column}' is longer than {Longest} characters."),
        var value => value,
    };

    /// <summary>A short word that may be absent; too long is cut.</summary>
    public static string Maybe(CsvRow row, string column) => row[column] is { } value ? value[..Math.Min(value.Length, Longest)] : "";

    /// <summary>A slug in lower case.</summary>
    public static string Slug(string value) => value.Trim().ToLowerInvariant();

    /// <summary>A time; one without an offset is read in the workspace's time zone.</summary>
    public static Result<DateTimeOffset> Time(string? value, string column, TimeZoneInfo zone)
    {
        if (value is null)
        {
            return Problem.Invalid($"'{column}' is empty.");
        }

        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.RoundtripKind;
        if (!DateTime.TryParse(value, CultureInfo.InvariantCulture, Styles, out var time) || time.Year is < 1990 or > 9998)
        {
            return Problem.Invalid($"'{column}' is not a time: {Shown(value)}. Write 2026-06-18T15:12:00+02:00.");
        }

        if (time.Kind == DateTimeKind.Unspecified)
        {
            // An hour that a clock change left out is read as if the clock had not changed.
            return new DateTimeOffset(time, zone.GetUtcOffset(time));
        }

        return DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces).ToUniversalTime();
    }

    /// <summary>Yes or no.</summary>
    public static Result<bool> YesNo(string? value, string column) => value?.ToLowerInvariant() switch
    {
        "true" or "yes" or "1" or "granted" => true,
        "false" or "no" or "0" or "withdrawn" or "denied" => false,
        null => Problem.Invalid($"'{column}' is empty."),
        _ => Problem.Invalid($"'{column}' is neither true nor false: {Shown(value)}."),
    };

    /// <summary>The same content has the same key.</summary>
    public static string ContentKey(params IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts))).AsSpan(0, 16));

    public static string Milliseconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    // The file's own words come back to the one who brought it in, but not at any length.
    private static string Shown(string value) => $"\u201c{value[..Math.Min(value.Length, 40)]}\u201d";
}
