using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Voices.Cues;

/// <summary>"Please, why was I charged twice? Thanks": the thanks is manners, and the text is about the rest.</summary>
internal static class Politeness
{
    /// <summary>Thanks count little beside a plain want, fear, frustration or question.</summary>
    /// <param name="hits">The cues of one text.</param>
    /// <param name="thanks">Which of them are thanks.</param>
    public static void Lower(IList<CueHit> hits, IReadOnlyList<int> thanks)
    {
        if (thanks.Count > 0 && hits.Any(h => h.Weight >= CueLexicon.Plain && h.Kind is not (ThemeKind.Delight or ThemeKind.Relief)))
        {
            foreach (var i in thanks)
            {
                hits[i] = hits[i] with { Weight = CueLexicon.Faint };
            }
        }
    }
}
