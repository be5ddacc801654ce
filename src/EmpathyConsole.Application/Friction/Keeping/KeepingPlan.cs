namespace EmpathyConsole.Application.Friction.Keeping;

/// <summary>Where single signals end and totals begin, worked out for one setting and one day.</summary>
internal static class KeepingPlan
{
    /// <summary>How far a built-in metric looks before and after a day. Signals of so many days before the oldest day that can be asked are kept with it.</summary>
    public const int ReachDays = 31;

    /// <summary>The fewest days single signals are kept.</summary>
    public const int FewestDays = 90;

    /// <summary>A hundred years.</summary>
    public const int MostDays = 36_500;

    /// <summary>The first day that can still be asked of single signals.</summary>
    /// <param name="days">How long they are kept.</param>
    /// <param name="today">Of the workspace.</param>
    /// <param name="newest">Day of the newest signal: what is not settled yet is not made a total.</param>
    public static DateOnly FirstAsked(int days, DateOnly today, DateOnly newest)
    {
        var byAge = today.AddDays(1 - days + ReachDays);
        var settled = newest.AddDays(-ReachDays - 4);
        return byAge < settled ? byAge : settled;
    }

    /// <summary>The first UTC day, since 1970, whose signals stay.</summary>
    public static int GoneBefore(long keptFrom) => (int)Math.Floor((keptFrom / 86_400_000.0) - ReachDays);
}
