using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Voices.Cues;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Whether a text is pleased: relief and delight outweigh frustration and fear, by its own cues alone.</summary>
internal static class Pleasure
{
    private const float MostOfAKind = 1.5f;
    private const float Sure = 0.5f;

    public static bool IsIn(IReadOnlyList<CueHit> hits)
    {
        Span<float> felt = stackalloc float[7];
        foreach (var hit in hits)
        {
            felt[(int)hit.Kind] = Math.Min(MostOfAKind, felt[(int)hit.Kind] + hit.Weight);
        }

        return felt[(int)ThemeKind.Relief] + felt[(int)ThemeKind.Delight] - felt[(int)ThemeKind.Frustration] - felt[(int)ThemeKind.Fear] > Sure;
    }
}
