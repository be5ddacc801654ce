using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>Starts, watches and stops writers.</summary>
public interface IRunDesk
{
    /// <summary>Sets a writer to work on a brief without gaps. It goes on when the tab is closed, and after the program was killed.</summary>
    Task<Result<RunProgress>> StartAsync(Caller caller, long briefId, RunWish wish, CancellationToken cancellation);

    /// <summary>As the brief says, by the built-in writer.</summary>
    Task<Result<RunProgress>> StartAsync(Caller caller, long briefId, CancellationToken cancellation) => StartAsync(caller, briefId, new(), cancellation);

    /// <summary>Who can write here, the built-in writer first.</summary>
    Task<Result<IReadOnlyList<WriterChoice>>> WritersAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Stops a run; what has landed is kept.</summary>
    Task<Result<Done>> CancelAsync(Caller caller, long runId, CancellationToken cancellation);

    /// <summary>The newest run of a brief, or null before the first.</summary>
    Task<Result<RunProgress?>> LatestAsync(Caller caller, long briefId, CancellationToken cancellation);

    /// <summary>Every step from now until the run has ended, with the concepts that landed behind <paramref name="after"/> (a position; 0 = all).</summary>
    Result<IAsyncEnumerable<RunUpdate>> Watch(Caller caller, long runId, int after, CancellationToken cancellation);
}
