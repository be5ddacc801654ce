namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>A weight that a person fixed; learning goes round it until it is released.</summary>
/// <param name="Feature">Its key.</param>
/// <param name="Weight">Log-odds a step; 0 is struck out.</param>
public sealed record TasteHold(string Feature, double Weight, DateTimeOffset At, long ById, string ByName);
