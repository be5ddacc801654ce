namespace EmpathyConsole.Application.Moments;

/// <summary>One page of decisions and how many there are in all.</summary>
public sealed record DecisionPage(IReadOnlyList<DecisionLine> Lines, int Total);
