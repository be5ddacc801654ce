namespace EmpathyConsole.Application.Voices.Library;

/// <summary>A collection in the list.</summary>
/// <param name="Id">The collection.</param>
/// <param name="Name">Its name.</param>
/// <param name="About">What it is for.</param>
/// <param name="Quotes">How many quotes are in it, those of removed voices too.</param>
/// <param name="Archived">Out of the lists.</param>
/// <param name="ChangedAt">When it was last changed.</param>
/// <param name="ChangedByName">By whom.</param>
public sealed record CollectionLine(long Id, string Name, string About, int Quotes, bool Archived, DateTimeOffset ChangedAt, string ChangedByName);
