using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Versions;

/// <summary>Copies of a map that are kept under a name, what differs between any two, and the way back.</summary>
public interface IVersionsDesk
{
    /// <summary>A journey's versions, newest first.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="journeyId">The journey.</param>
    /// <param name="skip">How many to pass over, 0 or more.</param>
    /// <param name="take">How many at most, 1 to 100.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<Result<JourneyVersions>> ListAsync(Caller caller, long journeyId, int skip, int take, CancellationToken cancellation);

    /// <summary>Keeps a side as it stands now; gives the version's id. There may be any number, also of one name.</summary>
    Task<Result<long>> KeepAsync(Caller caller, long journeyId, MapSide side, VersionDraft draft, CancellationToken cancellation);

    /// <summary>Changes a version's name and what it is for.</summary>
    Task<Result<Done>> RenameAsync(Caller caller, long id, VersionDraft draft, CancellationToken cancellation);

    /// <summary>Removes a version for good; the map stays as it is.</summary>
    Task<Result<Done>> RemoveAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>The map as it was kept.</summary>
    Task<Result<JourneyMap>> PreviewAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>What differs between two maps of a journey.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="journeyId">The journey.</param>
    /// <param name="left">The one to start from.</param>
    /// <param name="right">The one to hold against it; null for the map as it should be, or the newest version while there is none, or the map as it is.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<Result<MapComparison>> CompareAsync(Caller caller, long journeyId, MapChoice left, MapChoice? right, CancellationToken cancellation);

    /// <summary>
    /// Puts a version back as one side, whole. What stands there is kept as a safety version in the same transaction; it is one change,
    /// which its maker can take back. A side that is not there yet is started from the version.
    /// </summary>
    Task<Result<RestoredVersion>> RestoreAsync(Caller caller, long id, MapSide onto, CancellationToken cancellation);

    /// <summary>
    /// Takes chosen differences over into a side, with what they can't be without (see <see cref="PlanChoice"/>). Where somebody changed the
    /// same since they were read, nothing is saved and the outcome names each such place with both.
    /// </summary>
    Task<Result<EditOutcome>> TakeOverAsync(Caller caller, PlanEdit chosen, CancellationToken cancellation);
}
