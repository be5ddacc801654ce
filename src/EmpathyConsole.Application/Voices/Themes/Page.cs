namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>A part of a list.</summary>
/// <param name="Items">What is on this page.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total);
