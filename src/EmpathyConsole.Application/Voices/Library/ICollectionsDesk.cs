using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Library;

/// <summary>The living library: collections of exact quotes.</summary>
public interface ICollectionsDesk
{
    /// <summary>By last change, newest first; the archived ones only when asked for.</summary>
    Task<Result<IReadOnlyList<CollectionLine>>> ListAsync(Caller caller, bool archived, CancellationToken cancellation);

    Task<Result<CollectionSheet>> GetAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>Starts a collection; gives its id.</summary>
    Task<Result<long>> CreateAsync(Caller caller, CollectionDraft draft, CancellationToken cancellation);

    /// <summary>Name and purpose. When somebody else changed them since, nothing is saved.</summary>
    Task<Result<CollectionSheet>> ChangeAsync(Caller caller, long id, int revision, CollectionDraft draft, CancellationToken cancellation);

    /// <summary>Puts it out of the lists, or back.</summary>
    Task<Result<Done>> ArchiveAsync(Caller caller, long id, bool archived, CancellationToken cancellation);

    /// <summary>Adds a quote at the end; gives its id. The same words twice stay one. The span must lie in the voice.</summary>
    Task<Result<long>> CollectAsync(Caller caller, long id, NewQuote quote, CancellationToken cancellation);

    Task<Result<Done>> NoteAsync(Caller caller, long quoteId, string note, CancellationToken cancellation);

    /// <summary>Takes a quote out; it can be put back.</summary>
    Task<Result<Done>> RemoveAsync(Caller caller, long quoteId, CancellationToken cancellation);

    Task<Result<Done>> RestoreAsync(Caller caller, long quoteId, CancellationToken cancellation);

    /// <summary>Moves a quote to a place, from 0; past the end is the end.</summary>
    Task<Result<Done>> MoveAsync(Caller caller, long quoteId, int place, CancellationToken cancellation);
}
