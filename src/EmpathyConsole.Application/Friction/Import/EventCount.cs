namespace EmpathyConsole.Application.Friction.Import;

/// <summary>An event name of a file.</summary>
/// <param name="Name">As the file says it.</param>
/// <param name="Count">How often among the rows looked at.</param>
/// <param name="Slug">The kind it is read as; empty when it is left out, null when there is no such kind and its lines would be refused.</param>
/// <param name="IsMapped">Somebody decided so.</param>
public sealed record EventCount(string Name, int Count, string? Slug, bool IsMapped);
