namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>Another way on than to the next touchpoint: the key of a touchpoint or stage, and for whom or when.</summary>
public sealed record BranchDocument(string? To, string? When);
