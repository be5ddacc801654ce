using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>
/// Finds things customers name in their quotes ("my bag", "the whisk") that can be spoken of as "the bag" without giving away
/// anybody's words; not what they want to be away from, nor where something only lies. Only nouns of the lexicon after a determiner and before a word that cannot continue the noun phrase.
/// </summary>
internal static partial class DetailReader
{
    private static readonly HashSet<string> Dull = new(StringComparer.Ordinal)
    {
        "day", "kid", "kids", "hour", "minute", "week", "month", "year", "time", "people", "person", "company", "customer", "way", "name", "number", "part", "note",
        "hand", "hold", "line", "phone", "friend", "child", "family", "doctor", "worker", "mistake", "idea", "reason", "case", "room", "place", "plan", "home", "house",
        "money", "letter", "word", "staff", "fault", "brand", "airline", "bank", "question", "answer", "promise", "help", "taste", "trip", "quality", "health", "employee",
        "user", "owner", "manager", "scam", "fraud", "theft", "point", "fact", "surprise", "complaint", "experience", "visit", "pass", "catch", "rest", "luck", "paper", "leaf", "set", "gift", "review", "stuff", "post", "work", "evidence", "pain", "call", "party", "crew", "agent", "rep", "pilot", "attendant", "landlord",
    };

    public static bool IsDull(string noun) => Dull.Contains(noun) || Dull.Contains(noun.TrimEnd('s'));

    /// <summary>"the whisk", as a quote names it; nothing the theme's label says already.</summary>
    public static IReadOnlyList<string> Read(string label, Quote quote)
    {
        var found = new List<string>();
        var seen = new HashSet<string>(PhraseReader.WordsOf(label), StringComparer.Ordinal);
        foreach (Match match in Named().Matches(quote.Text.ToLowerInvariant()))
        {
            var noun = match.Groups["noun"].Value;
            if (Lexicon.IsCount(noun) && !Lexicon.IsVerb(noun) && !Lexicon.IsAdjective(noun) && !IsDull(noun)
                && seen.Add(noun) && !seen.Contains(noun + "s"))
            {
                found.Add("the " + noun);
            }
        }

        return found;
    }

    [GeneratedRegex(@"(?<!\b(?:from|without|leave|leaving|not|no|than|per|by|on|behind|like)\s)\b(?:my|the|your)\s+(?<noun>[a-z]{3,14})(?=[.,!?;]|\s+(?:is|was|were|are|has|had|did|does|would|will|can|could|kept|keeps|and|but|to|in|on|at|for|when|because|that|with|from|after|before|again|i|it|so|if)\b|\s*$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
