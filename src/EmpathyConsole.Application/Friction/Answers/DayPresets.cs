namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>What the presets mean, and how they are written.</summary>
public static class DayPresets
{
    private static readonly (DayPreset Preset, string Slug, string Name)[] Table =
    [
        (DayPreset.Last7, "last-7", "Last 7 days"),
        (DayPreset.Last14, "last-14", "Last 14 days"),
        (DayPreset.Last28, "last-28", "Last 28 days"),
        (DayPreset.Last90, "last-90", "Last 90 days"),
        (DayPreset.ThisMonth, "this-month", "This month"),
        (DayPreset.LastMonth, "last-month", "Last month"),
        (DayPreset.ThisQuarter, "this-quarter", "This quarter"),
        (DayPreset.LastQuarter, "last-quarter", "Last quarter"),
        (DayPreset.All, "all", "Everything"),
    ];

    /// <summary>In the order they are offered.</summary>
    public static IReadOnlyList<DayPreset> All { get; } = [.. Table.Select(t => t.Preset)];

    /// <summary>"last-28"</summary>
    public static string Slug(DayPreset preset) => Table[(int)preset].Slug;

    /// <summary>"Last 28 days"</summary>
    public static string Name(DayPreset preset) => Table[(int)preset].Name;

    /// <summary>The preset of a slug, or null.</summary>
    public static DayPreset? Find(string slug) => Table.Where(t => string.Equals(t.Slug, slug.Trim(), StringComparison.OrdinalIgnoreCase)).Select(t => (DayPreset?)t.Preset).FirstOrDefault();

    /// <summary>The days of a preset.</summary>
    /// <param name="preset">Which.</param>
    /// <param name="first">The day of the first signal.</param>
    /// <param name="newest">The day of the newest signal; "this month" is the month it lies in.</param>
    public static DaySpan Days(DayPreset preset, DateOnly first, DateOnly newest)
    {
        var month = new DateOnly(newest.Year, newest.Month, 1);
        var quarter = new DateOnly(newest.Year, newest.Month - ((newest.Month - 1) % 3), 1);
        return preset switch
        {
            DayPreset.Last7 => DaySpan.Last(7, newest),
            DayPreset.Last14 => DaySpan.Last(14, newest),
            DayPreset.Last28 => DaySpan.Last(28, newest),
            DayPreset.Last90 => DaySpan.Last(90, newest),
            DayPreset.ThisMonth => new(month, newest),
            DayPreset.LastMonth => new(month.AddMonths(-1), month.AddDays(-1)),
            DayPreset.ThisQuarter => new(quarter, newest),
            DayPreset.LastQuarter => new(quarter.AddMonths(-3), quarter.AddDays(-1)),
            DayPreset.All => new(Max(first, newest.AddDays(1 - QuestionFrames.MostDays)), newest),
            _ => throw new ArgumentOutOfRangeException(nameof(preset)),
        };
    }

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
}
