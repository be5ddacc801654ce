using System.Globalization;

namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>A theme over time.</summary>
/// <param name="Months">First days of the months, oldest first, at most 12.</param>
/// <param name="Counts">Voices in each.</param>
/// <param name="Direction">1 rising, -1 falling, 0 neither: its share of all voices in the last quarter of the months against the share before, when q is .05 or less.</param>
public sealed record ThemeTrend(IReadOnlyList<DateOnly> Months, IReadOnlyList<int> Counts, int Direction)
{
    /// <summary>How easily chance alone gives such a difference (Fisher's exact test, two-sided); null when either part has fewer than 30 voices.</summary>
    public double? P { get; init; }

    /// <summary>The same after looking at all themes (Benjamini and Hochberg).</summary>
    public double? Q { get; init; }

    /// <summary>Rising, and never heard before the last quarter of the months.</summary>
    public bool IsNew { get; init; }

    /// <summary>First day of the month where the two shares part best; null when it neither rises nor falls.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>"rising since April", "new since May", "falling since June"; empty when it does neither.</summary>
    public string Words => (Direction, Since) switch
    {
        (0, _) or (_, null) => "",
        var (direction, since) => $"{(IsNew ? "new" : direction > 0 ? "rising" : "falling")} since {since.Value.ToString("MMMM", CultureInfo.InvariantCulture)}",
    };
}
