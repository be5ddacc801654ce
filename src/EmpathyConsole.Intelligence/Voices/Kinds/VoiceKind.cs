using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Text;
using EmpathyConsole.Intelligence.Voices.Cues;

namespace EmpathyConsole.Intelligence.Voices.Kinds;

/// <summary>The kind of a single voice: by its cues, and by the emotion reader where no plain cue speaks.</summary>
public static class VoiceKind
{
    /// <summary>The kind, or null when the text speaks of none.</summary>
    public static ThemeKind? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (tokens, hits) = (new List<TextToken>(), new List<CueHit>());
        Tokens.Read(text, tokens);
        CueReader.Read(text, tokens, hits);
        Span<float> weights = stackalloc float[FeltKinds.Count];
        foreach (var hit in hits)
        {
            weights[(int)hit.Kind - 1] += hit.Weight;
        }

        if (hits.TrueForAll(h => h.Weight < CueLexicon.Plain))
        {
            FeltKinds.Add(text, weights);
        }

        var best = -1;
        for (var kind = 0; kind < FeltKinds.Count; kind++)
        {
            if (weights[kind] > 0 && (best < 0 || weights[kind] > weights[best]))
            {
                best = kind;
            }
        }

        return best < 0 ? null : (ThemeKind)(best + 1);
    }
}
