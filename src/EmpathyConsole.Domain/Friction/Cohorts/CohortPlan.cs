namespace EmpathyConsole.Domain.Friction.Cohorts;

/// <summary>Persons by the week of their first signal, and the weeks after in which they did something, in the store's codes.</summary>
/// <param name="First">What begins: a person's first signal of these ever.</param>
/// <param name="Then">What is looked for afterwards.</param>
/// <param name="Filters">Both have to pass them.</param>
/// <param name="WeekStarts">When each week begins and the last one ends, milliseconds since 1970; at least two.</param>
public sealed record CohortPlan(SignalMatch First, SignalMatch Then, IReadOnlyList<SliceFilter> Filters, IReadOnlyList<long> WeekStarts)
{
    /// <summary>The most weeks.</summary>
    public const int MostWeeks = 53;

    /// <summary>How many weeks.</summary>
    public int Weeks => WeekStarts.Count - 1;

    /// <summary>The week of a time; below 0 before the first, or the number of weeks after the last.</summary>
    public int WeekOf(long time)
    {
        var (low, high) = (0, WeekStarts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = WeekStarts[middle] <= time ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
