using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Web.Features.Journeys.Versions;

/// <summary>How kinds of differences look and are called.</summary>
internal static class DifferenceWords
{
    public static IReadOnlyList<DifferenceKind> Order { get; } = [DifferenceKind.Added, DifferenceKind.Removed, DifferenceKind.Moved, DifferenceKind.Renamed, DifferenceKind.Level, DifferenceKind.Changed, DifferenceKind.Evidence];

    public static string Icon(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => "add_circle",
        DifferenceKind.Removed => "do_not_disturb_on",
        DifferenceKind.Moved => "swap_horiz",
        DifferenceKind.Renamed => "edit",
        DifferenceKind.Level => "speed",
        DifferenceKind.Evidence => "format_quote",
        _ => "notes",
    };

    public static string Name(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Level => "Levels",
        DifferenceKind.Changed => "Words and facts",
        _ => kind.ToString(),
    };

    /// <summary>In addresses.</summary>
    public static string Word(DifferenceKind kind) => kind.ToString().ToLowerInvariant();
}
