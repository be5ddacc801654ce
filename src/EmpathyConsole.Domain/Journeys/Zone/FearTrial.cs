namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>What was seen where some people met a machine at a touchpoint and some a person: how many of each showed fear.</summary>
/// <param name="AfraidWithMachine">0 to <paramref name="WithMachine"/>.</param>
/// <param name="WithMachine">People who met a machine.</param>
/// <param name="AfraidWithPerson">0 to <paramref name="WithPerson"/>.</param>
/// <param name="WithPerson">People who met a person.</param>
public sealed record FearTrial(int AfraidWithMachine, int WithMachine, int AfraidWithPerson, int WithPerson);
