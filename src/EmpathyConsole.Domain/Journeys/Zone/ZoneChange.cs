namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>One "what if": a part of a touchpoint's levels goes up or down.</summary>
/// <param name="Part">Intent, fear or effort.</param>
/// <param name="By">Points on the part's own scale; below 0 it falls.</param>
public sealed record ZoneChange(StagePart Part, double By);
