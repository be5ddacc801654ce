using System.Collections.Frozen;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Readers.Emotions;

namespace EmpathyConsole.Intelligence.Voices.Kinds;

/// <summary>What the emotion reader says of the six kinds. Asked only where no plain cue speaks, and heard only when it is sure.</summary>
internal static class FeltKinds
{
    public const int Count = 6;

    // below it the reader mostly guesses on texts unlike its own
    private const float Sure = 0.25f;

    private static readonly FrozenDictionary<string, ThemeKind> KindOf = new Dictionary<string, ThemeKind>(StringComparer.Ordinal)
    {
        ["desire"] = ThemeKind.Desire,
        ["fear"] = ThemeKind.Fear,
        ["nervousness"] = ThemeKind.Fear,
        ["anger"] = ThemeKind.Frustration,
        ["annoyance"] = ThemeKind.Frustration,
        ["disappointment"] = ThemeKind.Frustration,
        ["disapproval"] = ThemeKind.Frustration,
        ["disgust"] = ThemeKind.Frustration,
        ["confusion"] = ThemeKind.Confusion,
        ["curiosity"] = ThemeKind.Confusion,
        ["relief"] = ThemeKind.Relief,
        ["admiration"] = ThemeKind.Delight,
        ["amusement"] = ThemeKind.Delight,
        ["excitement"] = ThemeKind.Delight,
        ["gratitude"] = ThemeKind.Delight,
        ["joy"] = ThemeKind.Delight,
        ["love"] = ThemeKind.Delight,
        ["pride"] = ThemeKind.Delight,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Adds for each kind the surest of its emotions, 0 to 1.</summary>
    /// <param name="text">A voice.</param>
    /// <param name="to">Six weights, desire first.</param>
    public static void Add(string text, Span<float> to)
    {
        Span<float> surest = stackalloc float[Count];
        foreach (var reading in EmotionReader.Shipped.Emotions(text))
        {
            if (reading.Said && reading.Probability >= Sure && KindOf.TryGetValue(reading.Label, out var kind))
            {
                ref var felt = ref surest[(int)kind - 1];
                felt = Math.Max(felt, reading.Probability);
            }
        }

        for (var kind = 0; kind < Count; kind++)
        {
            to[kind] += surest[kind];
        }
    }
}
