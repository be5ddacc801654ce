using System.Text.RegularExpressions;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>
/// Reads the beginning of a line of a conversation: "Customer: ...", "[12:04] Ana: ...", "12/06/2026, 14:05 - Ana: ...", "Ana (12:04): ...".
/// </summary>
internal static partial class TurnLine
{
    private const int LongestLabel = 90;
    private static readonly HashSet<string> NoSpeakers = new(StringComparer.OrdinalIgnoreCase)
    {
        "note", "notes", "ps", "p.s", "edit", "update", "re", "fw", "fwd", "subject", "http", "https", "mailto", "pros", "cons", "question", "answer", "reason", "result", "summary", "date", "time", "from", "to", "cc", "tl;dr", "tldr",
        "problem", "issue", "solution", "example", "warning", "conclusion", "verdict", "order", "ref", "reference", "rating", "score", "title", "but", "and", "so", "also", "first", "second", "third", "then", "finally", "this", "that", "my question", "bottom line",
    };

    /// <summary>Null when the line begins no turn. A system line of a chat program has a time and no speaker.</summary>
    public static (string Time, string Speaker, int TextAt)? Read(string line)
    {
        if (line.Length < 3 || line.AsSpan(0, Math.Min(line.Length, LongestLabel)).IndexOf(':') < 0)
        {
            return null;
        }

        var head = line.Length > LongestLabel ? line[..LongestLabel] : line;
        if (Stamped().Match(head) is { Success: true } stamp)
        {
            var rest = head[stamp.Length..];
            return Label().Match(rest) is { Success: true } named && IsSpeaker(named.Groups["who"].Value)
                ? (WithDay(stamp.Groups["time"].Value), named.Groups["who"].Value.Trim(), stamp.Length + named.Length)
                : (WithDay(stamp.Groups["time"].Value), "", stamp.Length);
        }

        return Label().Match(head) is { Success: true } label && IsSpeaker(label.Groups["who"].Value)
            ? (WithDay(label.Groups["time"].Value), label.Groups["who"].Value.Trim(), label.Length)
            : null;
    }

    private static bool IsSpeaker(string name)
    {
        var trimmed = name.Trim();
        return trimmed.Length is > 0 and <= 40 && !NoSpeakers.Contains(trimmed) && trimmed.Count(c => c == ' ') <= 3;
    }

    /// <summary>A clock alone names no day, and no day may be made up.</summary>
    private static string WithDay(string time) => time.Count(char.IsAsciiDigit) >= 7 ? time.Replace(",", "", StringComparison.Ordinal).Trim() : "";

    [GeneratedRegex(@"^[\s\u200e\u200f]*(\[\s*(?<time>[^\]]{0,8}\d[\d:./,\-T +apmAPMZ\u202f\u00a0]{2,32})\s*\]|\(\s*(?<time>\d[\d:./,\-T +apmAPMZ]{2,32})\s*\)|(?<time>\d{1,4}[./\-]\d{1,2}[./\-]\d{1,4},?[ T]+\d{1,2}[:.]\d{2}([:.]\d{2})?(Z|[\s\u202f\u00a0]?[apAP]\.?[mM]\.?)?)(?=\s|:)|(?<time>\d{1,2}:\d{2}(:\d{2})?(\s?[apAP][mM])?)(?=\s))\s*(-\s+|\u2013\s+|:\s+|\|\s+)?[\u200e\u200f]*", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Stamped();

    [GeneratedRegex(@"^[\s>*\-]{0,4}\**(?<who>[\p{Lu}\p{Nd}][\p{L}\p{Nd}'’._&#\-]*( [\p{L}\p{Nd}'’._&#\-(][\p{L}\p{Nd}'’._&#\-)]*){0,3}|[a-z][a-z_\-]{1,15})\**\s*([\[(]\s*(?<time>\d[\d:./,\-T +apmAPMZ]{2,32})\s*[\])])?\**\s*:(?=\s|$|\*)\**\s*", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Label();
}
