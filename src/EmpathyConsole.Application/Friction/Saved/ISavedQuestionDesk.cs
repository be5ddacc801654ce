using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Saved;

/// <summary>Questions of the Friction room that were given a name. They belong to the workspace: whoever may save may change them.</summary>
public interface ISavedQuestionDesk
{
    /// <summary>All of them, those on a board first, then by name.</summary>
    Task<Result<IReadOnlyList<SavedQuestionLine>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Saves a question under a name that is not taken.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="address">The explorer's, without its path; at most 4,000 characters.</param>
    /// <param name="cancellation">Ends it.</param>
    Task<Result<long>> SaveAsync(Caller caller, string name, string address, CancellationToken cancellation);

    /// <summary>Gives it another name; the tiles that follow it take it too.</summary>
    Task<Result<Done>> ChangeAsync(Caller caller, long id, string name, CancellationToken cancellation);

    /// <summary>Deletes it; it can be brought back.</summary>
    Task<Result<Done>> DeleteAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>Brings it back.</summary>
    Task<Result<Done>> RestoreAsync(Caller caller, long id, CancellationToken cancellation);
}
