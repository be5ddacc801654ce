using EmpathyConsole.Intelligence.Voices.Cues;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Chooses what to quote of a text: where its label stands, else where its words speak most of the theme, best near a cue of its kind.</summary>
internal static class QuoteChooser
{
    private const int ReadsWellFrom = 24;

    // characters within which a cue and a word belong together
    private const int Near = 60;
    private const float NearCue = 0.25f;

    /// <param name="text">The stored text.</param>
    /// <param name="reading">Its words.</param>
    /// <param name="hits">Its cues.</param>
    /// <param name="theme">What it is quoted for.</param>
    /// <param name="similarity">Cosine with the theme's centre.</param>
    public static ChosenQuote Choose(string text, TextReading reading, IReadOnlyList<CueHit> hits, FoundTheme theme, float similarity)
    {
        var (cue, weight) = Cue(hits, theme);
        var named = theme.Label.Length == 0 ? -1 : text.Replace('’', '\'').IndexOf(theme.Label, StringComparison.OrdinalIgnoreCase);
        var focus = named >= 0 ? WordAt(reading, named) : Telling(reading, theme, cue);
        var (start, length) = QuoteCutter.Cut(text, reading.Tokens, focus < 0 ? WordAt(reading, Math.Max(0, cue)) : focus);
        var felt = cue >= start && cue < start + length ? 0.12f * weight : 0;
        var typical = similarity + (named >= 0 ? 0.15f : 0) + (0.2f * Said(reading, theme, start, length)) + felt - (length < ReadsWellFrom ? 0.2f : 0);
        return new(start, length, typical);
    }

    private static (int At, float Weight) Cue(IReadOnlyList<CueHit> hits, FoundTheme theme)
    {
        var (cue, weight) = (-1, 0f);
        foreach (var hit in hits)
        {
            if (hit.Kind == theme.Kind && hit.Weight > weight)
            {
                (cue, weight) = (hit.Start, hit.Weight);
            }
        }

        return (cue, weight);
    }

    /// <summary>The word that speaks most of the theme, or -1 when none does.</summary>
    private static int Telling(TextReading reading, FoundTheme theme, int cue)
    {
        var (best, most) = (-1, 0f);
        for (var i = 0; i < reading.Stems.Count; i++)
        {
            if (reading.Stems[i] >= 0 && theme.Words.TryGetValue(reading.Stems[i], out var pull))
            {
                pull += cue >= 0 && Math.Abs(reading.Tokens[i].Start - cue) < Near ? NearCue : 0;
                (best, most) = pull > most ? (i, pull) : (best, most);
            }
        }

        return best;
    }

    /// <summary>How much the quoted words speak of the theme, 0 to 1.</summary>
    private static float Said(TextReading reading, FoundTheme theme, int start, int length)
    {
        var sum = 0f;
        for (var i = 0; i < reading.Stems.Count; i++)
        {
            var inside = reading.Tokens[i].Start >= start && reading.Tokens[i].End <= start + length;
            sum += inside && reading.Stems[i] >= 0 && theme.Words.TryGetValue(reading.Stems[i], out var pull) ? pull : 0;
        }

        return Math.Min(1, sum / 1.5f);
    }

    private static int WordAt(TextReading reading, int offset)
    {
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (reading.Tokens[i].End > offset)
            {
                return i;
            }
        }

        return Math.Max(0, reading.Tokens.Count - 1);
    }
}
