using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Library;

/// <summary>Collections as evidence for journeys and briefs, beside themes.</summary>
public interface ICollectionEvidence
{
    /// <summary>By name, with quotes in their order; quotes of removed voices are left out. Without ids, all that are not archived.</summary>
    Task<IReadOnlyList<CollectionEvidence>> FindAsync(Caller caller, IReadOnlyCollection<long>? ids, CancellationToken cancellation);
}
