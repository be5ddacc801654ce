using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>A choice that was taken back or changed.</summary>
/// <param name="Was">What it had been.</param>
/// <param name="At">When it was changed.</param>
public sealed record ChangeOfMind(TriageChoice Was, DateTimeOffset At);
