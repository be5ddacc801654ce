namespace EmpathyConsole.Application.Voices.Library;

/// <summary>Something that points at a collection: "Brief", its name, and where it is.</summary>
public sealed record CollectionUse(string Kind, string Name, string Link);
