using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Concepts.Handover;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Handover;

/// <summary>Hands concepts over, with the words that tell people and machines who wrote them.</summary>
public interface IHandoverDesk
{
    /// <summary>What a filter means, all of it (at most 10,000), or only what is chosen of it.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="filter">Its place and page do not count.</param>
    /// <param name="ids">Only these, in their order; null for all of the filter.</param>
    /// <param name="cancellation">Ends the work.</param>
    Task<Result<IReadOnlyList<HandedConcept>>> FindAsync(Caller caller, ConceptFilter filter, IReadOnlyList<long>? ids, CancellationToken cancellation);

    /// <summary>The same as a file.</summary>
    Task<Result<SheetFile>> WriteAsync(Caller caller, ConceptFilter filter, IReadOnlyList<long>? ids, ConceptFormat format, CancellationToken cancellation);

    /// <summary>The picked ones of a brief, best first, as they are laid before a client; a conflict when nothing is picked.</summary>
    Task<Result<PrintedThree>> PrintAsync(Caller caller, long briefId, CancellationToken cancellation);

    Task<Result<DisclosureSheet>> DisclosureAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Keeps a workspace's own words of disclosure.</summary>
    Task<Result<DisclosureSheet>> SaveDisclosureAsync(Caller caller, int revision, DisclosureWords words, CancellationToken cancellation);
}
