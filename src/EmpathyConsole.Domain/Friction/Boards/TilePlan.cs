namespace EmpathyConsole.Domain.Friction.Boards;

/// <summary>A question's place on a board.</summary>
/// <param name="Name">1 to 80 characters.</param>
/// <param name="Address">The explorer's, without its path: "metric=csat&amp;by=channel&amp;days=last-28".</param>
/// <param name="Look">How it is shown.</param>
public sealed record TilePlan(string Name, string Address, TileLook Look);
