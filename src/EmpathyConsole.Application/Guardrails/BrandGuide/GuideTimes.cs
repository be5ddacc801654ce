using System.Globalization;
using System.Text.RegularExpressions;

namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>Hours in which nothing may be sent, as people write them.</summary>
internal static partial class GuideTimes
{
    private const string Time = @"(?<h>\d{1,2}|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)(?:[:.](?<m>\d{2}))?\s*(?<half>a\.?m\.?|p\.?m\.?|o'clock|in the morning|in the evening|in the afternoon|at night|h\b)?";
    private static readonly string[] Words = ["six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly TimeOnly Evening = new(21, 0);
    private static readonly TimeOnly Morning = new(8, 0);

    public static Instruction? Read(string text)
    {
        if (!About().IsMatch(text) || !Asks().IsMatch(text))
        {
            return null;
        }

        if (Between().Match(text) is { Success: true } between && Of(between, "1", null) is { } a && Of(between, "2", null) is { } b && a != b)
        {
            return new(InstructionKind.Quiet) { From = a, To = b };
        }

        var after = After().Match(text) is { Success: true } late ? Of(late, "", isEvening: true) : null;
        var before = Before().Match(text) is { Success: true } early ? Of(early, "", isEvening: false) : null;
        return (after, before) switch
        {
            ({ } from, { } to) when from != to => new(InstructionKind.Quiet) { From = from, To = to },
            ({ } from, null) when from != Morning => new(InstructionKind.Quiet) { From = from, To = Morning, Assumed = "The guide does not say when the quiet ends; 08:00 was taken." },
            (null, { } to) when to != Evening => new(InstructionKind.Quiet) { From = Evening, To = to, Assumed = "The guide does not say when the quiet begins; 21:00 was taken." },
            _ => null,
        };
    }

    private static TimeOnly? Of(Match match, string suffix, bool? isEvening)
    {
        string G(string name) => match.Groups[name + suffix].Value.ToLowerInvariant();
        var spelled = Array.IndexOf(Words, G("h"));
        var hour = G("h") switch { "noon" => 12, "midnight" => 0, var h => spelled >= 0 ? spelled + 6 : int.Parse(h, CultureInfo.InvariantCulture) };
        var half = G("half").Replace(".", "", StringComparison.Ordinal);
        var minute = G("m").Length == 0 ? 0 : int.Parse(G("m"), CultureInfo.InvariantCulture);
        var isAfternoon = half is "pm" or "in the evening" or "in the afternoon" or "at night" || (half.Length == 0 && G("m").Length == 0 && isEvening == true && hour is >= 5 and <= 11);
        hour = isAfternoon && hour < 12 ? hour + 12 : half is "am" or "in the morning" && hour == 12 ? 0 : hour;
        return hour is >= 0 and <= 23 && minute is >= 0 and <= 59 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex(@"\b(?:messages?|e-?mails?|texts?|send|sends|sent|push|notifications?|newsletters?|letters?|calls?|goes out|quiet hours|quiet)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex About();

    [GeneratedRegex(@"\b(?:no|not|never|don't|nothing|nobody|stops?|quiet hours|avoid|must|only before)\b|n't\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Asks();

    [GeneratedRegex(@"\b(?:between|from)\s+(?<h1>\d{1,2}|noon|midnight)(?:[:.](?<m1>\d{2}))?\s*(?<half1>a\.?m\.?|p\.?m\.?)?\s*(?:and|to|until|till|-|\u2013)\s*(?<h2>\d{1,2}|noon|midnight)(?:[:.](?<m2>\d{2}))?\s*(?<half2>a\.?m\.?|p\.?m\.?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Between();

    [GeneratedRegex(@"\b(?:after|later than|past|stops? at|from)\s+" + Time, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(?:before|earlier than)\s+" + Time, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Before();
}
