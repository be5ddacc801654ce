using System.Collections.Frozen;

namespace EmpathyConsole.Intelligence.Readers.Emotions;

/// <summary>The 28 emotions of GoEmotions (Demszky et al. 2020) and the seven groups its authors put them in, after Ekman.</summary>
public static class EmotionGroups
{
    /// <summary>The emotion that is none.</summary>
    public const string Neutral = "neutral";

    // the seven are classes of the same artefact
    internal const string Prefix = "group:";

    private static readonly FrozenDictionary<string, string> GroupOf = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["anger"] = "anger",
        ["annoyance"] = "anger",
        ["disapproval"] = "anger",
        ["disgust"] = "disgust",
        ["fear"] = "fear",
        ["nervousness"] = "fear",
        ["admiration"] = "joy",
        ["amusement"] = "joy",
        ["approval"] = "joy",
        ["caring"] = "joy",
        ["desire"] = "joy",
        ["excitement"] = "joy",
        ["gratitude"] = "joy",
        ["joy"] = "joy",
        ["love"] = "joy",
        ["optimism"] = "joy",
        ["pride"] = "joy",
        ["relief"] = "joy",
        ["disappointment"] = "sadness",
        ["embarrassment"] = "sadness",
        ["grief"] = "sadness",
        ["remorse"] = "sadness",
        ["sadness"] = "sadness",
        ["confusion"] = "surprise",
        ["curiosity"] = "surprise",
        ["realization"] = "surprise",
        ["surprise"] = "surprise",
        [Neutral] = Neutral,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The 28, in ordinal order.</summary>
    public static IReadOnlyList<string> Emotions { get; } = [.. GroupOf.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The seven: anger, disgust, fear, joy, neutral, sadness, surprise.</summary>
    public static IReadOnlyList<string> Groups { get; } = [.. GroupOf.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The group of an emotion; null when it is none of the 28.</summary>
    public static string? Of(string emotion) => GroupOf.GetValueOrDefault(emotion);

    /// <summary>The example with its groups as labels of their own beside its emotions.</summary>
    public static LabelledExample WithGroups(LabelledExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        return example with { Labels = [.. example.Labels, .. example.Labels.Select(Of).OfType<string>().Distinct(StringComparer.Ordinal).Select(g => Prefix + g)] };
    }
}
