using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Comparing;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>A concept that made it into the finals.</summary>
/// <param name="Card">As it lies on the table.</param>
/// <param name="Own">The caller's verdict, or null for somebody who does not triage.</param>
/// <param name="Kept">How many people kept it; 0 of a pick the caller may still judge.</param>
/// <param name="MaybeSaid">How many said maybe; 0 of a pick the caller may still judge.</param>
/// <param name="Rank">1 to 3, or 0 when not picked.</param>
/// <param name="Placed">Where the caller's own comparisons put it; null without any.</param>
/// <param name="Why">Why it can't be picked, or null.</param>
public sealed record Finalist(DealtCard Card, TriageChoice? Own, int Kept, int MaybeSaid, int Rank, string? Why, Placed? Placed = null);
