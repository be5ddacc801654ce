namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>What somebody asks of a run; everything left out means what the brief says.</summary>
/// <param name="Writer">The writer's name, or null for the built-in one.</param>
/// <param name="LikeConceptId">The concept of this brief that more of the kind is wanted of, or null.</param>
/// <param name="Count">How many, 1 to 200; null for what is missing to the brief's number, or ten more of a kind.</param>
public sealed record RunWish(string? Writer = null, long? LikeConceptId = null, int? Count = null);
