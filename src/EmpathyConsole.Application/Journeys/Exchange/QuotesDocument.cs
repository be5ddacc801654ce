namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>A collection a cell rests on, or one quote of it (0 for all): found again by id and name, or by name alone.</summary>
public sealed record QuotesDocument(long? Collection, long? Quote, string? Name);
