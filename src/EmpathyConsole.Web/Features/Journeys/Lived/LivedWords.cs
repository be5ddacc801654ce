using EmpathyConsole.Domain.Journeys.Lived;

namespace EmpathyConsole.Web.Features.Journeys.Lived;

/// <summary>Kinds of deviations as people read them.</summary>
internal static class LivedWords
{
    /// <summary>Name, icon and what it means.</summary>
    public static (string Name, string Icon, string Meaning) Of(DeviationKind kind) => kind switch
    {
        DeviationKind.Skipped => ("Skipped", "skip_next", "went past it and never came to it"),
        DeviationKind.Added => ("Not in the plan", "add_circle", "a stage the map does not have"),
        DeviationKind.OutOfOrder => ("Out of order", "swap_horiz", "the first visit was not at its turn"),
        DeviationKind.Repeated => ("Came back", "replay", "a further visit that was not its turn"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
