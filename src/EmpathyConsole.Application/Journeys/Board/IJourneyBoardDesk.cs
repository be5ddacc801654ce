using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Journeys.Board;

/// <summary>The board of the diagnosis phase: the five journeys and workflows that are looked at first.</summary>
public interface IJourneyBoardDesk
{
    /// <summary>The journeys on the board, in order. Measured effort is left out for those who may not read friction.</summary>
    Task<Result<IReadOnlyList<BoardCard>>> ReadAsync(Caller caller, CancellationToken cancellation);

    /// <summary>
    /// Puts a journey at a place of the board, from 1, or takes it off (null); the others move up or down. A place behind the last is the last.
    /// A sixth is refused as a conflict. Gives the sentence that says what was done.
    /// </summary>
    Task<Result<string>> PlaceAsync(Caller caller, long journeyId, int? place, CancellationToken cancellation);
}
