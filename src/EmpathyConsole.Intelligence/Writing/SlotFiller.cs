using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>Puts phrases into the slots of a line, if every slot has one of the right shape.</summary>
internal sealed class SlotFiller(BriefPhrases brief, Random random)
{
    /// <summary>The finished line, and the quote it took a detail from; null when a slot has nothing that fits.</summary>
    public (string Text, Quote? From)? Fill(Piece piece, ThemePhrases theme)
    {
        var text = piece.Text;
        Quote? from = null;
        foreach (var slot in piece.Slots)
        {
            if (slot is "detail" or "visibledetail")
            {
                var details = slot is "detail" ? theme.Details : theme.VisibleDetails;
                if (details.Count == 0)
                {
                    return null;
                }

                var (detail, quote) = details[random.Next(details.Count)];
                (text, from) = (text.Replace("{" + slot + "}", detail, StringComparison.Ordinal), quote);
                continue;
            }

            if (Value(slot, piece, theme) is not { } value)
            {
                return null;
            }

            text = text.Replace("{" + slot + "}", char.IsUpper(Last(slot)[0]) ? Phrase.Capitalise(value) : value, StringComparison.Ordinal);
        }

        return (text, from);
    }

    private static string Last(string slot) => slot[(slot.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private string? Value(string slot, Piece piece, ThemePhrases theme) => slot.ToLowerInvariant() switch
    {
        "brand" => brief.Brand.Length > 0 ? brief.Brand : null,
        "product" => brief.Product,
        "intent" => brief.Intent,
        "visibleproduct" => brief.ProductToShow,
        "story" => brief.Story?.Text,
        "teller" => brief.Story?.Teller,
        "promise" when !piece.Text.EndsWith(": {promise}.", StringComparison.Ordinal) => brief.Promise,
        "promise" => AfterColon(brief.Promise),
        "proof" when brief.Proofs.Count == 0 => null,
        "proof" when !piece.Text.EndsWith(": {proof}.", StringComparison.Ordinal) => brief.Proofs[random.Next(brief.Proofs.Count)],
        "proof" => AfterColon(brief.Proofs[random.Next(brief.Proofs.Count)]),
        "topic" => Topic(piece, theme.Topic, theme.TopicIsPlural),
        "trouble" => Topic(piece, theme.Trouble, theme.TroubleIsPlural),
        "valuename" => brief.ValueName,
        "value:adj" => Word(PhraseShape.Adjective, word => word.Text is not ("straight" or "direct" or "frank")),
        "value:manner" => Word(PhraseShape.Adjective, word => Lexicon.IsManner(word.Text)),
        "value:frank" => Word(PhraseShape.Adjective, word => Lexicon.IsFrank(word.Text)),
        "value:noun" => Word(PhraseShape.Noun, word => Lexicon.IsVirtue(word.Text)),
        "value:adverb" => Word(PhraseShape.Adverb),
        "value:verb" => Word(PhraseShape.Verb, word => !IsForYou(word)),
        "value:you" => Word(PhraseShape.Verb, IsForYou),
        "value:prep" => Word(PhraseShape.Prepositional, IsManner),
        "value:yours" => Word(PhraseShape.Prepositional, SpeaksToYou),
        "value:none" => Word(PhraseShape.None),
        "value:unclear" => brief.HasEasyWords ? null : AnyWord(),
        _ => null,
    };

    private static string? Topic(Piece piece, Phrase? phrase, bool isPlural) => phrase switch
    {
        null => null,
        { Shape: PhraseShape.Question } question => piece.Text.Contains("about {topic}", StringComparison.Ordinal) && !piece.Text.StartsWith("Tell us about", StringComparison.Ordinal) && !piece.Text.Contains("knowing about", StringComparison.Ordinal) ? question.Text : null,
        { Shape: PhraseShape.Gerund } when piece.WantsThing => null,
        { HasOwnSubject: true } when !piece.Text.Contains("about {t", StringComparison.Ordinal) => null,
        _ when isPlural && piece.WantsSingular => null,
        var topic => topic.Text,
    };

    // "by hand" tells how work is done; "in one tap" tells something else
    private static bool IsManner(Phrase word) =>
        !SpeaksToYou(word) && (word.Text.StartsWith("by ", StringComparison.Ordinal) || word.Text.StartsWith("with ", StringComparison.Ordinal) || word.Text.StartsWith("without ", StringComparison.Ordinal));

    // "listen" is what a brand does; "cancel online" or "take your time" is what the customer may do
    private static bool IsForYou(Phrase word) => word.Text.Contains(' ', StringComparison.Ordinal);

    private static bool EndsOpen(string text) => PhraseReader.WordsOf(text) is not [.., var last] || Lexicon.IsPreposition(last) || Lexicon.IsFunction(last);

    /// <summary>One colon in a sentence is enough.</summary>
    private static string? AfterColon(string? text) => text is null || text.Contains(':', StringComparison.Ordinal) || text.Contains(';', StringComparison.Ordinal) ? null : text;

    private static bool SpeaksToYou(Phrase word) => BriefPhrases.HoldsWhole(word.Text, "your") || BriefPhrases.HoldsWhole(word.Text, "you");

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
}
