using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>What the brief gives to every concept: names and phrases, each with its shape, read once.</summary>
internal sealed partial class BriefPhrases
{
    private const int LongestPromise = 110;
    private readonly HashSet<string> _trade;

    public BriefPhrases(WriterBrief brief)
    {
        Brand = Phrase.Tidy(brief.Brand);
        Product = ReadProduct(brief.About, Brand);
        Promise = Whole(brief.Value.Promise) ?? AfterColon(FirstSentence().Match(brief.Value.Promise.Trim()) is { Success: true, Length: > 12 } first ? first.Value : brief.Value.Promise);
        PromisesConduct = Promise is { } promise && (People().IsMatch(promise) || (We().IsMatch(promise) && You().IsMatch(promise)));
        Proofs = [.. brief.Value.Proofs.Select(AfterColon).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
        GeneralProofs = [.. Proofs.Where(proof => PhraseReader.WordsOf(proof) is not [var first, ..] || !Lexicon.IsVerb(first) || Lexicon.IsKnownNoun(first))];
        GeneralProofs = GeneralProofs.Count > 0 ? GeneralProofs : Proofs;
        ConductProofs = [.. GeneralProofs.Where(proof => Conduct().IsMatch(proof))];
        ConductProofs = ConductProofs.Count > 0 ? ConductProofs : GeneralProofs;
        _trade = PhraseReader.WordsOf(brief.About).Select(Lexicon.SingularOf).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> words = brief.Value.Words.Count > 0 ? brief.Value.Words : [brief.Value.Name];
        Words = words.Select(Phrase.Tidy).Where(word => word.Length > 0).Select(word => new Phrase(Phrase.Uncapitalise(word), PhraseReader.Read(word)))
            .DistinctBy(word => word.Text, StringComparer.OrdinalIgnoreCase).ToList();
        Offers = [.. brief.Offers.Select(AfterColon).OfType<string>().Where(offer => !Pressing().IsMatch(offer)).Select(offer => Phrase.Capitalise(offer)).Distinct(StringComparer.OrdinalIgnoreCase)];
        Facts = [.. GeneralProofs.Concat(Offers.Select(Phrase.Uncapitalise)).Where(fact => !fact.Contains(':', StringComparison.Ordinal) && !fact.Contains(';', StringComparison.Ordinal) && !IsWish(fact)).Distinct(StringComparer.OrdinalIgnoreCase)];
        Story = brief.Stories.Select(ReadStory).FirstOrDefault(story => story is not null);
        MustSay = Sentence(brief.MustSay);
    }

    public string Brand { get; }

    /// <summary>A noun phrase for the object of a sentence, or null.</summary>
    public string? Product { get; }

    /// <summary>The product when it can be photographed: not an account, a loan or a service.</summary>
    public string? ProductToShow => Product is { } product && !PhraseReader.WordsOf(product).Any(Lexicon.IsIntangible) ? product : null;

    /// <summary>The promise without its full stop, all of it where it is short: the point may come last. Or null.</summary>
    public string? Promise { get; }

    /// <summary>Whether the promise says how people are treated.</summary>
    public bool PromisesConduct { get; }

    public IReadOnlyList<string> Proofs { get; }

    /// <summary>Proofs that can stand beside any matter: statements, not what the reader is to do ("send us a photo"), unless there are no others.</summary>
    public IReadOnlyList<string> GeneralProofs { get; }

    /// <summary>Those of them that say how the brand deals with people: beside a worry or a question they fit where a fact about the product would not. All, if none does.</summary>
    public IReadOnlyList<string> ConductProofs { get; }

    /// <summary>Proofs and offers that can carry a text: no colon of their own, and nothing the reader is told to do.</summary>
    public IReadOnlyList<string> Facts { get; }

    /// <summary>Offer facts as sentences without their full stop; what runs out or ends soon is left to people to say.</summary>
    public IReadOnlyList<string> Offers { get; }

    public IReadOnlyList<Phrase> Words { get; }

    /// <summary>Whether the value can be shown in a sentence; otherwise one of its words stands after a colon.</summary>
    public bool HasEasyWords => Proofs.Count > 0 || Words.Any(word => word.Shape is PhraseShape.Adjective or PhraseShape.Verb or PhraseShape.None || Lexicon.IsVirtue(word.Text));

    /// <summary>The first sentence of a consented story, as it was told, and how the teller wants to be named.</summary>
    public (string Teller, string Text)? Story { get; }

    /// <summary>A sentence with its full stop, or empty.</summary>
    public string MustSay { get; }

    /// <summary>True when the text holds one of the words or proofs that show the value.</summary>
    public bool ShowsValue(string text) =>
        Words.Count == 0 || Words.Any(word => HoldsWhole(text, word.Text)) || Proofs.Any(proof => HoldsWhole(text, proof));

    /// <summary>What the brand sells is named everywhere: that a proof names it too says nothing ("bread").</summary>
    public bool IsOfTheTrade(string word) => _trade.Contains(word);

    /// <summary>"every tin says how much" and not "handwritten notes, signed by hand": it has a subject and a verb.</summary>
    public static bool IsStatement(string text) =>
        PhraseReader.WordsOf(text) is { Count: > 2 } words
        && words.Skip(1).Any(word => Finite().IsMatch(word) || (Lexicon.ThirdPerson(word) is not null && !Lexicon.IsKnownPlural(word)) || (words[0] is "you" or "we" or "they" or "people" && Lexicon.IsVerb(word)));

    /// <summary>Says how people are treated.</summary>
    public static bool IsCaring(string fact) => Caring().IsMatch(fact);

    /// <summary>Speaks of stopping or of what goes wrong: true, and no answer to a wish.</summary>
    public static bool IsOfParting(string fact) => Parting().IsMatch(fact);

    /// <summary>Begins as a thing of the brand's would ("every tin ...", "we write ..."), so that "at our place" may stand before it.</summary>
    public static bool IsOurs(string fact) => Ours().IsMatch(fact);

    private static bool IsWish(string fact) => PhraseReader.WordsOf(fact) is [var first, ..] && Lexicon.IsVerb(first) && !Lexicon.IsKnownNoun(first);

    public static bool HoldsWhole(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Several short sentences as they stand: "Somebody grew it. We tell you who."</summary>
    private static string? Whole(string promise) =>
        promise.Trim() is { Length: > 12 and <= LongestPromise } whole && InnerStop().IsMatch(whole) && !whole.Contains(':', StringComparison.Ordinal) ? Phrase.Uncapitalise(FirstSentence().Match(whole).Value) + whole.TrimEnd('.')[FirstSentence().Match(whole).Length..] : null;

    private static (string Teller, string Text)? ReadStory(WriterStory story)
    {
        var sentence = FirstSentence().Match(story.Text.Trim()).Value.Replace('"', '\'');
        var teller = Phrase.Tidy(story.Teller);
        return sentence.Length is >= 12 and <= 160 && teller.Length is > 1 and <= 40 ? (teller, sentence) : null;
    }

    private static string Sentence(string text)
    {
        var plain = text.Trim();
        return plain.Length == 0 ? "" : plain[^1] is '.' or '!' or '?' ? plain : plain + ".";
    }

    private static string? AfterColon(string text)
    {
        var tidy = Phrase.Tidy(text);
        return tidy.Length is < 3 or > LongestPromise || InnerStop().IsMatch(tidy) ? null : Phrase.Uncapitalise(tidy).TrimEnd('!', '?');
    }

    private static string? ReadProduct(string about, string brand)
    {
        var text = Phrase.Tidy(about);
        if (brand.Length > 0 && text.StartsWith(brand, StringComparison.OrdinalIgnoreCase))
        {
            text = Does().Replace(text[brand.Length..].Trim(), ""); // "lends books": after the name comes what it does
        }

        text = Sells().Replace(text, "");
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && text[..space].ToLowerInvariant() is var does && Lexicon.ThirdPerson(does) is not null && !Lexicon.IsKnownNoun(does))
        {
            text = text[(space + 1)..];
        }

        text = Phrase.Uncapitalise(AndDoes().Replace(Tail().Split(text)[0], "").Trim());
        return text.Length is >= 3 and <= 40 && PhraseReader.Read(text) is PhraseShape.Noun && !StartsAsWho().IsMatch(text) ? text : null;
    }

    [GeneratedRegex(@"\b(?:person|people|somebody|someone|advisers?|answer\w*|repl(?:y|ies|ied)|writes?|written|phone|calls?|asks?|asked|help\w*|signed|by name|cancel\w*|refund\w*|returns?|free|costs?|prices?|fees?|told|tells?|reasons?|announce\w*|explain\w*|contract|term|within)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Conduct();

    [GeneratedRegex(@"\b(?:stop\w*|cancel\w*|leav(?:e|es|ing)|quit|refund\w*|return\w*|complain\w*|wrong|late|delay\w*|broken)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parting();

    [GeneratedRegex(@"^(?:each|every|you|your|we|our|an?|the|all|no|nobody|somebody|anybody|whoever|one|two|three|four)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ours();

    // what is said of people and of how they are answered, as against what a thing is or costs
    [GeneratedRegex(@"\b(?:person|people|somebody|someone|advisers?|answer\w*|repl(?:y|ies|ied)|calls? you|help\w*|by name|refund\w*|told|tells?|tell you|reasons?|explain\w*|listen\w*|judg\w+)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Caring();

    [GeneratedRegex(@"^(?:is|are|was|were|has|have|had|can|may|will|do|does|goes|go|comes|come|stay|stays|gets?|cost|costs)$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Finite();

    [GeneratedRegex(@"\bwe\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex We();

    [GeneratedRegex(@"\byour?\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex You();

    [GeneratedRegex(@"\b(?:answer\w*|repl(?:y|ies)|reach\w*|hear (?:it )?from|tell you what|explain\w*|listen\w*|help\w*|put (?:it|things) right|reasons?|in person|a person|judg\w+|where you are|wait with you|hear what)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex People();

    [GeneratedRegex(@"^[^.!?]+[.!?](?=\s|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstSentence();

    [GeneratedRegex(@"\b(?:until|ends?|ending|left|last|only|while|expires?|hurry|limited|came|was|were)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pressing();

    [GeneratedRegex(@"[.!?]\s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InnerStop();

    [GeneratedRegex(@"^(?:is|are|we|sells?|makes?|offers?|provides?|selling|making|we sell|we make|we offer)\s+(?:sells?\s+|makes?\s+|offers?\s+)?", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sells();

    // "plants and plans small gardens": what it does next is no part of the thing
    [GeneratedRegex(@"\s+and\s+[a-z]+s\s+.+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AndDoes();

    [GeneratedRegex(@"^(?!is\b)[a-z]+s\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Does();

    [GeneratedRegex(@"\s*(?:,|;|:|\.|\(|\bfrom\b|\bfor\b|\bwith\b|\bthat\b|\bmade\b|\bin\b|\bto\b|\bby\b|\bgrown\b|\bshipped\b|\bdelivered\b)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^(?:an?|the)\s|\b(?:company|brand|airline|bank|shop|store|agency|maker|house|provider|firm|business)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StartsAsWho();
}
