using System.Globalization;
using System.Text.RegularExpressions;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Reads a pattern a person wrote: a regular expression that can run without backtracking and within bounds, or what is wrong with it and at which character.</summary>
public static class PatternCheck
{
    /// <summary>The longest pattern taken.</summary>
    public const int LongestPattern = 2000;

    /// <summary>How long one pattern may work on one copy; ample for a megabyte of text, and one that needs longer fails loudly.</summary>
    public static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(500);

    // what can't run without backtracking, with the words for it
    private static readonly (string Opening, string Said)[] Refused =
    [
        ("(?=", "looks ahead"), ("(?!", "looks ahead"), ("(?<=", "looks behind"), ("(?<!", "looks behind"), ("(?>", "holds on to what it took"), ("(?(", "asks a condition"),
        ("\\k", "looks back at what was matched before"), ("\\G", "asks where the last match ended"),
    ];

    /// <summary>The regular expression, ready to run, case ignored; or a problem that names the character, counted from 1.</summary>
    public static Result<Regex> Of(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (pattern.Trim().Length == 0)
        {
            return Problem.Invalid("The pattern is empty. Write what it should find.");
        }

        if (pattern.Length > LongestPattern)
        {
            return Refuse(LongestPattern, $"the pattern goes on past {LongestPattern} characters", "Split it into several guardrails, or write phrases instead");
        }

        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Bound);
        }
        catch (RegexParseException problem)
        {
            var (what, instead) = Words(problem.Error);
            return Refuse(Math.Clamp(problem.Offset, 1, pattern.Length) - 1, what, instead);
        }
        catch (NotSupportedException)
        {
            return First(pattern) is var (at, what)
                ? Refuse(at, $"the pattern {what}, which can take for ever on some texts", "Write it without, or write phrases instead")
                : Refuse(LargestCount(pattern), "the pattern is repeated too often to stay within bounds", "Allow fewer repetitions");
        }
    }

    private static Problem Refuse(int at, string what, string instead) =>
        Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"At character {at + 1} of the pattern {what}. {instead}."), "pattern");

    private static (string What, string Instead) Words(RegexParseError error) => error switch
    {
        RegexParseError.InsufficientClosingParentheses => ("a '(' is still open", "Add the missing ')', or write \"\\(\" for the character itself"),
        RegexParseError.InsufficientOpeningParentheses => ("a ')' closes nothing", "Take it out, or write \"\\)\" for the character itself"),
        RegexParseError.UnterminatedBracket => ("a '[' is still open", "Add the missing ']', or write \"\\[\" for the character itself"),
        RegexParseError.QuantifierAfterNothing => ("there is nothing to repeat", "Take the '*', '+', '?' or '{' out, or put what it repeats before it"),
        RegexParseError.NestedQuantifiersNotParenthesized => ("something repeated is repeated again", "Take one of the two out, or put ( ) round the inner one"),
        RegexParseError.ReversedCharacterRange => ("a range runs backwards", "Write the lower end first, \"a-z\""),
        RegexParseError.ReversedQuantifierRange => ("a count runs backwards", "Write the lower count first, \"{2,5}\""),
        RegexParseError.QuantifierOrCaptureGroupOutOfRange => ("a number is too large", "Write a smaller one"),
        RegexParseError.UnescapedEndingBackslash => ("a \"\\\" stands alone at the end", "Take it out, or write \"\\\\\" for the character itself"),
        RegexParseError.UnrecognizedEscape => ("a \"\\\" stands before a letter that means nothing", "Take the \"\\\" out"),
        RegexParseError.UndefinedNumberedReference or RegexParseError.UndefinedNamedReference => ("a group is named that is not there", "Take the reference out"),
        _ => ("something cannot be read as a regular expression", "Write it in another way, or write phrases instead"),
    };

    private static (int At, string Said)? First(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            foreach (var (opening, said) in Refused)
            {
                if (string.CompareOrdinal(pattern, i, opening, 0, opening.Length) == 0)
                {
                    return (i, said);
                }
            }

            if (pattern[i] == '\\')
            {
                if (i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
                {
                    return (i, "looks back at what was matched before");
                }

                i++;
            }
        }

        return null;
    }

    // the size of a pattern grows with its counts, so the largest is the one to look at
    private static int LargestCount(string pattern)
    {
        var (at, largest) = (0, -1);
        for (var open = pattern.IndexOf('{', StringComparison.Ordinal); open >= 0; open = pattern.IndexOf('{', open + 1))
        {
            var close = pattern.IndexOf('}', open);
            var counts = close < 0 ? [] : pattern[(open + 1)..close].Split(',');
            foreach (var count in counts)
            {
                if (int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > largest)
                {
                    (at, largest) = (open, number);
                }
            }
        }

        return at;
    }
}
