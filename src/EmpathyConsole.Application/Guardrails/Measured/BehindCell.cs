namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>Which lines stand behind a number.</summary>
public enum BehindCell
{
    /// <summary>It fires on lines to leave alone.</summary>
    FalseAlarms = 1,

    /// <summary>It does not fire on lines that must fire.</summary>
    Misses = 2,

    /// <summary>It fires on lines that must fire.</summary>
    Hits = 3,
}
