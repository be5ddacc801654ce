namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>How many of the hits have a value; counted without the filter on that same field, so that the other choices show too.</summary>
/// <param name="Value">The source or channel; empty for none.</param>
/// <param name="Count">Hits.</param>
public sealed record Facet(string Value, int Count);
