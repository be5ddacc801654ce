namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>A theme a cell rests on: found again by id and label, or by label alone.</summary>
public sealed record ThemeDocument(long? Theme, string? Label);
