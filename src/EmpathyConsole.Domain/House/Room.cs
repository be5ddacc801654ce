namespace EmpathyConsole.Domain.House;

/// <summary>The rooms of the house, in loop order. The same names stand in every project, folder, page, API path and test.</summary>
public enum Room
{
    Voices = 1,
    Journeys = 2,
    Guardrails = 3,
    Concepts = 4,
    Moments = 5,
    Friction = 6,
    Governance = 7,

    /// <summary>Not a room of the loop: sign-in, team, brand, keys.</summary>
    House = 8,
}
