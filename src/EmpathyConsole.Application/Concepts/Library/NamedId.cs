namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>Something to choose, with its name.</summary>
public sealed record NamedId(long Id, string Name);
