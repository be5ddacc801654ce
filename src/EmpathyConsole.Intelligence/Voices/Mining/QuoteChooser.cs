using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Text;
using EmpathyConsole.Intelligence.Voices.Cues;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Chooses what to quote of a text: where its label stands, else where its kind is felt, else its beginning.</summary>
internal static class QuoteChooser
{
    private const int ReadsWellFrom = 24;

    /// <param name="text">The stored text.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="hits">Its cues.</param>
    /// <param name="kind">The theme's.</param>
    /// <param name="label">The theme's.</param>
    /// <param name="similarity">Cosine with the theme's centre.</param>
    public static ChosenQuote Choose(string text, IReadOnlyList<TextToken> tokens, IReadOnlyList<CueHit> hits, ThemeKind kind, string label, float similarity)
    {
        var (cue, weight) = (-1, 0f);
        foreach (var hit in hits)
        {
            if (hit.Kind == kind && hit.Weight > weight)
            {
                (cue, weight) = (hit.Start, hit.Weight);
            }
        }

        var named = label.Length == 0 ? -1 : text.Replace('’', '\'').IndexOf(label, StringComparison.OrdinalIgnoreCase);
        var at = named >= 0 ? named : Math.Max(0, cue);
        var (start, length) = QuoteCutter.Cut(text, tokens, WordAt(tokens, at));
        var felt = cue >= start && cue < start + length ? 0.12f * weight : 0;
        var typical = similarity + (named >= 0 ? 0.15f : 0) + felt - (length < ReadsWellFrom ? 0.2f : 0);
        return new(start, length, typical);
    }

    private static int WordAt(IReadOnlyList<TextToken> tokens, int offset)
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
