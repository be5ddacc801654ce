namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>What is asked before a machine is let in, in this order. The first gate that is closed decides.</summary>
public enum ZoneGateKind
{
    /// <summary>Is this a moment a customer judges the whole relation by?</summary>
    MomentOfTruth = 1,

    /// <summary>Is fear 4 or more?</summary>
    FearLevel = 2,

    /// <summary>Could fear be higher with a machine than with a person?</summary>
    FearRise = 3,

    /// <summary>Is there enough to gain?</summary>
    Score = 4,
}
