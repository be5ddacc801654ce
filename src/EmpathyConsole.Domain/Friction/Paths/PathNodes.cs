namespace EmpathyConsole.Domain.Friction.Paths;

/// <summary>What the places of a path are.</summary>
public enum PathNodes
{
    /// <summary>What happened.</summary>
    Kinds,

    Stages,

    Channels,

    /// <summary>What happened, and at which stage.</summary>
    KindsAtStages,

    /// <summary>What happened, and about what.</summary>
    KindsOfSubjects,
}
