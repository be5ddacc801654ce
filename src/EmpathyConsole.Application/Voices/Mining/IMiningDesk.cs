using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>Finding themes: again, afresh, and what each finding changed.</summary>
public interface IMiningDesk
{
    /// <summary>Queues finding themes; gives the job.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="afresh">From nothing, keeping what was judged; else beginning with the themes there are.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<Result<long>> FindAsync(Caller caller, bool afresh, CancellationToken cancellation);

    /// <summary>The last runs, newest first.</summary>
    Task<Result<IReadOnlyList<MiningRunLine>>> RunsAsync(Caller caller, int limit, CancellationToken cancellation);

    /// <summary>From where to where voices went in a run, most first.</summary>
    Task<Result<IReadOnlyList<MiningFlow>>> FlowsAsync(Caller caller, long run, CancellationToken cancellation);

    /// <summary>Every voice that changed its theme in a run, in the order of the voices.</summary>
    Task<Result<Page<ChangedVoice>>> ChangesAsync(Caller caller, long run, int skip, int take, CancellationToken cancellation);
}
