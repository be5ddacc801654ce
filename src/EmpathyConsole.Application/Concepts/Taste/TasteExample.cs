namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>A concept the caller kept.</summary>
public sealed record TasteExample(long ConceptId, string Headline);
