using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>Searches with a name: one's own, and those shared with the workspace.</summary>
public interface ISavedSearchDesk
{
    /// <summary>One's own and the shared ones, by name, each with how many voices were found since one last looked.</summary>
    Task<Result<IReadOnlyList<SavedSearchLine>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Keeps a search; gives its id. The name has 1 to 80 characters and is free.</summary>
    Task<Result<long>> SaveAsync(Caller caller, string name, VoiceSearch search, bool forAll, CancellationToken cancellation);

    /// <summary>Name and whether it is shared; only one's own.</summary>
    Task<Result<Done>> ChangeAsync(Caller caller, long id, string name, bool forAll, CancellationToken cancellation);

    /// <summary>Takes it away; only one's own.</summary>
    Task<Result<Done>> DeleteAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>Brings back what was deleted.</summary>
    Task<Result<Done>> RestoreAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>The caller has seen what there is: from now on only later voices are new.</summary>
    Task<Result<Done>> LookedAsync(Caller caller, long id, CancellationToken cancellation);
}
