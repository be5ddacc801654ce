using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>Reads what a sentence, list item or table row asks for; null when it asks for nothing a guardrail can hold.</summary>
internal static partial class InstructionReader
{
    /// <summary>Longer sentences are prose; nobody writes a rule in so many words.</summary>
    private const int LongestSentence = 400;

    public static Instruction? Read(GuideUnit unit)
    {
        if (unit.Cells is { } cells)
        {
            return Row(cells.Heading, cells.Row);
        }

        if (unit.Text.Length > LongestSentence)
        {
            return null;
        }

        if (unit.IsItem && Item(unit) is { } listed)
        {
            return listed;
        }

        // under "Don't" an item says what not to do: "Use exclamation marks"
        return Sentence(unit.IsItem && DoNot().IsMatch(unit.Lead) && !Negative().IsMatch(unit.Text) ? "Don't " + char.ToLowerInvariant(unit.Text[0]) + unit.Text[1..] : unit.Text);
    }

    public static Instruction? Sentence(string text)
    {
        var marked = MarkedSentence.Of(text);
        try
        {
            return GuideTimes.Read(marked.Text) ?? GuideCounts.Frequency(marked.Text) ?? GuideCounts.Loudness(marked.Text) ?? GuideCounts.Readability(marked.Text) ?? GuideWords.Read(marked);
        }
        catch (RegexMatchTimeoutException)
        {
            // a sentence made to be hard to read is left to people
            return null;
        }
    }

    private static Instruction? Item(GuideUnit unit)
    {
        var text = unit.Text.TrimEnd('.', ';', ',');
        var arrow = Arrow().Match(text);
        if (arrow.Success && (WordsToAvoid().IsMatch(unit.Lead) || Vocabulary().IsMatch(unit.Lead)))
        {
            return Swap(arrow.Groups["avoid"].Value, arrow.Groups["use"].Value);
        }

        var marked = MarkedSentence.Of(text);
        var plain = marked.Quoted.Count > 0 ? marked.Quoted : [.. text.Split([", ", " / "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        var areTerms = plain.All(t => GuideWords.IsTerm(t) && t.Split(' ').Length <= 4);
        return WordsToAvoid().IsMatch(unit.Lead) && areTerms ? new(InstructionKind.Avoid) { Terms = plain }
            : MustSay().IsMatch(unit.Lead) && areTerms ? new(InstructionKind.Require) { Terms = plain }
            : null;
    }

    private static Instruction? Row(IReadOnlyList<string> heading, IReadOnlyList<string> row)
    {
        var avoid = heading.Index().Where(h => Wrong().IsMatch(h.Item)).Select(h => (int?)h.Index).FirstOrDefault();
        var use = heading.Index().Where(h => h.Index != avoid && Right().IsMatch(h.Item)).Select(h => (int?)h.Index).FirstOrDefault();
        return avoid is { } a && use is { } u && a < row.Count && u < row.Count ? Swap(row[a], row[u]) : null;
    }

    private static Instruction? Swap(string avoid, string use)
    {
        var (from, to) = (Bare(avoid), Bare(use));
        var swaps = from.Split([", ", " / ", "; "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(GuideWords.IsTerm).Select(t => new TermSwap(t, to)).ToList();
        return swaps.Count == 0 || !GuideWords.IsWords(to) ? null : new(InstructionKind.Swap) { Swaps = swaps };
    }

    private static string Bare(string text) => text.Trim(' ', '.', '"', '\u201C', '\u201D', '\'', '\u2018', '\u2019', '*', '`', '_');

    [GeneratedRegex(@"^(?:don'?t|do not|don'?ts|never|avoid|what we (?:don'?t|never) do|no)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex DoNot();

    [GeneratedRegex(@"^(?:no|not|never|don'?t|do not|avoid)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Negative();

    [GeneratedRegex(@"\b(?:words?|phrases?|terms?|expressions?|vocabulary|language)\b.*\b(?:avoid|never|not|don'?t|banned|forbidden|off[- ]limits|retired?)\b|\b(?:avoid|never|don'?t|do not|banned|forbidden)\b.*\b(?:words?|phrases?|terms?|expressions?|say|use|write)\b|^(?:don'?t say|never say|banned|we avoid)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex WordsToAvoid();

    [GeneratedRegex(@"\b(?:vocabulary|glossary|our words|word list|say this|preferred|instead)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Vocabulary();

    [GeneratedRegex(@"\b(?:always|must)\b.*\b(?:mention|include|say|state)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex MustSay();

    [GeneratedRegex("^[\"\u201C'\u2018]?(?<avoid>[^\"\u201D\u2192>=]{1,60}?)[\"\u201D'\u2019]?\\s*(?:\u2192|->|=>|\\(use |\\(say |: use |: say )\\s*[\"\u201C'\u2018]?(?<use>[^\"\u201D()]{1,60}?)[\"\u201D'\u2019]?\\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"\b(?:don'?t|do not|not|avoid|never|instead of|wrong|out|banned|rather than)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Wrong();

    [GeneratedRegex(@"\b(?:do|use|say|write|prefer|preferred|right|better|try|in)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Right();
}
