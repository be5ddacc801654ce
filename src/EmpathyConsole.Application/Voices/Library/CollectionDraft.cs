namespace EmpathyConsole.Application.Voices.Library;

/// <summary>What a person writes about a collection: a name of 1 to 80 characters, and what it is for, up to 300.</summary>
public sealed record CollectionDraft(string Name, string About);
