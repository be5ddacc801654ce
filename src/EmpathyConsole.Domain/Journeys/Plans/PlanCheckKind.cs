namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>What a check of a map looks for.</summary>
public enum PlanCheckKind
{
    /// <summary>The same thing is asked twice along the journey.</summary>
    AskedTwice = 1,

    /// <summary>A touchpoint that leads nowhere before the journey is over, with no way to a person.</summary>
    DeadEnd = 2,

    /// <summary>A stage from which no person can be reached.</summary>
    NoPerson = 3,
}
