using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>
/// Reads from a single quote what it asks, wishes or fears, in the words it was said in, turned to "you". A shape it does not know,
/// a name, a number or a rude word gives nothing: the theme's own phrase speaks then.
/// </summary>
internal static partial class PointReader
{
    private const int Longest = 46;
    private const int MostWords = 8;

    private static readonly HashSet<string> Clipping = new(StringComparer.Ordinal) { "and", "but", "because", "so", "if", "when", "while", "since", "as", "or", "please", "though", "although", "before", "after", "until", "without", "anymore", "now", "today", "yesterday", "then", "even", "except", "whilst", "once", "than", "using" };

    // words that make a clause of their own, or say something only the speaker knows
    private static readonly HashSet<string> Barred = new(StringComparer.Ordinal)
    {
        "i", "me", "we", "us", "he", "she", "they", "them", "him", "her", "is", "are", "was", "were", "am", "has", "have", "had", "will", "would", "can", "could", "should", "do", "does", "did",
        "this", "that", "these", "those", "there", "it's", "i'm", "i've", "don't", "not", "never", "um", "eh", "er", "gonna", "gotta", "wanna", "lol", "etc", "rn", "asap", "stuff", "too", "got", "said", "one", "ones", "you", "someone", "who", "which", "what", "where", "why", "how",
    };

    public static QuotePoint Read(Quote quote, IReadOnlyList<string> details)
    {
        var text = quote.Text.Replace('\u2019', '\'').Trim();
        if (Rude(text) || Shouted().IsMatch(text))
        {
            return new(quote, null, null, null, details);
        }

        return new(quote, Own(quote, Ask(text)), Own(quote, Wish(text)), Own(quote, Worry(text)), details);
    }

    /// <summary>What somebody said is never shown as it was said: a phrase that is the whole quote is left out.</summary>
    private static string? Own(Quote quote, string? phrase) =>
        phrase is null || phrase.Length >= quote.Text.Trim(' ', '?', '.', '!').Length ? null : phrase;

    private static string? Ask(string text)
    {
        if (HowTo().Match(text) is { Success: true } how)
        {
            return Doing(how.Groups["rest"].Value) is { } doing ? $"{how.Groups["wh"].Value.ToLowerInvariant()} to {doing}" : null;
        }

        if (Whether().Match(text) is { Success: true } whether)
        {
            return Doing(whether.Groups["rest"].Value) is { } doing ? $"whether you can {doing}" : null;
        }

        if (HowLong().Match(text) is { Success: true } wait)
        {
            return Doing(wait.Groups["rest"].Value) is { } doing ? $"how long it takes to {doing}" : null;
        }

        if (WhyWas().Match(text) is { Success: true } why && Lexicon.IsKnownNoun(PhraseReader.WordsOf(why.Groups["noun"].Value)[^1])
            && After(why.Groups["rest"].Value) is { } rest && BeginsAsState(rest))
        {
            return Fit($"why {TopicReader.FirstToSecond(why.Groups["whose"].Value.ToLowerInvariant())} {why.Groups["noun"].Value.ToLowerInvariant()} {why.Groups["be"].Value.ToLowerInvariant()} {rest}");
        }

        if (WhyMe().Match(text) is { Success: true } me && After(me.Groups["rest"].Value) is { } done && BeginsAsState(done))
        {
            return Fit($"why you {(me.Groups["be"].Value.Equals("am", StringComparison.OrdinalIgnoreCase) ? "are" : "were")} {done}");
        }

        return Indirect().Match(text) is { Success: true } indirect && Doing(indirect.Groups["rest"].Value) is { } what
            ? Fit($"{indirect.Groups["wh"].Value.ToLowerInvariant()} to {what}")
            : null;
    }

    private static string? Wish(string text) =>
        Wanting().Match(text) is { Success: true } match && Doing(match.Groups["rest"].Value) is { } doing
        && !doing.StartsWith("be ", StringComparison.Ordinal)
            ? doing
            : null;

    private static string? Worry(string text)
    {
        if (AfraidI().Match(text) is { Success: true } clause)
        {
            return Doing(clause.Groups["rest"].Value) is { } doing ? Gerund(doing) : null;
        }

        if (AfraidOf().Match(text) is not { Success: true } match || After(match.Groups["rest"].Value) is not { } rest)
        {
            return null;
        }

        // "being watched" and "getting it wrong" can be spoken about; so can a plain noun phrase
        return PhraseReader.Read(rest) is PhraseShape.Gerund or PhraseShape.Noun && rest.Contains(' ', StringComparison.Ordinal) && !(BriefPhrases.HoldsWhole(rest, "your") && PhraseReader.Read(rest) is PhraseShape.Noun) && !rest.StartsWith("another ", StringComparison.Ordinal) && !rest.StartsWith("any ", StringComparison.Ordinal) && EndsWell(rest) ? Fit(rest) : null;
    }

    /// <summary>A verb phrase that starts with a known verb and says nothing only the speaker would know.</summary>
    private static string? Doing(string said) =>
        After(said) is { } rest && PhraseReader.WordsOf(rest) is [var verb, ..] words && Lexicon.IsVerb(verb) && words.Count > 1
        && verb is not ("know" or "tell" or "say" or "see" or "ask" or "think" or "need" or "want" or "wonder" or "look" or "thank" or "keep" or "wait") && EndsWell(rest)
        && !IsBare(words) && !words.Contains("it", StringComparer.Ordinal) && !words.Contains("to", StringComparer.Ordinal)
            ? Fit(rest)
            : null;

    /// <summary>"get card", "make failed": what no careful writer would leave without its article.</summary>
    private static bool IsBare(List<string> words)
    {
        var end = 1;
        while (end + 1 < words.Count && (Lexicon.IsKnownNoun(words[end + 1]) || Lexicon.IsAdjective(words[end + 1])))
        {
            end++;
        }

        return (words.Count == 2 && Lexicon.BaseOf(words[1]) is not null && !Lexicon.IsAdjective(words[1]))
            || (!Lexicon.IsFunction(words[1]) && !Lexicon.IsPreposition(words[1]) && !Lexicon.IsAdverb(words[1]) && words[end] is not "home" && Lexicon.IsCount(words[end]) && !Lexicon.IsMass(words[end]));
    }

    /// <summary>Up to the first clause mark, as "you" would hear it; null when a word in it cannot be passed on.</summary>
    private static string? After(string said)
    {
        var plain = Clause().Split(said)[0].Trim();
        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => !Clipping.Contains(word.ToLowerInvariant())).ToList();
        if (words.Count is 0 or > MostWords || !PlainWords().IsMatch(string.Join(' ', words)) || words.Any(word => Barred.Contains(word.ToLowerInvariant()) || !Lexicon.Knows(word.ToLowerInvariant())) || words.Skip(1).Any(IsName))
        {
            return null;
        }

        return TopicReader.FirstToSecond(string.Join(' ', words.Select(word => word.Length is > 1 and <= 4 && word.All(char.IsUpper) ? word : word.ToLowerInvariant())));
    }

    private static bool IsName(string word) => char.IsUpper(word[0]) && !(word.Length is > 1 and <= 4 && word.All(char.IsUpper));

    private static bool BeginsAsState(string rest) =>
        PhraseReader.WordsOf(rest) is [var first, ..] && (Lexicon.BaseOf(first) is not null || Lexicon.IsAdjective(first)) && EndsWell(rest);

    private static bool EndsWell(string phrase) =>
        PhraseReader.WordsOf(phrase) is [.., var last] && !Lexicon.IsPreposition(last) && !(Lexicon.IsFunction(last) && last is not ("you" or "it" or "yourself" or "again" or "off" or "up" or "in" or "out"))
        && !Lexicon.IsCrude(last) && last.Length > 1 && (!Lexicon.IsAdjective(last) || last is "wrong" or "right" or "better" or "fast" or "late" or "early" or "awake" or "calm" or "abroad" or "online" || Lexicon.IsKnownNoun(last));

    private static string? Fit(string phrase) => phrase.Length <= Longest && !phrase.Contains("to to ", StringComparison.Ordinal) ? phrase : null;

    private static string Gerund(string doing)
    {
        var space = doing.IndexOf(' ', StringComparison.Ordinal);
        return Lexicon.Gerund(doing[..space]) + doing[space..];
    }

    private static bool Rude(string text) => PhraseReader.WordsOf(text).Any(Lexicon.IsCrude);

    [GeneratedRegex(@"(?:^|[.,;!?]\s*|\b(?:hi|hello|hey|so|and|but|please|well|also)\s+)(?<wh>how|where)\s+(?:do|can|would|should|could|must)\s+(?:i|we|you)\s+(?:go\s+about\s+)?(?<rest>.+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HowTo();

    [GeneratedRegex(@"(?:^|[.,;!?]\s*|\b(?:hi|hello|hey|so|and|but|please|well|also)\s+)(?:can|may|could)\s+(?:i|we)\s+(?:also\s+|still\s+|just\s+)?(?<rest>.+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whether();

    [GeneratedRegex(@"\bhow long (?:does|will|would|should) it take (?:to|for me to) (?<rest>.+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HowLong();

    [GeneratedRegex(@"\bwhy (?<be>is|was|were|are) (?<whose>my|the|our) (?<noun>[a-z]+(?: [a-z]+)??) (?<rest>(?:still |always )?[a-z]+.*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhyWas();

    [GeneratedRegex(@"\bwhy (?<be>am|was|were) (?:i|we) (?<rest>.+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhyMe();

    [GeneratedRegex(@"\b(?:know|knows|knew|sure|idea|understand|learn|forgot|confused about|unclear|wonder|wondering|figure out|find out|tell me|show me|explain)\s+(?<wh>how|where|when)\s+to\s+(?<rest>.+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Indirect();

    [GeneratedRegex(@"(?<!\b(?:do|did|what|which|where|why|how|that|id)\s)\b(?:i|we)(?:'d| would| will|'ll)?(?: only| just| really| simply| also| do)*\s+(?:want|wanted|like|love|need|hope|hoped|wish|wished|prefer|tried|trying)\s+(?:only |just )?to\s+(?<rest>.+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wanting();

    [GeneratedRegex(@"\b(?:(?:afraid|scared|worried|nervous|frightened|anxious|terrified|fear|worry)(?:\s+that)?|what\s+if)\s+i(?:'ll|'d| will| might| would| could| may)?\s+(?!am\b|was\b|'m)(?<rest>.+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AfraidI();

    [GeneratedRegex(@"\b(?:afraid|scared|worried|nervous|frightened|anxious|terrified|fear|worry)\s+(?:of|about)\s+(?<rest>.+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AfraidOf();

    [GeneratedRegex(@"[.,;:!?()\-\u2013\u2014]+(?:\s|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^[\p{L}' \-]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainWords();

    [GeneratedRegex(@"\b\p{Lu}{5,}\b.*\b\p{Lu}{5,}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shouted();
}
