using System.Text.RegularExpressions;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>Tells what a short phrase is. Says Unclear rather than guess: an unclear phrase is left out of the copy.</summary>
internal static partial class PhraseReader
{
    private static readonly HashSet<string> Finite = new(StringComparer.Ordinal)
    {
        "is", "are", "was", "were", "am", "be", "been", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "should",
        "shall", "may", "might", "must", "cannot", "i", "he", "she", "they", "we", "it", "us", "me", "him", "got", "gets", "went", "said", "told", "just",
        "took", "came", "gave", "saw", "knew", "thought", "ran", "wrote", "chose", "fell", "rang", "spoke", "stood", "woke", "began",
    };

    private static readonly HashSet<string> Wh = new(StringComparer.Ordinal) { "what", "which", "how", "when", "where", "why", "who", "whether" };

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "the", "a", "an", "your", "my", "their", "our", "its", "this", "that", "these", "those", "some", "every", "another" };

    public static PhraseShape Read(string text)
    {
        var words = WordsOf(text);
        if (words.Count is 0 or > 9 || !Plain().IsMatch(text) || words.Any(word => Lexicon.IsCrude(word)))
        {
            return PhraseShape.Unclear;
        }

        var first = words[0];
        if (words.Count == 1)
        {
            return ReadWord(first);
        }

        if (first is "no" or "without" or "zero" or "never")
        {
            return first is "no" && IsNounPhrase(words.Skip(1).ToList()) ? PhraseShape.None
                : first is "without" && (IsNounPhrase(words.Skip(1).ToList()) || IsGerund(words[1])) ? PhraseShape.Prepositional
                : PhraseShape.Unclear;
        }

        if (Wh.Contains(first))
        {
            return words.Any(word => word is "i" or "my" or "me" or "we" or "they") || !(words.Contains("to", StringComparer.Ordinal) || IsIndirect(words)) ? PhraseShape.Unclear : PhraseShape.Question;
        }

        if (IsDescribed(words))
        {
            return PhraseShape.Noun;
        }

        if (words.Any(Finite.Contains) || words.Any(word => word.Contains('\'', StringComparison.Ordinal) && !word.EndsWith("'s", StringComparison.Ordinal)) || EndsOpen(words[^1]))
        {
            return PhraseShape.Unclear;
        }

        if (Lexicon.IsPreposition(first))
        {
            return IsNounPhrase(words.Skip(1).ToList()) ? PhraseShape.Prepositional : PhraseShape.Unclear;
        }

        if (IsGerund(first) && words.Count == 2 && Lexicon.IsCount(words[1]))
        {
            return PhraseShape.Noun; // "boarding pass"
        }

        if (IsGerund(first) || (first.EndsWith("ing", StringComparison.Ordinal) && Determiners.Contains(words[1]) && !Lexicon.IsKnownNoun(first)))
        {
            return PhraseShape.Gerund;
        }

        if (Lexicon.IsVerb(first) && (!Lexicon.IsKnownNoun(first) || Determiners.Contains(words[1]) || words[1] is "you" or "it"))
        {
            return Lexicon.IsAdjective(first) && !Determiners.Contains(words[1]) ? NounOrUnclear(words) : PhraseShape.Verb;
        }

        return NounOrUnclear(words);
    }

    public static List<string> WordsOf(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    /// <summary>The longer words, plurals as singulars, without those that stand in any sentence.</summary>
    public static IEnumerable<string> ContentOf(string text) =>
        WordsOf(text).Where(word => word.Length > 3 && !Lexicon.IsFunction(word) && !Lexicon.IsPreposition(word) && !Lexicon.IsAdverb(word) && (!Lexicon.IsAdjective(word) || Lexicon.IsKnownNoun(word))).Select(Lexicon.SingularOf);

    public static bool IsGerund(string word) =>
        word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal) && !Lexicon.IsKnownNoun(word) && !Lexicon.IsAdjective(word)
        && word is not ("thing" or "nothing" or "anything" or "something" or "everything" or "during" or "morning" or "evening" or "ceiling" or "spring" or "string");

    /// <summary>"what the membership costs", or "what is in the dish", in the order that can follow "know"; not "what is the price".</summary>
    private static bool IsIndirect(List<string> words) =>
        (words.Count > 2 && words[0] is "what" or "who" or "which" && words[1] is "is" or "are" && (Lexicon.IsPreposition(words[2]) || Lexicon.BaseOf(words[2]) is not null) && !EndsOpen(words[^1]) && !words.Skip(2).Any(Finite.Contains))
        || (words.Count > 2 && !Finite.Contains(words[1]) && !EndsOpen(words[^1]) && words.Skip(2).Any(word => Finite.Contains(word) || Lexicon.ThirdPerson(word) is not null));

    /// <summary>"a coach who remembers your name".</summary>
    private static bool IsDescribed(List<string> words)
    {
        var joint = words.FindIndex(word => word is "who" or "that" or "which");
        return joint > 1 && joint < words.Count - 1 && Determiners.Contains(words[0]) && IsNounPhrase(words.Take(joint).ToList())
            && (words[joint + 1] is "is" or "has" or "does" or "can" or "will" || Lexicon.ThirdPerson(words[joint + 1]) is not null)
            && !words.Skip(joint + 2).Any(Finite.Contains) && !EndsOpen(words[^1]);
    }

    private static PhraseShape NounOrUnclear(List<string> words) => IsNounPhrase(words) ? PhraseShape.Noun : PhraseShape.Unclear;

    private static PhraseShape ReadWord(string word) => word switch
    {
        _ when Lexicon.IsKnownNoun(word) => PhraseShape.Noun,
        _ when Lexicon.IsAdverb(word) => PhraseShape.Adverb,
        _ when Lexicon.IsAdjective(word) => PhraseShape.Adjective,
        _ when Lexicon.LooksLikeNoun(word) => PhraseShape.Noun,
        _ when Lexicon.IsFunction(word) || Lexicon.IsPreposition(word) => PhraseShape.Unclear,
        _ when Lexicon.IsVerb(word) => PhraseShape.Verb,
        _ when IsGerund(word) && Lexicon.Knows(word) => PhraseShape.Gerund,
        _ when word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) => PhraseShape.Noun,
        _ => PhraseShape.Unclear,
    };

    /// <summary>[determiner] (adjective | noun)* noun (preposition noun-phrase | "and" noun-phrase)*, no verbs in it.</summary>
    private static bool IsNounPhrase(List<string> words)
    {
        if (words.Count == 0 || EndsOpen(words[^1]) || (words.Count > 1 && words[^1].EndsWith("ed", StringComparison.Ordinal) && Lexicon.BaseOf(words[^1]) is not null && !Lexicon.IsKnownNoun(words[^1])))
        {
            return false;
        }

        var sawNoun = false;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var starts = i == 0 || Joins(words[i - 1]);
            if (Determiners.Contains(word))
            {
                if (!starts)
                {
                    return false;
                }

                sawNoun = false;
                continue;
            }

            if (Joins(word))
            {
                if (!sawNoun || i == words.Count - 1)
                {
                    return false;
                }

                sawNoun = false;
                continue;
            }

            if (word.EndsWith("'s", StringComparison.Ordinal) && i + 1 < words.Count && Lexicon.IsPreposition(words[i + 1]))
            {
                return false; // "the fleet's on ..."
            }

            if (starts && i == 0 && word.EndsWith("ed", StringComparison.Ordinal) && !Lexicon.IsAdjective(word) && words.Count > 1 && Joins(words[1]))
            {
                return false; // "arrived at the airport"
            }

            var name = Lexicon.IsKnownNoun(word);
            if (!name && (Lexicon.ThirdPerson(word) is not null || Lexicon.IsFunction(word) || (!Lexicon.IsAdjective(word) && (Lexicon.IsAdverb(word) || (Lexicon.IsVerb(word) && i > 0 && !Determiners.Contains(words[i - 1]) && !Lexicon.IsAdjective(words[i - 1])))) || (word.EndsWith("ed", StringComparison.Ordinal) && sawNoun && !(i + 1 < words.Count && Lexicon.IsPreposition(words[i + 1])))))
            {
                return false;
            }

            sawNoun = name || !Lexicon.IsAdjective(word) || (sawNoun && word.EndsWith("ed", StringComparison.Ordinal));
        }

        return sawNoun;
    }

    private static bool Joins(string word) => word is "and" or "or" || Lexicon.IsPreposition(word);

    private static bool EndsOpen(string word) =>
        !Lexicon.IsKnownNoun(word) && (Lexicon.IsPreposition(word) || (Lexicon.IsFunction(word) && word is not ("you" or "yourself" or "there" or "here" or "again")));

    [GeneratedRegex(@"^[\p{L}' \-]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"[\p{L}]+(?:['-]\p{L}+)*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
