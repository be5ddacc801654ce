using EmpathyConsole.Application.Voices.Language;

namespace EmpathyConsole.Web.Features.Voices.Language;

/// <summary>Groups of voices in words.</summary>
internal static class SliceWords
{
    /// <summary>"Afternoon switcher", "Promoters", "Web, Gen z"; "Everyone else" for none and "All voices" for no condition.</summary>
    public static string Of(VoiceSlice? slice) =>
        slice is null ? "Everyone else"
        : slice.Conditions.Count == 0 ? "All voices"
        : string.Join(", ", slice.Conditions.Select(c => Value(c.Field, c.Value)));

    /// <summary>The same in the middle of a sentence: "everyone else".</summary>
    public static string InSentence(VoiceSlice? slice) => slice is null or { Conditions.Count: 0 } ? Of(slice).ToLowerInvariant() : Of(slice);

    public static string Field(SliceField field) => field switch
    {
        SliceField.Kind => "Kind of theme",
        SliceField.Stage => "Journey stage",
        _ => field.ToString(),
    };

    public static string Value(SliceField field, string value) => (field, value) switch
    {
        (SliceField.Rating, VoiceSlice.Promoters) => "Promoters (9-10, or 4-5 of 5)",
        (SliceField.Rating, _) => "Detractors (0-6, or 1-2 of 5)",
        (SliceField.Period, VoiceSlice.Recent) => "Last 30 days",
        (SliceField.Period, _) => "Before the last 30 days",
        _ => VoiceCaption.Word(value),
    };
}
