using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>
/// Whether a quote speaks of its theme: it says most of the label's telling words or their kin, and what went wrong always.
/// A label that paraphrases its quotes is held by the words they keep saying.
/// </summary>
internal sealed partial class ThemeHold
{
    private const double Common = 0.2;
    private const double Rare = 0.1;
    private const double Often = 0.3;

    // what stands in any label or sentence and tells nothing
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "get", "got", "getting", "make", "made", "take", "took", "be", "being", "have", "having", "do", "done", "doing", "go", "going", "come", "know", "knew", "need", "needed", "want", "wanted", "feel", "use", "used",
        "look", "looking", "like", "thing", "things", "way", "lot", "idea", "reason", "people", "somebody", "someone", "anybody", "moment", "time", "day", "please", "really", "new", "good", "much", "many", "try", "trying",
        "afraid", "scared", "worried", "worry", "fear", "nervous", "anxious", "annoyed", "confused", "love", "loved", "happy", "hope", "wish", "find", "finding", "help", "say", "said", "tell", "told", "ask", "think", "give", "let", "keep", "put", "one", "first", "last", "own", "best", "right", "whether", "which", "choose", "choosing", "sure", "mind", "perfect", "case",
    };

    private static readonly Dictionary<string, List<int>> Families = Load();

    private readonly HashSet<string> _label;
    private readonly HashSet<string> _key;
    private readonly HashSet<string> _core;
    private readonly HashSet<string> _said;
    private readonly bool _paraphrased;
    private readonly bool _isGibberish;
    private readonly bool _isFew;
    private readonly bool _isNamedByKey;
    private readonly ThemeKind _kind;

    public ThemeHold(WriterTheme theme)
    {
        _kind = theme.Kind;
        _label = Roots(theme.Label);
        _key = theme.Kind is ThemeKind.Desire || Question().IsMatch(theme.Label)
            ? []
            : [.. PhraseReader.WordsOf(theme.Label).Where(word => !Empty.Contains(word) && (Lexicon.IsBad(word) || Lexicon.BaseOf(word) is not null || PhraseReader.IsGerund(word))).SelectMany(RootsOf)];

        // "clumps in the cup" are clumps, "lost luggage" is not whatever is lost; and a handful of quotes was picked by hand
        _isNamedByKey = PhraseReader.WordsOf(theme.Label).Any(word => Lexicon.IsBad(word) && Lexicon.IsKnownNoun(word) && !Lexicon.IsAdjective(word));
        _isGibberish = !PhraseReader.WordsOf(theme.Label).Any(Lexicon.Knows);
        _isFew = theme.Quotes.Count < 4;
        var all = theme.Quotes.Select(quote => Roots(quote.Text)).ToList();
        _core = [.. all.SelectMany(roots => roots).CountBy(root => root, StringComparer.Ordinal).Where(root => root.Value >= Math.Max(2, all.Count * Common)).Select(root => root.Key)];
        _said = [.. all.SelectMany(roots => roots).CountBy(root => root, StringComparer.Ordinal).Where(root => root.Value >= Math.Max(3, all.Count * Often)).Select(root => root.Key)];
        _core.ExceptWith(_label);
        _paraphrased = all.Count(Says) < Math.Max(1, all.Count * Rare)
            && !theme.Quotes.Any(quote => quote.Text.Contains(theme.Label, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The label holds no word by which a quote could be known.</summary>
    public bool SaysNothing => _label.Count == 0 || _isGibberish;

    /// <summary>How many of the label's telling words a quote says.</summary>
    public int Shares(string quote)
    {
        var roots = Roots(quote);
        return _label.Count(roots.Contains);
    }

    public bool Holds(string quote)
    {
        var roots = Roots(quote);
        return !Placeholder().IsMatch(quote) && (Says(roots) || (_paraphrased && _core.Overlaps(roots) && Feels(quote)));
    }

    /// <summary>Where only the common words speak for a quote, it has to be of the theme's own kind.</summary>
    public bool Feels(string quote) => _kind switch
    {
        ThemeKind.Desire => Wishing().IsMatch(quote),
        ThemeKind.Confusion => Asking().IsMatch(quote),
        ThemeKind.Fear => Fearing().IsMatch(quote),
        ThemeKind.Relief or ThemeKind.Delight => Praising().IsMatch(quote),
        _ => true,
    };

    private bool Says(HashSet<string> roots)
    {
        if (_key.Count > 0 && !_key.Overlaps(roots))
        {
            return false;
        }

        var shared = _label.Count(roots.Contains);
        var least = _isFew || (_label.Count == 2 && _isNamedByKey) ? 1 : _label.Count <= 2 ? _label.Count : (_label.Count / 2) + 1;
        return shared >= least;
    }

    /// <summary>A text's telling words without their endings.</summary>
    internal static HashSet<string> Stems(string text) => [.. Telling(text).Select(word => Stem(Plain(word)))];

    /// <summary>What its label and many of its quotes keep saying, by families.</summary>
    public bool Speaks(string word) => RootsOf(word).Any(root => _label.Contains(root) || _said.Contains(root));

    private static HashSet<string> Roots(string text) => [.. Telling(text).SelectMany(RootsOf)];

    private static IEnumerable<string> Telling(string text) =>
        PhraseReader.WordsOf(text.Replace('\u2019', '\'')).Where(word => word.Length > 2 && !TellsNothing(word));

    /// <summary>What stands in any sentence.</summary>
    internal static bool TellsNothing(string word) => Empty.Contains(word) || Lexicon.IsFunction(word) || Lexicon.IsPreposition(word);

    private static string Plain(string word) => Lexicon.BaseOf(word) ?? Lexicon.ThirdPerson(word) ?? Lexicon.SingularOf(word);

    /// <summary>The families a word belongs to, else the word without its ending.</summary>
    private static IEnumerable<string> RootsOf(string word)
    {
        var plain = Plain(word);
        return Families.TryGetValue(word, out var kin) || Families.TryGetValue(plain, out kin)
            ? kin.Select(number => "kin " + number)
            : [Stem(plain)];
    }

    private static string Stem(string word)
    {
        var stem = word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3]
            : word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2]
            : word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1]
            : word;
        return stem.Length > 3 ? stem.TrimEnd('e') : stem;
    }

    private static Dictionary<string, List<int>> Load()
    {
        var families = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in PieceLibrary.Lines("kin"))
        {
            number++;
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                families.TryAdd(word, []);
                families[word].Add(number);
            }
        }

        return families;
    }

    [GeneratedRegex(@"^(?:what|which|how|when|where|why|who|whether)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Question();

    [GeneratedRegex(@"\b(?:want|wants|wish|hope|hoping|looking for|would like|would love|i'd like|i'd love|need|if only|suggest|recommend|idea|ideas|give me|all i ask)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wishing();

    [GeneratedRegex(@"\?|\b(?:what|which|how|when|where|why|who|whether|can|do|does|is|are|should|could|tell me|explain|know|unsure|wonder|understand|help|need)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:afraid|scared|worr(?:y|ied|ies)|nervous|anxious|frightened|fear|what if|risk|risky|wary|hesitat\w*|terrified|dread|dare|hate|concerned)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fearing();

    [GeneratedRegex(@"\b(?:amazing|awesome|great|excellent|wonderful|fantastic|brilliant|lov(?:e|ed|ely)|thanks?|best|impressed|grateful|happy|glad|relie(?:f|ved)|nice|beautiful|kind|friendly|joy|smile[ds]?|at last|finally|good)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Praising();

    // a number or a name taken out of a line leaves little to rest on
    [GeneratedRegex(@"\[[a-z ]+\]|X{3,}|^(?:hi\W+|hello\W+)?order\b|§|\b(?:section \d|u\.?s\.?c\b|fcra|fdcpa|pursuant|stipulates|statute|hereby)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
