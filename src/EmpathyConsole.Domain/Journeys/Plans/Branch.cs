namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>Another way on than to the next touchpoint.</summary>
/// <param name="To">A touchpoint's or a stage's key in the same plan.</param>
/// <param name="When">For whom or when, in a few words; may be empty.</param>
public sealed record Branch(string To, string When);
