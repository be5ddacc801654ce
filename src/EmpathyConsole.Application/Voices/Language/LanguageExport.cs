using EmpathyConsole.Intelligence.Voices.Language;

namespace EmpathyConsole.Application.Voices.Language;

/// <summary>A comparison as other programs get it.</summary>
/// <param name="First">Conditions of the first group, empty for all voices.</param>
/// <param name="Second">Conditions of the second group, "rest" for everyone else.</param>
/// <param name="FirstVoices">Voices of it that were read.</param>
/// <param name="SecondVoices">Voices of the second group that were read.</param>
/// <param name="Compared">Phrases frequent enough to be compared.</param>
/// <param name="Phrases">First the ones said more in the first group, then those said more in the second.</param>
public sealed record LanguageExport(string First, string Second, int FirstVoices, int SecondVoices, int Compared, IReadOnlyList<SaidPhrase> Phrases)
{
    public static LanguageExport Of(LanguageComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var d = comparison.Differences;
        return new(comparison.First.ToString(), comparison.Second?.ToString() ?? "rest", d.VoicesA, d.VoicesB, d.Compared, [.. d.MoreInA, .. d.MoreInB]);
    }
}
