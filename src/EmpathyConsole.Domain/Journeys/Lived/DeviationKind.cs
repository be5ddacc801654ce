namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>How a path left the plan.</summary>
public enum DeviationKind
{
    /// <summary>The path went past the stage and never came to it.</summary>
    Skipped = 1,

    /// <summary>A stage that is not in the plan.</summary>
    Added = 2,

    /// <summary>The stage's first visit was not at its turn.</summary>
    OutOfOrder = 3,

    /// <summary>A further visit to a stage when it was not its turn.</summary>
    Repeated = 4,
}
