using System.Globalization;

namespace EmpathyConsole.Domain.Guardrails.Agreement;

/// <summary>Numbers as people write them.</summary>
internal static class Numbers
{
    /// <summary>To stand in a pattern: digits, or a number in words up to thirty.</summary>
    public const string Pattern = @"(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty)";

    private static readonly Dictionary<string, int> Spelled = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["twelve"] = 12,
        ["fourteen"] = 14,
        ["twenty"] = 20,
        ["thirty"] = 30,
    };

    /// <summary>"30", "thirty" and "030" are one number.</summary>
    public static string Whole(string number) =>
        Spelled.TryGetValue(number, out var value) || int.TryParse(number, CultureInfo.InvariantCulture, out value) ? value.ToString(CultureInfo.InvariantCulture) : number;

    /// <summary>"1,299.00", "1.299" and "1299,00" are one amount: a mark with one or two digits behind it at the end is the decimal one.</summary>
    public static string Amount(string number)
    {
        number = number.TrimEnd('.', ',');
        var last = number.LastIndexOfAny(['.', ',']);
        var isDecimal = last >= 0 && number.Length - last - 1 is 1 or 2;
        var whole = string.Concat((isDecimal ? number[..last] : number).Where(char.IsAsciiDigit));
        return decimal.TryParse(isDecimal ? $"{whole}.{number[(last + 1)..]}" : whole, CultureInfo.InvariantCulture, out var amount)
            ? amount.ToString("0.##", CultureInfo.InvariantCulture)
            : number;
    }
}
