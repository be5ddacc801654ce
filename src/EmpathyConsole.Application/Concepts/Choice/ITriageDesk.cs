using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>Deals concepts to a person one by one and takes the verdicts.</summary>
public interface ITriageDesk
{
    /// <summary>The table with this person's next card; that it was shown is kept.</summary>
    Task<Result<TriageTable>> DealAsync(Caller caller, long briefId, CancellationToken cancellation);

    /// <summary>Takes a verdict, or a change of it, and then shows what was hidden.</summary>
    Task<Result<AfterVerdict>> JudgeAsync(Caller caller, long conceptId, TriageCall verdict, CancellationToken cancellation);

    /// <summary>Takes this person's newest verdict back and deals that card again.</summary>
    Task<Result<TriageTable>> UndoAsync(Caller caller, long briefId, CancellationToken cancellation);
}
