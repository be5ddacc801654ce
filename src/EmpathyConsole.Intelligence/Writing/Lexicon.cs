namespace EmpathyConsole.Intelligence.Writing;

/// <summary>Small word lists for rules of thumb about parts of speech. Words are lower case.</summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, HashSet<string>> Sections = Load();

    public static bool IsMass(string word) => Sections["mass"].Contains(word);

    public static bool IsCount(string word) => Sections["count"].Contains(word);

    /// <summary>A plural whose singular is a known countable noun.</summary>
    public static bool IsKnownPlural(string word) => Singular(word) is { } one && IsCount(one);

    public static bool IsKnownNoun(string word) => IsMass(word) || IsCount(word) || IsKnownPlural(word);

    public static bool IsVerb(string word) => Sections["verb"].Contains(word);

    public static bool IsPreposition(string word) => Sections["preposition"].Contains(word);

    public static bool IsFunction(string word) => Sections["function"].Contains(word);

    public static bool IsCrude(string word) => Sections["crude"].Contains(word);

    public static bool IsAdjective(string word) =>
        Sections["adjective"].Contains(word)
        || (word.Length > 5 && !IsKnownNoun(word) && Ends(word, "ful", "able", "ible", "ous", "less", "ical", "ish", "ive"));

    /// <summary>An adjective a person or a brand can be ("honest"), not only a thing ("slow").</summary>
    public static bool IsManner(string word) => Sections["manner"].Contains(word);

    /// <summary>An adjective that also fits words that are hard to hear ("plain", not "gentle").</summary>
    public static bool IsFrank(string word) => Sections["frank"].Contains(word);

    /// <summary>Something sold that no camera can show, singular or plural.</summary>
    public static bool IsIntangible(string word) => Sections["intangible"].Contains(word) || (Singular(word) is { } one && Sections["intangible"].Contains(one));

    /// <summary>An everyday thing that can be photographed on a table or in a hand.</summary>
    public static bool IsVisible(string word) => Sections["visible"].Contains(word) || Sections["visible"].Contains(SingularOf(word));

    /// <summary>Somebody, so that "it" cannot stand for them.</summary>
    public static bool IsPerson(string word) => Sections["person"].Contains(word) || Sections["person"].Contains(SingularOf(word));

    /// <summary>A quality one can believe in and expect ("patience"), not a thing ("garden").</summary>
    public static bool IsVirtue(string word) => Sections["virtue"].Contains(word);

    /// <summary>Names something nobody wants ("delay"), not only a place where things can go wrong ("delivery").</summary>
    public static bool IsBad(string word) => Sections["bad"].Contains(word);

    /// <summary>A noun that two lines may share without speaking of the same thing.</summary>
    public static bool IsVague(string word) => word is "time" or "page" or "people" or "person" or "thing" or "kind" or "part" or "place" or "side" or "line" or "hand" or "change" or "work" or "name" or "number" or "morning" or "week" or "month" or "year" or "hour" or "minute" or "customer" or "help" or "need" or "start" or "end";

    public static bool IsAdverb(string word) =>
        Sections["adverb"].Contains(word) || (word.Length > 5 && !IsAdjective(word) && Ends(word, "ly") && !(word.Length < 8 && word[^3] == word[^4])); // "wobbly" is none

    public static bool LooksLikeNoun(string word) =>
        IsKnownNoun(word) || (word.Length > 4 && Ends(word, "ness", "ity", "tion", "sion", "ment", "ance", "ence", "ship", "ism", "age", "dom", "acy"));

    /// <summary>"bags" for "bag"; known irregulars are left out of the lists instead.</summary>
    public static string Plural(string word)
    {
        if (word.EndsWith('y') && word.Length > 2 && !"aeiou".Contains(word[^2], StringComparison.Ordinal))
        {
            return word[..^1] + "ies";
        }

        return word switch
        {
            "person" => "people",
            "leaf" => "leaves",
            "child" => "children",
            _ => word + (Ends(word, "s", "x", "ch", "sh", "z") ? "es" : "s"),
        };
    }

    /// <summary>"waiting" for "wait", by the usual spelling rules.</summary>
    public static string Gerund(string verb)
    {
        if (verb is "be" or "see" or "agree")
        {
            return verb + "ing";
        }

        if (verb.EndsWith("ie", StringComparison.Ordinal))
        {
            return verb[..^2] + "ying";
        }

        if (verb.EndsWith('e'))
        {
            return verb[..^1] + "ing";
        }

        return Doubles(verb) ? verb + verb[^1] + "ing" : verb + "ing";
    }

    /// <summary>The verb of a past form ("missed", "lost", "cancelled"), or null when it is no past form of a verb known here.</summary>
    public static string? BaseOf(string past)
    {
        var irregular = past switch
        {
            "lost" => "lose",
            "broken" or "broke" => "break",
            "paid" => "pay",
            "sent" => "send",
            "stolen" => "steal",
            "left" => "leave",
            "spent" => "spend",
            "bought" => "buy",
            "forgotten" => "forget",
            "told" => "tell",
            "kept" => "keep",
            "found" => "find",
            "made" => "make",
            _ => null,
        };
        if (irregular is not null || past.Length < 5 || !past.EndsWith("ed", StringComparison.Ordinal))
        {
            return irregular;
        }

        string[] stems = [past[..^2], past[..^1], past[..^3], past[..^3] + "y"]; // "missed", "used", "stopped", "tried"
        return Array.Find(stems, IsVerb);
    }

    /// <summary>The verb of "goes" or "picks", or null when it is none known here.</summary>
    public static string? ThirdPerson(string word)
    {
        if (word.Length < 4 || !word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal))
        {
            return null;
        }

        string[] stems = word.EndsWith("ies", StringComparison.Ordinal) ? [word[..^3] + "y"] : word.EndsWith("es", StringComparison.Ordinal) ? [word[..^1], word[..^2]] : [word[..^1]];
        return Array.Find(stems, IsVerb);
    }

    private static bool Doubles(string verb) =>
        verb is "forget" or "begin" or "submit" or "cancel" or "transfer" or "reset" or "top-up" or "travel" or "refer" or "regret" or "admit" or "permit" or "commit" or "prefer" or "occur" or "unplug"
        || (verb.Length is 3 or 4
            && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y')
            && IsVowel(verb[^2]) && !IsVowel(verb[^3]) && verb is not ("open" or "read"));

    private static bool IsVowel(char letter) => "aeiou".Contains(letter, StringComparison.Ordinal);

    /// <summary>The singular of a known plural, else the word itself.</summary>
    public static string SingularOf(string word) => IsKnownPlural(word) ? Singular(word)! : word;

    /// <summary>Whether the word is in these lists in any form. What is not may be a name or a slip of the pen.</summary>
    public static bool Knows(string word) =>
        IsKnownNoun(word) || IsVerb(word) || IsAdjective(word) || IsAdverb(word) || IsPreposition(word) || IsFunction(word)
        || BaseOf(word) is not null || ThirdPerson(word) is not null || (word.EndsWith("ing", StringComparison.Ordinal) && OfGerund(word));

    private static bool OfGerund(string word)
    {
        string[] stems = word.Length < 5 ? [] : [word[..^3], word[..^3] + "e", word[..^4]];
        return Array.Exists(stems, IsVerb);
    }

    /// <summary>A noun that is hardly ever a verb or an adjective, so that a count of it means something.</summary>
    public static bool IsNaming(string word) => (IsCount(word) || IsMass(word)) && !IsVerb(word) && !IsAdjective(word) && !IsAdverb(word);

    private static string? Singular(string word)
    {
        if (word.Length < 4 || !word.EndsWith('s'))
        {
            return word is "people" ? "person" : word is "leaves" ? "leaf" : null;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^3] + "y";
        }

        return Ends(word, "xes", "ches", "shes", "sses") ? word[..^2] : word[..^1];
    }

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, HashSet<string>> Load()
    {
        var sections = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        HashSet<string> words = [];
        foreach (var line in PieceLibrary.Lines("lexicon"))
        {
            if (line.StartsWith('['))
            {
                sections[line.Trim('[', ']')] = words = new(StringComparer.Ordinal);
            }
            else
            {
                words.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return sections;
    }
}
