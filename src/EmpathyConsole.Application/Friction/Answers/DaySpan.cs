namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Days of the workspace's time zone, both ends included.</summary>
public readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    /// <summary>How many days are shown when nobody says.</summary>
    public const int Usual = 28;

    /// <summary>Stands for the day of the newest signal, as the last day of a question.</summary>
    public static DateOnly Newest => DateOnly.MaxValue;

    /// <summary>How many days.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>As many days right before.</summary>
    public DaySpan Before => new(From.AddDays(-Days), From.AddDays(-1));

    /// <summary>So many days up to this one.</summary>
    public static DaySpan Last(int days, DateOnly to) => new(to.AddDays(1 - days), to);
}
