using System.Text.RegularExpressions;

namespace EmpathyConsole.Domain.Guardrails.Attacks;

/// <summary>Says the same in other words, from a small table of our own: claims of urgency, scarcity, fear, shame, crowds and lived experience.</summary>
internal static partial class Paraphrases
{
    private static readonly string[] Frames =
    [
        "A gentle reminder: {0}", "We thought you would like to know: {0}", "Psst... {0}", "{0} (We mean it.)", "Good news for tea lovers. {0} See you there.", "\"{0}\"", "To be honest, {1}",
    ];

    private static readonly (string Long, string Short)[] Contractions =
    [
        ("do not", "don't"), ("does not", "doesn't"), ("is not", "isn't"), ("are not", "aren't"), ("will not", "won't"), ("would not", "wouldn't"), ("you will", "you'll"), ("you would", "you'd"), ("you are", "you're"),
        ("it is", "it's"), ("i will", "i'll"), ("i would", "i'd"), ("i have", "i've"), ("we have", "we've"), ("they are", "they're"), ("i am", "i'm"), ("we are", "we're"), ("time is", "time's"), ("cannot", "can't"),
    ];

    // each line is a circle of wordings that mean the same in copy; the first that stands in a text is swapped for each of the others
    private static readonly string[][] Circles =
    [
        ["hurry", "be quick", "rush", "make haste", "quick"],
        ["ends", "finishes", "closes", "is over", "stops"],
        ["expires", "runs out", "lapses"],
        ["tonight", "this evening", "by midnight"],
        ["last chance", "final chance", "last opportunity", "final opportunity"],
        ["limited time", "limited-time", "short time", "limited period"],
        ["act now", "act today", "move now", "act fast", "act immediately"],
        ["miss out", "lose out", "be left out", "go without"],
        ["too late", "all over", "gone for good"],
        ["reserved", "held", "kept", "on hold"],
        ["only", "just", "merely", "no more than"],
        ["left", "remaining", "to go", "still here"],
        ["left in stock", "remaining in stock", "still available"],
        ["selling fast", "selling quickly", "going fast", "flying off the shelves"],
        ["almost gone", "nearly gone", "nearly sold out", "almost sold out"],
        ["few", "handful of", "couple of"],
        ["while stocks last", "while supplies last", "until they are gone"],
        ["at risk", "in danger", "under threat", "not safe"],
        ["lose everything", "lose it all", "be left with nothing"],
        ["regret", "be sorry for", "live to regret"],
        ["before it's too late", "while you still can", "before it is too late"],
        ["full price", "the full price", "more"],
        ["what kind of mother", "what sort of mother", "which mother"],
        ["good parents", "caring parents", "responsible parents"],
        ["never", "don't ever", "do not ever"],
        ["fool", "idiot", "dummy"],
        ["mad", "crazy", "foolish"],
        ["everyone", "everybody", "the whole town"],
        ["people are", "customers are", "shoppers are", "others are"],
        ["looking at this", "viewing this", "watching this", "eyeing this"],
        ["bought", "purchased", "ordered", "snapped up"],
        ["know exactly how", "know just how", "understand exactly how", "know how"],
        ["i've been there", "i have been there", "i was there too", "we've been there"],
        ["changed my life", "transformed my life", "turned my life around"],
        ["mother", "mum", "mom", "parent"],
        ["book", "reserve", "sign up"],
        ["today", "this very day", "right now"],
        ["offer", "deal", "promotion", "bargain"],
        ["a few hours", "a couple of hours", "some hours"],
        ["don't", "never", "do not"],
        ["you", "you really", "you simply"],
        ["this", "this very"],
    ];

    /// <summary>Every rewriting of a kind the table knows for a text.</summary>
    public static IEnumerable<string> Of(AttackKind kind, string text)
    {
        var plain = text.Replace('\u2019', '\'');
        return kind switch
        {
            AttackKind.Contraction => Contractions.SelectMany(c => new[] { Swap(plain, c.Long, c.Short), Swap(plain, c.Short, c.Long) }).OfType<string>(),
            AttackKind.Reordered => Reordered(plain),
            AttackKind.Framed => Frames.Select(f => string.Format(System.Globalization.CultureInfo.InvariantCulture, f, plain, char.ToLowerInvariant(plain[0]) + plain[1..])),
            AttackKind.OtherWords => Circles.SelectMany(circle => circle.Where(c => Swap(plain, c, c) is not null).SelectMany(c => circle.Where(o => o != c).Select(o => Swap(plain, c, o)))).OfType<string>(),
            _ => [],
        };
    }

    // sentences first, then the clauses of each sentence
    private static IEnumerable<string> Reordered(string text)
    {
        var sentences = Sentence().Matches(text).Select(m => m.Value.Trim()).Where(s => s.Length > 0).ToList();
        if (sentences.Count > 1)
        {
            yield return string.Join(' ', Enumerable.Reverse(sentences));
        }

        for (var i = 0; i < sentences.Count; i++)
        {
            var clauses = sentences[i].TrimEnd('.', '!', '?').Split([", ", ": ", " and "], 2, StringSplitOptions.TrimEntries);
            if (clauses.Length == 2)
            {
                var turned = $"{Capital(clauses[1])}, {char.ToLowerInvariant(clauses[0][0])}{clauses[0][1..]}{sentences[i][^1]}";
                yield return string.Join(' ', sentences.Select((s, at) => at == i ? turned : s));
            }
        }
    }

    /// <summary>The text with the first place of some words swapped, with the capital of what stood there; null when they are not in it.</summary>
    private static string? Swap(string text, string from, string to)
    {
        for (var at = text.IndexOf(from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(from, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + from.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] == '\'')))
            {
                return text[..at] + (char.IsUpper(text[at]) ? Capital(to) : to) + text[end..];
            }
        }

        return null;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"[^.!?]+[.!?]*", RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();
}
