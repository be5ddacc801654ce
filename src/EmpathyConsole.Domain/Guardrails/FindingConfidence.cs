namespace EmpathyConsole.Domain.Guardrails;

/// <summary>How sure a learned reader is. It says words and no percentages: confidence does not travel from the texts it learned from to others.</summary>
public enum FindingConfidence
{
    /// <summary>Like texts it was right about nearly always.</summary>
    Likely = 1,

    /// <summary>More like what it should speak about than not.</summary>
    Unsure = 2,
}
