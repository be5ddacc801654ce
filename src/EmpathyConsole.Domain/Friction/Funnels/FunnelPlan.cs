namespace EmpathyConsole.Domain.Friction.Funnels;

/// <summary>Steps per person, in the store's codes.</summary>
/// <param name="Steps">Two to eight; a signal may be one of several.</param>
/// <param name="Filters">Every step's signals have to pass them.</param>
/// <param name="From">A person comes in with a signal of the first step from this time on, milliseconds since 1970.</param>
/// <param name="Before">And before this one.</param>
/// <param name="Window">How long after coming in the other steps count, milliseconds; without order also how long before.</param>
/// <param name="Ordered">Whether each step has to come after the one before it.</param>
/// <param name="By">What tells the rows apart: the value of the signal a person came in with; null for one row.</param>
public sealed record FunnelPlan(IReadOnlyList<SignalMatch> Steps, IReadOnlyList<SliceFilter> Filters, long From, long Before, long Window, bool Ordered, Dimension? By)
{
    /// <summary>The most steps.</summary>
    public const int MostSteps = 8;

    /// <summary>The first time that can matter.</summary>
    public long Earliest => Ordered ? From : From - Window;

    /// <summary>The last time that can matter.</summary>
    public long Latest => Before + Window;
}
