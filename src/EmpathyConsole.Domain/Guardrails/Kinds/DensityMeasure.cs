namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>What a density rule counts.</summary>
public enum DensityMeasure
{
    /// <summary>The listed phrases.</summary>
    Phrases = 1,

    /// <summary>Exclamation marks, each for itself: "!!!" is three.</summary>
    ExclamationMarks = 2,

    /// <summary>Words of four letters or more in capitals.</summary>
    Capitals = 3,
}
