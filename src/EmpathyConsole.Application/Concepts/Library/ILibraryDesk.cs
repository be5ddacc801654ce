using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>What the library of concepts needs beside finding them: what to narrow by, and where to use them.</summary>
public interface ILibraryDesk
{
    Task<Result<ConceptChoices>> ChoicesAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Drafts that can take examples; those changed last come first.</summary>
    Task<Result<IReadOnlyList<NamedId>>> DraftsAsync(Caller caller, CancellationToken cancellation);

    /// <summary>
    /// Adds concepts to a draft as examples, or starts one with them. Answers the brief's id. More than a brief may hold, or what is no draft,
    /// is refused and nothing is changed.
    /// </summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="briefId">The draft, or null for a new one.</param>
    /// <param name="conceptIds">The concepts.</param>
    /// <param name="cancellation">Ends the work.</param>
    Task<Result<long>> UseAsync(Caller caller, long? briefId, IReadOnlyList<long> conceptIds, CancellationToken cancellation);
}
