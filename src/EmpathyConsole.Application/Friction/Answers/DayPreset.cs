namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Days that move along with the newest signal.</summary>
public enum DayPreset
{
    Last7,
    Last14,
    Last28,
    Last90,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,

    /// <summary>From the first signal on, at most 1,100 days.</summary>
    All,
}
