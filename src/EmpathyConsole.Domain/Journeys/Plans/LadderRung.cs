namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>Who answers at a touchpoint: how much a machine does, and how near a person is.</summary>
public enum LadderRung
{
    /// <summary>Rung 0: a machine answers.</summary>
    Machine = 0,

    /// <summary>Rung 1: a machine answers, and the way to a person is in sight.</summary>
    MachineWithExit = 1,

    /// <summary>Rung 2: a machine prepares, a person answers.</summary>
    Prepared = 2,

    /// <summary>Rung 3: a specialist answers.</summary>
    Specialist = 3,
}
