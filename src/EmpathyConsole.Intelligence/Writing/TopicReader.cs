using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>
/// Turns a theme's label into a phrase that can stand after "about", or says that there is none. Feeling words at the front
/// ("afraid of", "want to") are the theme's kind and come off; a bare countable noun is made plural, a verb phrase a gerund.
/// </summary>
internal static partial class TopicReader
{
    private const int LongestTopic = 38;

    // what happens to a person, so that "being" can stand before it; a flight is cancelled, a person is not
    private static readonly HashSet<string> Undergone = new(StringComparer.Ordinal)
    {
        "stuck", "locked", "ignored", "charged", "overcharged", "blocked", "left", "asked", "told", "treated", "put", "kept", "denied", "billed", "rushed", "pushed", "talked", "passed", "sent",
    };

    public static Phrase? Read(WriterTheme theme)
    {
        var text = Phrase.Tidy(theme.Label.Replace('\u2019', '\''));
        foreach (var part in (string[])[text, Separator().Split(text)[0].Trim()])
        {
            if (!Strange(part) && (ReadPart(part) ?? ReadEvent(part)) is { } topic)
            {
                return topic;
            }
        }

        return Named().Match(text.ToLowerInvariant()) is { Success: true } thing && Lexicon.IsCount(thing.Groups["noun"].Value) && !DetailReader.IsDull(thing.Groups["noun"].Value)
            ? new(FirstToSecond(thing.Value), PhraseShape.Noun)
            : Spoken(theme);
    }

    private static Phrase? ReadPart(string text)
    {
        text = FirstToSecond(Phrase.Uncapitalise(Cue().Replace(text, "")));
        if (text.Length is < 3 or > LongestTopic)
        {
            return null;
        }

        if ((ReadDoing(text) ?? ReadPurpose(text) ?? ReadState(text) ?? ReadClause(text)) is { } whole)
        {
            return whole;
        }

        return PhraseReader.Read(text) switch
        {
            PhraseShape.Noun => new(Countable(text), PhraseShape.Noun),
            // "we begin with being watched" is no English anybody speaks
            PhraseShape.Gerund when text.StartsWith("being ", StringComparison.Ordinal) => new("the feeling of " + text, PhraseShape.Noun),
            PhraseShape.Gerund => new(text, PhraseShape.Gerund),
            PhraseShape.Question => new(text, PhraseShape.Question),
            PhraseShape.Prepositional when text.StartsWith("on hold", StringComparison.Ordinal) || text.StartsWith("in line", StringComparison.Ordinal) || text.StartsWith("in the dark", StringComparison.Ordinal)
                => new("being " + text, PhraseShape.Gerund),
            PhraseShape.Verb when text.Contains(' ', StringComparison.Ordinal) => new(GerundOf(text), PhraseShape.Gerund),
            _ => null,
        };
    }

    /// <summary>"skipping a month took one tap" -> "skipping a month": what is said of it stays behind.</summary>
    private static Phrase? ReadDoing(string text) =>
        Doing().Match(text) is { Success: true } match && PhraseReader.Read(match.Groups["what"].Value) is PhraseShape.Gerund
            ? new(match.Groups["what"].Value, PhraseShape.Gerund)
            : null;

    /// <summary>"a reason to step away from the desk" -> "stepping away from the desk": the wish is the verb's, not the noun's.</summary>
    private static Phrase? ReadPurpose(string text)
    {
        var match = Purpose().Match(text);
        return match.Success && Lexicon.IsVerb(match.Groups["verb"].Value) && SaysNoMore(PhraseReader.WordsOf(match.Groups["rest"].Value))
            ? new(Lexicon.Gerund(match.Groups["verb"].Value) + match.Groups["rest"].Value, PhraseShape.Gerund)
            : null;
    }

    /// <summary>"locked into a contract" -> "being locked into a contract"; "room not like the photos" -> "a room that is not like the photos".</summary>
    private static Phrase? ReadState(string text)
    {
        var words = text.Split(' ');
        if (words.Length > 2 && Undergone.Contains(words[0])
            && Lexicon.IsPreposition(words[1]) && PhraseReader.Read(string.Join(' ', words.Skip(1))) is PhraseShape.Prepositional)
        {
            return new("being " + text, PhraseShape.Gerund);
        }

        var unlike = Unlike().Match(text);
        return unlike.Success && (Lexicon.IsCount(unlike.Groups["noun"].Value) || unlike.Groups["noun"].Value is "room") && PhraseReader.Read(unlike.Groups["rest"].Value) is PhraseShape.Noun
            ? new($"{("aeiou".Contains(text[0], StringComparison.Ordinal) ? "an" : "a")} {unlike.Groups["noun"].Value} that is not like {unlike.Groups["rest"].Value}", PhraseShape.Noun)
            : null;
    }

    /// <summary>A whole sentence as a thing: "the price goes up in winter" -> "the price going up in winter", "nobody picks up" -> "nobody picking up".</summary>
    private static Phrase? ReadClause(string text)
    {
        var words = text.Split(' ');
        var at = words[0] is "nobody" ? 1 : 2;
        return words.Length > at && (at == 1 || (words[0] is "the" or "your" && Lexicon.LooksLikeNoun(words[1]) && !Lexicon.IsKnownNoun(words[2])))
            && Lexicon.ThirdPerson(words[at]) is { } verb && SaysNoMore(words.Skip(at + 1))
            ? new(string.Join(' ', words.Take(at).Append(Lexicon.Gerund(verb)).Concat(words.Skip(at + 1))), PhraseShape.Gerund)
            : null;
    }

    /// <summary>What follows a verb holds no verb of its own that a gerund could not carry.</summary>
    private static bool SaysNoMore(IEnumerable<string> words) =>
        words.All(word => word is not ("is" or "are" or "was" or "were" or "has" or "have" or "will" or "would" or "can" or "i" or "we" or "they" or "it" or "not" or "because") && !Lexicon.IsCrude(word));

    /// <summary>What most of the quotes speak of ("flights"), when the label says nothing that can be repeated.</summary>
    private static Phrase? Spoken(WriterTheme theme)
    {
        var most = theme.Quotes
            .SelectMany(quote => PhraseReader.WordsOf(quote.Text).Select(Lexicon.SingularOf).Where(noun => Lexicon.IsNaming(noun) && !DetailReader.IsDull(noun)).Distinct(StringComparer.Ordinal))
            .GroupBy(noun => noun, StringComparer.Ordinal)
            .Select(group => (Noun: group.Key, Count: group.Count()))
            .OrderByDescending(one => one.Count).ThenBy(one => one.Noun, StringComparer.Ordinal)
            .FirstOrDefault();
        return most.Count >= Math.Max(2, theme.Quotes.Count / 4)
            ? new(Lexicon.IsCount(most.Noun) ? Lexicon.Plural(most.Noun) : most.Noun, PhraseShape.Noun)
            : null;
    }

    /// <summary>What happened: "flight cancelled" -> "cancelled flights", "missed my connection" -> "missing your connection".</summary>
    private static Phrase? ReadEvent(string text)
    {
        var words = text.ToLowerInvariant().Split(' ');
        if (words.Length == 2 && Lexicon.IsCount(words[0]) && (Lexicon.BaseOf(words[1]) is not null || words[1] is "missing" or "late"))
        {
            return new($"{words[1]} {Lexicon.Plural(words[0])}", PhraseShape.Noun);
        }

        return words.Length is 3 or 4 && Lexicon.BaseOf(words[0]) is { } verb && words[1] is "my" or "our" or "the" or "your" && Lexicon.IsKnownNoun(words[^1])
            && (words.Length == 3 || Lexicon.IsAdjective(words[2]) || Lexicon.IsKnownNoun(words[2]))
            ? new(FirstToSecond($"{Lexicon.Gerund(verb)} {string.Join(' ', words.Skip(1))}"), PhraseShape.Gerund)
            : null;
    }

    /// <summary>A capital inside a label on a word nobody knows is a slip of the source or a name: neither is safe to repeat.</summary>
    private static bool Strange(string text) =>
        text.Split(' ').Skip(1).Any(word => word.Length > 1 && char.IsUpper(word[0]) && word.Skip(1).Any(char.IsLower) && !Lexicon.IsKnownNoun(word.ToLowerInvariant()) && !Lexicon.IsAdjective(word.ToLowerInvariant()));

    internal static string FirstToSecond(string text) =>
        Own().Replace(text, match => match.Value.ToLowerInvariant() switch
        {
            "my" or "our" or "their" => "your",
            "myself" or "ourselves" or "themselves" => "yourself",
            _ => "yours",
        });

    private static string GerundOf(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return Lexicon.Gerund(text[..space]) + text[space..];
    }

    /// <summary>"late flight" -> "late flights": without an article a singular countable noun cannot stand alone.</summary>
    private static string Countable(string text)
    {
        var words = text.Split(' ');
        var bare = true;
        for (var i = 0; i < words.Length; i++)
        {
            var ends = i == words.Length - 1 || Joins(words[i + 1]) || words[i + 1].EndsWith("ed", StringComparison.Ordinal);
            if (bare && ends && Lexicon.IsCount(words[i]))
            {
                words[i] = Lexicon.Plural(words[i]);
            }

            bare = Joins(words[i]) || (bare && !IsDeterminer(words[i]));
        }

        return string.Join(' ', words);
    }

    private static bool Joins(string word) => Lexicon.IsPreposition(word) || word is "and" or "or";

    private static bool IsDeterminer(string word) =>
        word is "the" or "a" or "an" or "your" or "our" or "its" or "this" or "that" or "these" or "those" or "some" or "every" or "another" or "one";

    [GeneratedRegex(
        @"^(?:(?:i|we|they|people|customers)(?:'m| am| are)?\s+)?(?:(?:feel(?:ing)?|being)\s+)?(?:(?:afraid|scared|worried|nervous|anxious|fear|fears|fearing|worry|worries|worrying|concern|concerns|concerned|frustrated|frustration|annoyed|annoyance|tired|angry|fed up|confused|confusion|unsure|not sure|uncertain|unclear|relief|relieved|delight|delighted|happy|grateful|glad|pleased|love|loves|loving|like|likes|enjoy|enjoys)\s+(?:of|about|over|with|at|by|for|that|to)?\s*|(?:want|wants|wanting|wish|wishes|wishing|hope|hopes|hoping|looking|longing|need|needs|desire|desires|craving|would like|would love)\s+(?:for|to|a way to)?\s*)",
        RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cue();

    [GeneratedRegex(@"^(?:an?|the|some|any|one|no)\s+(?:good\s+|real\s+|quiet\s+)?(?:reason|way|chance|excuse|time|moment|place|room|wish)\s+to\s+(?<verb>[a-z]+)(?<rest>(?:\s.+)?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^(?<what>[a-z]+ing\b.*?)\s+(?:took|takes|was|is|were|are|made|makes|cost|costs|felt|feels|should|could|would|can|will|did|does|has|had)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Doing();

    [GeneratedRegex(@"^(?:(?:the|an?)\s+)?(?<noun>[a-z]+)\s+(?:(?:is|was)\s+)?(?:not(?:hing)?\s+like|unlike)\s+(?<rest>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unlike();

    // a place people want to get away from is not what they speak for
    [GeneratedRegex(@"(?<!\b(?:from|without|leave|leaving|off|not|no|like)\s)\b(?:the|my)\s+(?<noun>[a-z]{3,14})\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\s*[,;:/|·&(]\s*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\b(?:my|our|their|myself|ourselves|themselves|mine)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Own();
}
