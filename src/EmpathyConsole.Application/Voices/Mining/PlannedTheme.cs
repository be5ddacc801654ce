using EmpathyConsole.Intelligence.Voices;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>A theme as it will be.</summary>
/// <param name="Before">The theme it continues, or null for a new one.</param>
/// <param name="Found">What was found; of several that go to one theme, the largest.</param>
internal sealed record PlannedTheme(long? Before, MinedTheme Found)
{
    /// <summary>Voices the plan puts into it.</summary>
    public int Count { get; set; }
}
