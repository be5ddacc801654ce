namespace EmpathyConsole.Demo.Voices;

/// <summary>A year of voices and what was planted in them.</summary>
/// <param name="Voices">4,000 distinct rows in order of time, then the rows sent twice.</param>
/// <param name="Themes">Planted themes, largest first.</param>
/// <param name="Chatter">Rows about nothing in particular.</param>
/// <param name="Foreign">Rows that are not English.</param>
public sealed record VoiceYear(IReadOnlyList<DemoVoice> Voices, IReadOnlyList<PlantedTheme> Themes, IReadOnlyList<int> Chatter, IReadOnlyList<int> Foreign)
{
    /// <summary>The year that ends at a midnight; another seed gives other texts in the same words.</summary>
    public static VoiceYear Make(int seed, DateTimeOffset end) => VoiceMaker.Make(seed, end);
}
