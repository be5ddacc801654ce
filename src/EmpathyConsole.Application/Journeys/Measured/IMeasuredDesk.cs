using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>What was measured along a journey, to lay beside its map.</summary>
public interface IMeasuredDesk
{
    /// <summary>The stages of the map as it is, measured over the days up to the newest signal. Needs the right to read friction too.</summary>
    Task<Result<MeasuredMap>> GetAsync(Caller caller, JourneyMap map, int lastDays, CancellationToken cancellation);
}
