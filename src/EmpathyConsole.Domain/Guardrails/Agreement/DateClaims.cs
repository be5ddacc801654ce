using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Agreement;

/// <summary>When something begins and ends. A day like 06/07 is left alone: which is the month depends on the country.</summary>
internal static class DateClaims
{
    private const string Ends = @"until|till|through|ends?|ending|expires?|closes?|closing|by|before|valid\s+to|last\s+day\s+is";
    private const string Starts = @"from|starts?|starting|begins?|beginning|opens?|opening";
    private const string Weekday = @"(?:mon|tues|wednes|thurs|fri|satur|sun)day";
    private const string Month = @"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private const string Lead = $@"\b(?:({Ends})|({Starts}))(?:\s+on)?(?:\s+the)?\s+(?:midnight\s+(?:on\s+)?)?(?:(?:this\s+|next\s+)?{Weekday},?\s+(?:the\s+)?)?";

    public static IReadOnlyList<ClaimPattern> All { get; } =
    [
        new(AgreementOn.Date, $@"{Lead}(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{Month}\b", m => Day(m, m.Groups[3].Value, m.Groups[4].Value)),
        new(AgreementOn.Date, $@"{Lead}{Month}\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\b", m => Day(m, m.Groups[4].Value, m.Groups[3].Value)),
        new(AgreementOn.Date, $@"{Lead}\d{{4}}-(\d{{2}})-(\d{{2}})\b", m => (Topic(m, "day"), $"{Numbers.Whole(m.Groups[4].Value)} {Numbers.Whole(m.Groups[3].Value)}")),
        new(AgreementOn.Date, $@"\b(?:({Ends})|({Starts}))(?:\s+on)?\s+(?:midnight\s+(?:on\s+)?)?(?:this\s+|next\s+)?({Weekday})\b(?:,?\s+(?:the\s+)?\d|,?\s+{Month}\b)?", m => m.Value.Any(char.IsAsciiDigit) ? null : (Topic(m, "weekday"), m.Groups[3].Value.ToLowerInvariant())),
    ];

    private static string Topic(Match match, string sort) => $"{(match.Groups[1].Success ? "end" : "start")} {sort}";

    private static (string Topic, string Value)? Day(Match match, string day, string month) =>
        (Topic(match, "day"), $"{Numbers.Whole(day)} {MonthNumber(month)}");

    private static string MonthNumber(string month) =>
        ((Array.IndexOf(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], month[..3].ToLowerInvariant())) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
