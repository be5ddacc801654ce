namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>What a gate lets in, from most to least.</summary>
public enum GateVerdict
{
    /// <summary>A machine may do the work.</summary>
    Open = 1,

    /// <summary>A machine may prepare while a person stays in reach, no more.</summary>
    AssistAtMost = 2,

    /// <summary>No machine.</summary>
    Closed = 3,
}
