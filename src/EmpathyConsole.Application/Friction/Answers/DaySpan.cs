namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Days of the workspace's time zone, both ends included.</summary>
public readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    /// <summary>How many days.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>As many days right before.</summary>
    public DaySpan Before => new(From.AddDays(-Days), From.AddDays(-1));
}
