namespace EmpathyConsole.Domain.Journeys;

/// <summary>Whose way a journey is.</summary>
public enum JourneyKind
{
    /// <summary>The way customers go.</summary>
    Customers = 1,

    /// <summary>The team's own workflow, mapped where work inside the house makes effort or fear.</summary>
    Team = 2,
}
