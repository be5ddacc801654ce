namespace EmpathyConsole.Application.Voices.Library;

/// <summary>A collection with its quotes in their order.</summary>
/// <param name="Id">The collection.</param>
/// <param name="Revision">To name when changing its name or purpose.</param>
/// <param name="Name">Its name.</param>
/// <param name="About">What it is for.</param>
/// <param name="Archived">Out of the lists.</param>
/// <param name="ByName">Who started it.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="ChangedAt">When it was last changed.</param>
/// <param name="ChangedByName">By whom.</param>
/// <param name="Quotes">In order.</param>
/// <param name="UsedBy">Briefs and journeys that point at it.</param>
public sealed record CollectionSheet(
    long Id, int Revision, string Name, string About, bool Archived, string ByName, DateTimeOffset CreatedAt, DateTimeOffset ChangedAt, string ChangedByName, IReadOnlyList<ShelvedQuote> Quotes, IReadOnlyList<CollectionUse> UsedBy);
