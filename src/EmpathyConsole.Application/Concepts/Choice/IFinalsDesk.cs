using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>Lays out what was kept, takes the three and asks a second person.</summary>
public interface IFinalsDesk
{
    Task<Result<FinalsTable>> TableAsync(Caller caller, long briefId, CancellationToken cancellation);

    /// <summary>Sets the picks, best first, at most three. What is blocked, or was kept by nobody, can't be picked.</summary>
    /// <param name="caller">Who picks.</param>
    /// <param name="briefId">The brief.</param>
    /// <param name="revision">The brief's revision the picks were made on.</param>
    /// <param name="ranking">Concepts, best first; empty takes all picks back.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<Result<FinalsTable>> RankAsync(Caller caller, long briefId, int revision, IReadOnlyList<long> ranking, CancellationToken cancellation);

    /// <summary>Judges the three again and asks the approvers.</summary>
    Task<Result<Done>> AskAsync(Caller caller, long briefId, CancellationToken cancellation);
}
