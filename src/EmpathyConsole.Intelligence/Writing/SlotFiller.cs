using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>Puts phrases into the slots of a line, if every slot has one of the right shape.</summary>
internal sealed partial class SlotFiller(BriefPhrases brief, Random random)
{
    private const int LongestWithin = 6;
    private const string TroubleWith = "the trouble with ";
    private readonly Dictionary<QuotePoint, List<string>> _near = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(QuotePoint Point, bool Any), List<string>> _facts = [];
    private readonly Dictionary<string, List<string>> _words = new(StringComparer.Ordinal);

    /// <summary>The finished line; null when a slot has nothing that fits.</summary>
    public string? Fill(Piece piece, ThemePhrases theme, QuotePoint point)
    {
        var text = piece.Text;
        foreach (var slot in piece.Slots)
        {
            if (Value(slot, piece, theme, point) is not { } value)
            {
                return null;
            }

            if (IsClause(slot, theme, point))
            {
                text = AskedAbout().Replace(text, "${word} ");
            }

            text = text.Replace("{" + slot + "}", char.IsUpper(Last(slot)[0]) ? Phrase.Capitalise(value) : value, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>"ask about what it costs" is better asked without "about"; "know when it ends" would ask for another day.</summary>
    private static bool IsClause(string slot, ThemePhrases theme, QuotePoint point) =>
        slot is "topic" or "trouble" && theme.TopicOf(point) is { Shape: PhraseShape.Question, Text: var text } && !text.StartsWith("when ", StringComparison.Ordinal) && !text.StartsWith("if ", StringComparison.Ordinal);

    /// <summary>Whether the brief has what the line needs of it, whatever the theme.</summary>
    public bool MayFill(Piece piece) => piece.Slots.All(slot => slot.ToLowerInvariant() switch
    {
        "brand" => brief.Brand.Length > 0,
        "visibleproduct" => brief.ProductToShow is not null,
        "story" or "teller" => brief.Story is not null,
        "promise" => brief.Promise is not null,
        "proof" or "nearproof" => brief.Proofs.Count > 0,
        "fact" => brief.Facts.Count > 0,
        "offer" or "nearoffer" => brief.Offers.Count > 0,
        var word when word.StartsWith("value:", StringComparison.Ordinal) => OfBrief(word) is not null,
        _ => true,
    });

    private static string Last(string slot) => slot[(slot.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private string? Value(string slot, Piece piece, ThemePhrases theme, QuotePoint point) => slot.ToLowerInvariant() switch
    {
        "brand" => brief.Brand.Length > 0 ? brief.Brand : null,
        "visibleproduct" => brief.ProductToShow,
        "story" => brief.Story?.Text,
        "teller" => brief.Story?.Teller,
        "promise" => brief.Promise,
        "proof" when brief.Proofs.Count == 0 => null,
        "proof" when !piece.Text.Contains(": {proof}.", StringComparison.Ordinal) => Proof(theme, point),
        "proof" => AfterColon(Proof(theme, point)),
        "nearproof" when !piece.Text.EndsWith(": {nearproof}.", StringComparison.Ordinal) => NearProof(theme, point),
        "nearproof" => AfterColon(NearProof(theme, point)),
        "fact" when piece.NamesPlace => OneOf(Facts(theme, point, false).FindAll(BriefPhrases.IsOurs)),
        "fact" => OneOf(Facts(theme, point, piece.TakesAnyFact)),
        "offer" => brief.Offers.Count == 0 ? null : piece.Text.Contains(": {", StringComparison.Ordinal) ? AfterColon(Phrase.Uncapitalise(Offer())) : Offer(),
        "nearoffer" => NearOffer(theme, point) is not { } near ? null : piece.Text.Contains(": {", StringComparison.Ordinal) ? AfterColon(Phrase.Uncapitalise(near)) : near,
        "visibledetail" => OneOf(point.VisibleDetails),
        "topic" when theme.FeelingOf(point) is ThemeKind.Fear && !NamesTheFear(piece, theme.Matters(point)) => null,
        "topic" => Topic(piece, theme.TopicOf(point)),
        "trouble" => WithoutSecondWith(piece, Topic(piece, theme.TroubleOf(point))),
        var word when word.StartsWith("value:", StringComparison.Ordinal) => OfBrief(word),
        _ => null,
    };

    private string? OfBrief(string slot)
    {
        if (!_words.TryGetValue(slot, out var words))
        {
            _words[slot] = words = Read(slot);
        }

        return OneOf(words);
    }

    private List<string> Read(string slot) => slot switch
    {
        "value:manner" => Words(PhraseShape.Adjective, word => Lexicon.IsManner(word.Text)),
        "value:frank" => Words(PhraseShape.Adjective, word => Lexicon.IsFrank(word.Text)),
        "value:noun" => Words(PhraseShape.Noun, word => Lexicon.IsVirtue(word.Text)),
        "value:verb" or "value:you" or "value:none" when brief.Proofs.Count > 0 => [], // a proof says more than a word out of its place
        "value:verb" => Words(PhraseShape.Verb, word => !IsForYou(word)),
        "value:you" => Words(PhraseShape.Verb, IsForYou),
        "value:yours" => Words(PhraseShape.Prepositional, word => AtYourPace().IsMatch(word.Text)),
        "value:none" => Words(PhraseShape.None),
        "value:unclear" => brief.HasEasyWords ? [] : AnyWords(),
        _ => [],
    };

    private string Offer() => brief.Offers[random.Next(brief.Offers.Count)];

    private string? OneOf(IReadOnlyList<string> all) => all.Count == 0 ? null : all[random.Next(all.Count)];

    /// <summary>The proof that speaks of the same thing as the theme or the quote, if there is one.</summary>
    private string Proof(ThemePhrases theme, QuotePoint point) => NearProof(theme, point)
        ?? OneOf(theme.FeelingOf(point) is ThemeKind.Desire or ThemeKind.Relief or ThemeKind.Delight ? brief.GeneralProofs : brief.ConductProofs)!;

    /// <summary>Whether the brief proves something about the very thing.</summary>
    public bool HasNearProof(ThemePhrases theme, QuotePoint point) => NearProofs(theme, point).Count > 0;

    /// <summary>Whether the brief says something that can be the substance of a text on this quote.</summary>
    public bool HasFact(ThemePhrases theme, QuotePoint point) => Facts(theme, point, true).Count > 0;

    /// <summary>
    /// What the brief says about the very matter; where it says nothing of it, to a kind word anything true will do, to a worry or a complaint how
    /// people are treated, and to a wish or a question nothing: what is true and beside the point is no answer.
    /// </summary>
    private List<string> Facts(ThemePhrases theme, QuotePoint point, bool any)
    {
        if (!_facts.TryGetValue((point, any), out var facts))
        {
            List<string> all = [.. brief.Facts.Where(fact => any || BriefPhrases.IsStatement(fact))];
            facts = all.FindAll(fact => theme.IsNear(fact, brief.IsOfTheTrade));
            facts = facts.Count > 0 ? facts : theme.FeelingOf(point) switch
            {
                ThemeKind.Desire or ThemeKind.Relief or ThemeKind.Delight => all.FindAll(fact => !BriefPhrases.IsOfParting(fact)),
                _ => all.FindAll(BriefPhrases.IsCaring),
            };
            _facts[(point, any)] = facts;
        }

        return facts;
    }

    /// <summary>"with the trouble with clumps" says "with" once too often.</summary>
    private static string? WithoutSecondWith(Piece piece, string? trouble) =>
        trouble is not null && trouble.StartsWith(TroubleWith, StringComparison.Ordinal) && piece.Text.Contains("with {trouble}", StringComparison.Ordinal) ? trouble[TroubleWith.Length..] : trouble;

    /// <summary>How many words a proof shares with the matter, or 0 where that says nothing: what the brand sells is named everywhere.</summary>
    private int Nearness(string proof, HashSet<string> said)
    {
        var shared = PhraseReader.WordsOf(proof)
            .Where(word => (Lexicon.LooksLikeNoun(Lexicon.SingularOf(word)) || Lexicon.IsAdjective(word)) && !Lexicon.IsVague(Lexicon.SingularOf(word)) && ThemeHold.Stems(word).Overlaps(said)).ToList();
        return shared.Count > 1 || shared.Exists(word => !Lexicon.IsAdjective(word) && !brief.IsOfTheTrade(Lexicon.SingularOf(word))) ? shared.Count : 0;
    }

    // a point belongs to one theme
    private List<string> NearProofs(ThemePhrases theme, QuotePoint point)
    {
        if (!_near.TryGetValue(point, out var near))
        {
            var said = ThemeHold.Stems($"{theme.Theme.Label} {theme.Topic?.Text} {point.Ask} {point.Wish} {point.Worry}");
            var ranked = brief.Proofs.Select(proof => (Proof: proof, Nearness: Nearness(proof, said))).Where(one => one.Nearness > 0).ToList();
            _near[point] = near = [.. ranked.Where(one => one.Nearness == ranked.Max(other => other.Nearness)).Select(one => one.Proof)];
        }

        return near;
    }

    /// <summary>The offer that speaks of the same thing, if there is one.</summary>
    private string? NearOffer(ThemePhrases theme, QuotePoint point)
    {
        var said = ThemeHold.Stems($"{theme.Theme.Label} {theme.TopicOf(point)?.Text}");
        return brief.Offers.Select(offer => (Offer: offer, Nearness: Nearness(offer, said))).Where(one => one.Nearness > 0).OrderByDescending(one => one.Nearness).Select(one => one.Offer).FirstOrDefault();
    }

    private string? NearProof(ThemePhrases theme, QuotePoint point)
    {
        var near = NearProofs(theme, point);
        return near.Count == 0 ? null : near[random.Next(near.Count)];
    }

    /// <summary>"talk about a subscription that is hard to leave" would offer it: what is feared is named as a fear, a doubt or a question; what happens to people as a fear only.</summary>
    private static bool NamesTheFear(Piece piece, IReadOnlyList<MatterKind> matters) =>
        piece.Kind is not PieceKind.Unit || (matters.Any(matter => matter is MatterKind.Event or MatterKind.Harm) ? piece.NamesFear : piece.NamesFearOrQuestion);

    /// <summary>A thing fits anywhere, a doing after a few words, a question or a whole clause only after "about" or before a mark.</summary>
    private static string? Topic(Piece piece, Phrase? phrase) => phrase switch
    {
        null => null,

        // "as little about a check that does not work as you like": after a long phrase the sentence must be over
        { Text: var text } when !piece.EndsOnTopic && (PhraseReader.WordsOf(text).Count > LongestWithin || text.Contains(" that ", StringComparison.Ordinal)) => null,
        { HasOwnSubject: true } => piece.TakesClause ? phrase.Text : null,
        { Shape: PhraseShape.Question } => piece.TakesQuestion ? phrase.Text : null,
        { Shape: PhraseShape.Gerund } => piece.TakesDoing ? phrase.Text : null,
        _ => phrase.Text,
    };

    // "listen" is what a brand does; "cancel online" or "take your time" is what the customer may do
    private static bool IsForYou(Phrase word) => word.Text.Contains(' ', StringComparison.Ordinal);

    private static bool EndsOpen(string text) => PhraseReader.WordsOf(text) is not [.., var last] || Lexicon.IsPreposition(last) || Lexicon.IsFunction(last);

    /// <summary>One colon in a sentence is enough.</summary>
    private static string? AfterColon(string? text) => text is null || text.Contains(':', StringComparison.Ordinal) || text.Contains(';', StringComparison.Ordinal) ? null : text;

    private List<string> AnyWords() => [.. brief.Words.Where(word => !EndsOpen(word.Text)).Select(word => word.Text)];

    private List<string> Words(PhraseShape shape, Func<Phrase, bool>? which = null) =>
        [.. brief.Words.Where(word => word.Shape == shape && which?.Invoke(word) != false).Select(word => word.Text)];

    [GeneratedRegex(@"\b(?<word>ask(?:s|ed|ing)?(?: us| one of us| a person| anybody here| the people here| somebody| somebody who knows)?|(?<!hat(?:ever)? (?:you|we)(?: most)? (?:want|need|would like) to |hat would you (?:like|need) to |hat we |nobody |else )know|unsure|not sure|sure|wonder(?:ing)?) about (?=\{topic\})", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AskedAbout();

    [GeneratedRegex(@"^(?:at|in) your (?:own )?(?:pace|speed|time)$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AtYourPace();
}
