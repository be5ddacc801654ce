namespace EmpathyConsole.Application.Concepts.Handover;

/// <summary>One of the three, and why it was chosen.</summary>
/// <param name="Why">What people wrote when they settled or approved it; empty when nobody did, or while it is withheld.</param>
public sealed record PrintedConcept(int Rank, HandedConcept Concept, IReadOnlyList<string> Why);
