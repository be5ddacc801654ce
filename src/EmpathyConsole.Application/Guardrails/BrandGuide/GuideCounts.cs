using System.Globalization;
using System.Text.RegularExpressions;

namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>Instructions with a number in them: how many messages, how hard to read, how loud.</summary>
internal static partial class GuideCounts
{
    private const int PlainGrade = 8;
    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    public static Instruction? Frequency(string text)
    {
        if (Regularly().Match(text) is { Success: true } regular)
        {
            var every = regular.Groups["unit"].Value.ToLowerInvariant()[0] switch { 'd' => 1, 'w' => 7, _ => 30 };
            return new(InstructionKind.Frequency) { Number = 1, Days = every };
        }

        if (!Caps().IsMatch(text) || Often().Match(text) is not { Success: true } often)
        {
            return null;
        }

        var most = often.Groups["times"].Value.ToLowerInvariant() switch { "once" => 1, "twice" => 2, _ => Number(often.Groups["n"].Value) };
        var units = often.Groups["k"].Success ? Number(often.Groups["k"].Value) : often.Groups["other"].Success ? 2 : 1;
        var days = units * often.Groups["unit"].Value.ToLowerInvariant()[0] switch { 'd' => 1, 'w' => 7, 'f' => 14, 'y' => 365, _ => 30 };
        return most is < 0 or > 100 || days is < 1 or > 365 ? null : new(InstructionKind.Frequency) { Number = most, Days = days };
    }

    public static Instruction? Readability(string text)
    {
        if (Grade().Match(text) is { Success: true } grade)
        {
            var number = grade.Groups["o"].Success ? Array.IndexOf(Ordinals, grade.Groups["o"].Value.ToLowerInvariant()) + 1 : Number(grade.Groups["n"].Value);
            return number is < 1 or > 20 ? null : new(InstructionKind.Readability) { Number = number };
        }

        return Plain().IsMatch(text)
            ? new(InstructionKind.Readability) { Number = PlainGrade, Assumed = FormattableString.Invariant($"The guide names no school grade; {PlainGrade} was taken.") }
            : null;
    }

    public static Instruction? Loudness(string text)
    {
        var kind = ExclamationMark().IsMatch(text) ? InstructionKind.Exclamation : AllCaps().IsMatch(text) ? InstructionKind.Capitals : (InstructionKind?)null;
        if (kind is not { } found)
        {
            return null;
        }

        var most = AtMost().Match(text);
        return most.Success ? new(found) { Number = Number(most.Groups["n"].Value) }
            : No().IsMatch(text) ? new(found) { Number = 0 }
            : null;
    }

    private static int Number(string written) =>
        int.TryParse(written, CultureInfo.InvariantCulture, out var number) ? number : written is "a" or "A" or "an" or "single" ? 1 : Array.IndexOf(Numbers, written.ToLowerInvariant());

    [GeneratedRegex(@"\b(?:no more than|not more than|at most|a? ?maximum|max\.?|limit|limited to|up to|keep (?:it )?to|is the most|more than|never|only|is (?:plenty|enough)|ceiling|(?:our|the) limit)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Caps();

    [GeneratedRegex(@"\b(?:(?<times>once|twice)|(?<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s+[\w-]+){0,2}?\s*(?:e-?mails?|messages?|newsletters?|letters?|sends?|texts?|notifications?|mailings?|times|pushes|contacts)?)(?:\s+to (?:one|a|any|the same) person)?\s+(?:a|an|per|each|every|in any|in)\s+(?:(?<k>\d{1,3}|two|three|four|six|ten)\s+|(?<other>other)\s+)?(?<unit>days?|weeks?|months?|fortnight|years?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Often();

    [GeneratedRegex(@"\b(?<unit>daily|weekly|monthly)\b.*\bnever more often\b|\b(?:no|never|not) more (?:often )?than (?<unit>daily|weekly|monthly)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Regularly();

    [GeneratedRegex(@"\bgrade(?:\s+(?:level|of|score))*\s*(?:of\s+)?(?<n>\d{1,2})\b|\b(?<n>\d{1,2})(?:st|nd|rd|th)?[- ]grade\b|\b(?<o>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[- ]grade\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Grade();

    [GeneratedRegex(@"\b(?:use|write|keep|prefer|choose|stick to)\b.*\b(?:short sentences|sentences short|plain (?:words|english|language)|simple (?:words|language|sentences))\b|^(?:short sentences|plain (?:words|english|language))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\bexclamation (?:marks?|points?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex ExclamationMark();

    [GeneratedRegex(@"\ball[- ]caps\b|\bcapital letters\b|\b(?:capitals|upper ?case)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex AllCaps();

    [GeneratedRegex(@"\b(?:at most|no more than|not more than|max(?:imum)?(?: of)?|only|never more than|limit\b.*\bto)\s+(?<n>\d|one|two|three|a single|single)\b|\b(?<n>one|two|a single)\b.*\b(?:is|are) (?:enough|plenty)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex AtMost();

    [GeneratedRegex(@"\b(?:no|not|never|avoid|without|skip|don't|leave (?:them|it) out|steer clear|banned|forbidden)\b|n't\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex No();
}
