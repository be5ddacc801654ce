namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>What a voice tells of a stage.</summary>
internal enum SpokenKind
{
    /// <summary>None of the others, or in no theme.</summary>
    Other = 0,
    Fear = 1,

    /// <summary>Frustration or confusion.</summary>
    Frustration = 2,

    /// <summary>Relief or delight.</summary>
    Relief = 3,
}
