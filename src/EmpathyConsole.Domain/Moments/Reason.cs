namespace EmpathyConsole.Domain.Moments;

/// <summary>Why, twice: for the team, and in words the customer may read.</summary>
/// <param name="Rule">The rule's slug.</param>
/// <param name="Version">Its version.</param>
/// <param name="Staff">For the team.</param>
/// <param name="Customer">For the customer: plain and kind, with nothing in it that is not theirs to read.</param>
public sealed record Reason(string Rule, int Version, string Staff, string Customer);
