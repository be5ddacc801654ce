using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Comparing;

/// <summary>Lays two finalists side by side, blind, and takes what feels right.</summary>
public interface IComparisonDesk
{
    /// <summary>The table with this person's next pair.</summary>
    Task<Result<ComparisonTable>> TableAsync(Caller caller, long briefId, CancellationToken cancellation);

    /// <summary>Takes an answer and lays out the next pair.</summary>
    /// <param name="caller">Who answers.</param>
    /// <param name="briefId">The brief.</param>
    /// <param name="answer">The pair as it lay on the table, and which it is.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<Result<ComparisonTable>> ChooseAsync(Caller caller, long briefId, ComparisonAnswer answer, CancellationToken cancellation);

    /// <summary>Takes this person's newest answer back and lays that pair out again.</summary>
    Task<Result<ComparisonTable>> UndoAsync(Caller caller, long briefId, CancellationToken cancellation);
}
