namespace EmpathyConsole.Domain.Concepts;

/// <summary>Where a customer meets a concept: slug, name and icon (Material Symbols).</summary>
public sealed record ConceptChannel(string Slug, string Name, string Icon);
