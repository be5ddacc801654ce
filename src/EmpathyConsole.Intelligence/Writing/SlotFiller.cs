using System.Text.RegularExpressions;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>Puts phrases into the slots of a line, if every slot has one of the right shape.</summary>
internal sealed partial class SlotFiller(BriefPhrases brief, Random random)
{
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

            text = text.Replace("{" + slot + "}", char.IsUpper(Last(slot)[0]) ? Phrase.Capitalise(value) : value, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Whether the brief has what the line needs of it, whatever the theme.</summary>
    public bool MayFill(Piece piece) => piece.Slots.All(slot => slot.ToLowerInvariant() switch
    {
        "brand" => brief.Brand.Length > 0,
        "product" => brief.Product is not null,
        "visibleproduct" => brief.ProductToShow is not null,
        "story" or "teller" => brief.Story is not null,
        "promise" => brief.Promise is not null,
        "proof" or "nearproof" => brief.Proofs.Count > 0,
        "offer" => brief.Offers.Count > 0,
        "valuename" => brief.ValueName is not null,
        var word when word.StartsWith("value:", StringComparison.Ordinal) => OfBrief(word) is not null,
        _ => true,
    });

    private static string Last(string slot) => slot[(slot.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private string? Value(string slot, Piece piece, ThemePhrases theme, QuotePoint point) => slot.ToLowerInvariant() switch
    {
        "brand" => brief.Brand.Length > 0 ? brief.Brand : null,
        "product" => brief.Product,
        "intent" => brief.Intent,
        "visibleproduct" => brief.ProductToShow,
        "story" => brief.Story?.Text,
        "teller" => brief.Story?.Teller,
        "promise" when !piece.Text.Contains(": {promise}.", StringComparison.Ordinal) => brief.Promise,
        "promise" => AfterColon(brief.Promise),
        "proof" when brief.Proofs.Count == 0 => null,
        "proof" when !piece.Text.Contains(": {proof}.", StringComparison.Ordinal) => Proof(theme, point),
        "proof" => AfterColon(Proof(theme, point)),
        "nearproof" when !piece.Text.EndsWith(": {nearproof}.", StringComparison.Ordinal) => NearProof(theme, point),
        "nearproof" => AfterColon(NearProof(theme, point)),
        "offer" => brief.Offers.Count == 0 ? null : piece.Text.Contains(": {", StringComparison.Ordinal) ? AfterColon(Phrase.Uncapitalise(Offer())) : Offer(),
        "ask" => Ask(piece, point.Ask ?? (theme.Topic is { Shape: PhraseShape.Question } question ? question.Text : null)),
        "wish" => point.Wish,
        "worry" => point.Worry ?? (theme is { IsPastDoing: false, Topic: { Shape: PhraseShape.Noun or PhraseShape.Gerund, HasOwnSubject: false } feared } ? Topic(piece, feared, theme.TopicIsPlural) : null),
        "detail" => OneOf(point.Details),
        "visibledetail" => OneOf(point.VisibleDetails),
        "topic" => Topic(piece, theme.Topic, theme.TopicIsPlural),
        "trouble" => Topic(piece, theme.Trouble, theme.TroubleIsPlural),
        "valuename" => brief.ValueName,
        var word when word.StartsWith("value:", StringComparison.Ordinal) => OfBrief(word),
        _ => null,
    };

    private string? OfBrief(string slot) => slot switch
    {
        "value:manner" => Word(PhraseShape.Adjective, word => Lexicon.IsManner(word.Text)),
        "value:frank" => Word(PhraseShape.Adjective, word => Lexicon.IsFrank(word.Text)),
        "value:noun" => Word(PhraseShape.Noun, word => Lexicon.IsVirtue(word.Text)),
        "value:thing" or "value:verb" or "value:you" when brief.Proofs.Count > 0 => null, // a proof says more than a word out of its place
        "value:thing" => Word(PhraseShape.Noun, word => !Lexicon.IsVirtue(word.Text) && word.Text.Contains(' ', StringComparison.Ordinal) && IsWhole(word)),
        "value:adverb" => Word(PhraseShape.Adverb),
        "value:verb" => Word(PhraseShape.Verb, word => !IsForYou(word)),
        "value:you" => Word(PhraseShape.Verb, IsForYou),
        "value:yours" => Word(PhraseShape.Prepositional, word => AtYourPace().IsMatch(word.Text)),
        "value:none" => Word(PhraseShape.None),
        "value:unclear" => brief.HasEasyWords ? null : AnyWord(),
        _ => null,
    };

    /// <summary>"How to change the oil?" can be asked like that, "whether a visa is needed?" cannot.</summary>
    private static string? Ask(Piece piece, string? ask) =>
        ask is not null && piece.Text.Contains("{Ask}?", StringComparison.Ordinal) && !ThemePhrases.IsInfinitive(ask) ? null : ask;

    private string Offer() => brief.Offers[random.Next(brief.Offers.Count)];

    private string? OneOf(IReadOnlyList<string> all) => all.Count == 0 ? null : all[random.Next(all.Count)];

    /// <summary>The proof that speaks of the same thing as the theme or the quote, if there is one.</summary>
    private string Proof(ThemePhrases theme, QuotePoint point) => NearProof(theme, point) ?? brief.GeneralProofs[random.Next(brief.GeneralProofs.Count)];

    /// <summary>Whether the brief proves something about the very thing.</summary>
    public bool HasNearProof(ThemePhrases theme, QuotePoint point) => brief.Proofs.Any(proof => IsNear(proof, theme, point));

    private bool IsNear(string proof, ThemePhrases theme, QuotePoint point) =>
        PhraseReader.ContentOf(proof).Any(word => (theme.Words.Contains(word) || point.SaidWords.Contains(word)) && Lexicon.LooksLikeNoun(word) && !Lexicon.IsVague(word) && !brief.IsOfTheTrade(word));

    private string? NearProof(ThemePhrases theme, QuotePoint point)
    {
        var near = brief.Proofs.Where(proof => IsNear(proof, theme, point)).ToList();
        return near.Count == 0 ? null : near[random.Next(near.Count)];
    }

    private static string? Topic(Piece piece, Phrase? phrase, bool isPlural) => phrase switch
    {
        null => null,
        { Shape: PhraseShape.Question } => null, // a question is asked whole, by {ask}
        { Shape: PhraseShape.Gerund } when piece.WantsThing => null,
        { HasOwnSubject: true } when !piece.Text.Contains("about {t", StringComparison.Ordinal) => null,
        _ when isPlural && piece.WantsSingular => null,
        { Text: var text } when text.Contains(" that ", StringComparison.Ordinal) && piece.Text.Contains("{topic} that", StringComparison.Ordinal) => null,
        var topic => topic.Text,
    };

    // "listen" is what a brand does; "cancel online" or "take your time" is what the customer may do
    private static bool IsForYou(Phrase word) => word.Text.Contains(' ', StringComparison.Ordinal);

    /// <summary>"family gardens" or "a pause", but neither "quiet hour", which lacks its article, nor "the whole price", which needs more than a word of introduction.</summary>
    private static bool IsWhole(Phrase word) =>
        PhraseReader.WordsOf(word.Text) is [var first, .., var last] && first is not "the" && (first is "a" or "an" || word.IsPlural || Lexicon.IsMass(last));

    private static bool EndsOpen(string text) => PhraseReader.WordsOf(text) is not [.., var last] || Lexicon.IsPreposition(last) || Lexicon.IsFunction(last);

    /// <summary>One colon in a sentence is enough.</summary>
    private static string? AfterColon(string? text) => text is null || text.Contains(':', StringComparison.Ordinal) || text.Contains(';', StringComparison.Ordinal) ? null : text;

    private string? AnyWord()
    {
        var fitting = brief.Words.Where(word => !EndsOpen(word.Text)).ToList();
        return fitting.Count == 0 ? null : fitting[random.Next(fitting.Count)].Text;
    }

    private string? Word(PhraseShape shape, Func<Phrase, bool>? which = null)
    {
        var fitting = brief.Words.Where(word => word.Shape == shape && which?.Invoke(word) != false).ToList();
        return fitting.Count == 0 ? null : fitting[random.Next(fitting.Count)].Text;
    }

    [GeneratedRegex(@"^(?:at|in) your (?:own )?(?:pace|speed|time)$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AtYourPace();
}
