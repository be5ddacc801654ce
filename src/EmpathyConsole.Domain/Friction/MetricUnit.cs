namespace EmpathyConsole.Domain.Friction;

/// <summary>The unit of a metric's value.</summary>
public enum MetricUnit
{
    /// <summary>A fraction 0-1, shown as a percentage.</summary>
    Share,

    /// <summary>-100 to 100.</summary>
    Points,

    /// <summary>1 to 7.</summary>
    Score,

    Minutes,
    Seconds,
    Hours,

    /// <summary>Events for each event of another kind.</summary>
    Ratio,

    /// <summary>Events a day.</summary>
    PerDay,

    /// <summary>Minutes of work a day.</summary>
    MinutesPerDay,

    /// <summary>Money, in the workspace's currency.</summary>
    Money,

    /// <summary>What came back of money beyond itself, a fraction of it: -1 or more, shown as a percentage.</summary>
    Return,
}
