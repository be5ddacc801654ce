namespace EmpathyConsole.Application.Moments.People;

/// <summary>What an import did: Imported + Updated + Duplicates + Rejected = Total.</summary>
/// <param name="Total">Rows read.</param>
/// <param name="Imported">New ones.</param>
/// <param name="Updated">Known ones that said something new (people, tickets).</param>
/// <param name="Duplicates">Known ones that said nothing new.</param>
/// <param name="Rejected">Rows that could not be read.</param>
/// <param name="Rejects">The first 1,000 of them, with their line and why.</param>
public sealed record PeopleImport(long Total, long Imported, long Updated, long Duplicates, long Rejected, IReadOnlyList<PeopleReject> Rejects);
