namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>Which of the things a number counts.</summary>
public enum DrillPart
{
    All,

    /// <summary>Those above the line: left forms, promoters, the events of a ratio's top.</summary>
    Hits,

    /// <summary>Those only below it.</summary>
    Misses,
}
