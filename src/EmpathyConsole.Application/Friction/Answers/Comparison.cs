namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>What an answer is held against.</summary>
public enum Comparison
{
    None = 0,

    /// <summary>The same number of days right before.</summary>
    Previous = 1,

    /// <summary>The first 28 days that have signals, or a frozen baseline where one is named.</summary>
    Baseline = 2,
}
