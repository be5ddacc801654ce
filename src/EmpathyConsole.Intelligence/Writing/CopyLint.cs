using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>Finds slips of grammar and form that a reader would trip over. It knows form, not taste.</summary>
public static partial class CopyLint
{
    /// <summary>What is wrong with a concept on its channel, in words; empty when nothing is.</summary>
    public static IReadOnlyList<string> Faults(ConceptText text, string channel)
    {
        var faults = new List<string>();
        var shape = ChannelShape.Of(channel);
        Length(faults, "headline", text.Headline, shape.Headline);
        Length(faults, "body", text.Body, shape.Body);
        Length(faults, "button", text.Cta, shape.Cta);
        foreach (var paragraph in text.Body.Split("\n\n"))
        {
            Length(faults, "paragraph", paragraph, shape.Paragraph);
        }

        foreach (var part in (string[])[text.Headline, text.Body, text.Cta, text.Visual])
        {
            faults.AddRange(FaultsOf(part));
        }

        if (text.Headline.EndsWith('.'))
        {
            faults.Add("a full stop after the headline");
        }

        Rhythm(faults, text);
        return faults;
    }

    /// <summary>Slips in one piece of running text.</summary>
    public static IEnumerable<string> FaultsOf(string text)
    {
        if (text.Length == 0 || text.Contains('{', StringComparison.Ordinal) || text.Contains('}', StringComparison.Ordinal))
        {
            yield return "a slot left open";
        }

        if (DoubledWord().Match(text) is { Success: true } doubled)
        {
            yield return $"a doubled word: {doubled.Value}";
        }

        if (WrongA().Match(text) is { Success: true } article)
        {
            yield return $"the wrong article: {article.Value}";
        }

        if (BadMarks().IsMatch(text))
        {
            yield return "stray punctuation or space";
        }

        if (OpenEnd().Match(text) is { Success: true } open)
        {
            yield return $"a sentence that ends open: {open.Value}";
        }

        if (LowerStart().IsMatch(text))
        {
            yield return "a sentence without a capital";
        }
    }

    /// <summary>
    /// Words that claim somebody lived through it: a named or unnamed customer who told, or the text speaking as one. They need a
    /// consented story; what stands in quotation marks is such a story.
    /// </summary>
    public static bool ClaimsLivedExperience(string text) => Lived().IsMatch(Quoted().Replace(text, " "));

    /// <summary>Three words in a row that come twice, other than the theme's own: "say what you ... say what you".</summary>
    internal static bool Echoes(string visible, string? topic)
    {
        var words = PhraseReader.WordsOf(topic is null ? visible : visible.Replace(topic, " ", StringComparison.OrdinalIgnoreCase));
        var seen = new HashSet<(string, string, string)>();
        for (var i = 2; i < words.Count; i++)
        {
            if (!seen.Add((words[i - 2], words[i - 1], words[i])))
            {
                return true;
            }
        }

        return false;
    }

    private static void Length(List<string> faults, string part, string text, int most)
    {
        if (text.Length == 0 || text.Length > most)
        {
            faults.Add($"the {part} has {text.Length} characters, {most} fit");
        }
    }

    /// <summary>Words said too often and sentences that all begin alike.</summary>
    private static void Rhythm(List<string> faults, ConceptText text)
    {
        var all = $"{text.Headline}. {text.Body} {text.Cta}";
        var repeated = ContentWord().Matches(all.ToLowerInvariant()).Select(match => match.Value)
            .GroupBy(Stem, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 2);
        if (repeated is not null)
        {
            faults.Add($"said too often: {repeated.Key}");
        }

        var starts = SentenceEnd().Split(text.Body).Select(FirstWord).Where(word => word.Length > 0).ToList();
        for (var i = 2; i < starts.Count; i++)
        {
            if (starts.Skip(i - 2).Take(3).Distinct(StringComparer.Ordinal).Count() == 1)
            {
                faults.Add($"three sentences in a row begin with {starts[i]}");
                return;
            }
        }
    }

    private static string Stem(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] : word.TrimEnd('s', 'e', 'd', 'y');

    private static string FirstWord(string sentence)
    {
        var text = sentence.TrimStart();
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).ToLowerInvariant();
    }

    [GeneratedRegex(@"\b(?:told us|wrote to us|shared (?:this )?with us|customers? (?:like|named) \p{Lu}|people (?:tell|told) us|(?-i:I|I'm|I've)|my|mine|true story|testimonials?|as a customer)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lived();

    [GeneratedRegex("\"[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?<word>\p{L}+) \k<word>\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DoubledWord();

    [GeneratedRegex(@"\b[Aa] (?:hour|honest|honou?r|heir)\p{L}*|\b[Aa] (?!one\b|once\b|uni|use|usu|eu|ewe)[aeiouAEIOU]\p{L}*|\b[Aa]n (?!hour|honest|honou?r|heir|[A-Z]{2,})[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z]\p{L}*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WrongA();

    [GeneratedRegex(@"  | [,.;:!?](?! ?\.\.)(?!\.)|[,;:]{2}|[.!?],|[.!?][!?]|(?<!\.)\.\.(?!\.)|:\.|\.{4}|[,;:]$|\s$|^\s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BadMarks();

    [GeneratedRegex(@"\b(?:the|a|an|of|and|or|but|your|my|our|their|than|because)(?=[.!?]|$)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"(?:^|(?<!\.\.)[.!?]""? |\n\n)\p{Ll}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LowerStart();

    [GeneratedRegex(@"\b(?!about\b|would\b|their\b|there\b|where\b|which\b|should\b|could\b|your\b|rather\b|every\b|first\b|these\b|those\b|after\b|before\b|other\b|while\b|never\b|always\b|something\b|nothing\b|anything\b|somebody\b|nobody\b|still\b|again\b)\p{L}{5,}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ContentWord();

    [GeneratedRegex(@"(?<=[.!?])\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();
}
