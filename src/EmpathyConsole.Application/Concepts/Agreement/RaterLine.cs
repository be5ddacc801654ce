namespace EmpathyConsole.Application.Concepts.Agreement;

/// <summary>One person's verdicts in numbers.</summary>
public sealed record RaterLine(string Name, int Judged, int Kept, int Maybe, int No);
