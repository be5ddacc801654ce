using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Journeys.Lived;

/// <summary>Planned against lived: what people did, laid over the map as it is.</summary>
public interface ILivedDesk
{
    /// <summary>
    /// Reads the paths of a journey and lays them over its map as it is. Needs the right to read journeys and friction. A journey that is not
    /// there is not found; days outside 1 to 1,100 are invalid; a segment nobody names gives an empty answer.
    /// </summary>
    Task<Result<JourneyLived>> AskAsync(Caller caller, long journeyId, LivedAsk ask, CancellationToken cancellation);
}
