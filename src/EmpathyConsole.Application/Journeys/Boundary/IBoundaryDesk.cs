using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Boundary;

/// <summary>Where machines make things easy along a journey, and where the lack of a person hurts.</summary>
public interface IBoundaryDesk
{
    /// <summary>The boundary of one side of a journey. Not found when the journey, or the side, is not there; invalid when the days are not 1 to 1,100.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="journeyId">The journey.</param>
    /// <param name="side">As it is or as it should be.</param>
    /// <param name="lastDays">How many days up to the newest signal are measured.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<Result<BoundarySheet>> GetAsync(Caller caller, long journeyId, MapSide side, int lastDays, CancellationToken cancellation);

    /// <summary>The same as a CSV file, a row for each touchpoint.</summary>
    Task<Result<SheetFile>> ExportAsync(Caller caller, long journeyId, MapSide side, int lastDays, CancellationToken cancellation);
}
