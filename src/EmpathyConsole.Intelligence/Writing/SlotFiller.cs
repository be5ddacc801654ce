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
            if (string.Equals(slot, "detail", StringComparison.Ordinal))
            {
                if (theme.Details.Count == 0)
                {
                    return null;
                }

                var (detail, quote) = theme.Details[random.Next(theme.Details.Count)];
                (text, from) = (text.Replace("{detail}", detail, StringComparison.Ordinal), quote);
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
        "promise" => brief.Promise,
        "proof" => brief.Proofs.Count == 0 ? null : brief.Proofs[random.Next(brief.Proofs.Count)],
        "topic" => Topic(piece, theme),
        "value:adj" => Word(PhraseShape.Adjective),
        "value:noun" => Word(PhraseShape.Noun),
        "value:adverb" => Word(PhraseShape.Adverb),
        "value:verb" => Word(PhraseShape.Verb),
        "value:prep" => Word(PhraseShape.Prepositional),
        "value:none" => Word(PhraseShape.None),
        "value:any" => brief.Words.Count == 0 ? null : brief.Words[random.Next(brief.Words.Count)].Text,
        _ => null,
    };

    private static string? Topic(Piece piece, ThemePhrases theme) => theme.Topic switch
    {
        null => null,
        { Shape: PhraseShape.Question } question => piece.Text.Contains("about {topic}", StringComparison.Ordinal) ? question.Text : null,
        var topic => topic.Text,
    };

    private string? Word(PhraseShape shape)
    {
        var fitting = brief.Words.Where(word => word.Shape == shape).ToList();
        return fitting.Count == 0 ? null : fitting[random.Next(fitting.Count)].Text;
    }
}
