namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>The sorts of instruction that are read from a brand guide.</summary>
public enum InstructionKind
{
    /// <summary>Words not to use.</summary>
    Avoid = 1,

    /// <summary>Words to use instead of others.</summary>
    Swap = 2,

    /// <summary>Words that must be there.</summary>
    Require = 3,

    /// <summary>At most so many messages.</summary>
    Frequency = 4,

    /// <summary>How hard a text may read.</summary>
    Readability = 5,

    Exclamation = 6,

    Capitals = 7,

    /// <summary>Hours without messages.</summary>
    Quiet = 8,
}
