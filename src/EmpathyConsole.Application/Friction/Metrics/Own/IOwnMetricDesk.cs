using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Metrics.Own;

/// <summary>Metrics made in a form: ratios and times of kinds of signals. An edit makes a new version; the old ones stay and can be asked for.</summary>
public interface IOwnMetricDesk
{
    /// <summary>All of them by name, those put away last.</summary>
    Task<Result<IReadOnlyList<OwnMetricLine>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>One with all its versions.</summary>
    Task<Result<OwnMetricSheet>> GetAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>What the draft gives for the last 28 days up to the newest signal, by week too. Keeps nothing.</summary>
    Task<Result<FrictionAnswer>> PreviewAsync(Caller caller, OwnMetricDraft draft, CancellationToken cancellation);

    /// <summary>Makes it, as version 1.</summary>
    Task<Result<OwnMetricSheet>> CreateAsync(Caller caller, OwnMetricDraft draft, CancellationToken cancellation);

    /// <summary>Makes the next version of it; what changes nothing makes none.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="id">Which.</param>
    /// <param name="version">The one that was edited; another by now is a conflict.</param>
    /// <param name="draft">As it shall count.</param>
    /// <param name="cancellation">Ends it.</param>
    Task<Result<OwnMetricSheet>> ChangeAsync(Caller caller, long id, int version, OwnMetricDraft draft, CancellationToken cancellation);

    /// <summary>Puts it away, or brings it back. Questions that name it are answered all the same.</summary>
    Task<Result<Done>> ArchiveAsync(Caller caller, long id, bool archived, CancellationToken cancellation);
}
