using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Chooses what to quote of a text: where its label stands, else where its kind is felt, else its beginning.</summary>
internal static class QuoteChooser
{
    private const int ReadsWellFrom = 24;

    public static ChosenQuote Choose(Corpus corpus, KindReader kinds, int text, ThemeKind kind, string label, float similarity)
    {
        var (words, tokens) = (corpus.Texts[text], corpus.TokensOf(text));
        var (cue, weight) = (-1, 0f);
        foreach (var hit in kinds.HitsOf(text))
        {
            if (hit.Kind == kind && hit.Weight > weight)
            {
                (cue, weight) = (hit.Start, hit.Weight);
            }
        }

        var named = words.Replace('’', '\'').IndexOf(label, StringComparison.OrdinalIgnoreCase);
        var at = named >= 0 ? named : Math.Max(0, cue);
        var (start, length) = QuoteCutter.Cut(words, tokens, WordAt(tokens, at));
        var felt = cue >= start && cue < start + length ? 0.12f * weight : 0;
        var typical = similarity + (named >= 0 ? 0.15f : 0) + felt - (length < ReadsWellFrom ? 0.2f : 0);
        return new(text, start, length, similarity, typical);
    }

    private static int WordAt(ArraySegment<TextToken> tokens, int offset)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].End > offset)
            {
                return i;
            }
        }

        return Math.Max(0, tokens.Count - 1);
    }
}
