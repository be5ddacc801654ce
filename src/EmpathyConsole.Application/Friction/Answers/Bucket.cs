namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>The step of an answer over time.</summary>
public enum Bucket
{
    None = 0,
    Day = 1,

    /// <summary>Seven days, counted back from the last day.</summary>
    Week = 2,
}
