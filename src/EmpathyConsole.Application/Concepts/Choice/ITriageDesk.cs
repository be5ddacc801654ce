using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>Deals concepts to a person one by one and takes the verdicts.</summary>
public interface ITriageDesk
{
    /// <summary>The table with this person's next card; that it was shown is kept.</summary>
    /// <param name="caller">Who judges.</param>
    /// <param name="briefId">The brief.</param>
    /// <param name="alsoTheirs">In a deck that is shared out: whether to be dealt on purpose what a colleague judged or holds.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<Result<TriageTable>> DealAsync(Caller caller, long briefId, bool alsoTheirs, CancellationToken cancellation);

    /// <summary>As above, without what colleagues judged or hold.</summary>
    Task<Result<TriageTable>> DealAsync(Caller caller, long briefId, CancellationToken cancellation) => DealAsync(caller, briefId, false, cancellation);

    /// <summary>Takes a verdict, or a change of it, and then shows what was hidden.</summary>
    Task<Result<AfterVerdict>> JudgeAsync(Caller caller, long conceptId, TriageCall verdict, CancellationToken cancellation);

    /// <summary>Takes this person's newest verdict back and deals that card again.</summary>
    Task<Result<TriageTable>> UndoAsync(Caller caller, long briefId, CancellationToken cancellation);
}
