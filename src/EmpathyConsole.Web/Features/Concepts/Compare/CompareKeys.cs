using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Web.Features.Concepts.Compare;

/// <summary>The keys of the comparisons.</summary>
public static class CompareKeys
{
    /// <summary>What may have tipped it, in the order of their keys.</summary>
    public static IReadOnlyList<(TippedBy Tipped, string Words)> Tips { get; } =
    [
        (TippedBy.SoundsLikeUs, "sounds like us"), (TippedBy.AnswersTheFear, "answers the fear"), (TippedBy.Clearer, "clearer"),
        (TippedBy.AsksLess, "asks less"), (TippedBy.Kinder, "kinder"), (TippedBy.Braver, "braver"),
    ];

    /// <summary>As the browser names them.</summary>
    public static IReadOnlyCollection<string> Heard { get; } = ["arrowleft", "arrowright", "=", "n", "u", "1", "2", "3", "4", "5", "6"];

    /// <summary>For the key sheet.</summary>
    public static IReadOnlyList<(string Key, string Does)> Sheet { get; } =
    [
        ("←", "the left one"), ("→", "the right one"), ("=", "they feel the same"), ("N", "neither"), ("U", "undo the last answer"),
        .. Tips.Select(t => (((int)t.Tipped).ToString(System.Globalization.CultureInfo.InvariantCulture), "because: " + t.Words)),
    ];

    /// <summary>The answer of a key, or null.</summary>
    public static ComparisonChoice? ChoiceOf(string key) => key switch
    {
        "arrowleft" => ComparisonChoice.Left,
        "arrowright" => ComparisonChoice.Right,
        "=" => ComparisonChoice.Even,
        "n" => ComparisonChoice.Neither,
        _ => null,
    };

    /// <summary>What tipped it, by its key, or null.</summary>
    public static TippedBy? TipOf(string key) => key is [>= '1' and <= '6'] ? (TippedBy)(key[0] - '0') : null;
}
