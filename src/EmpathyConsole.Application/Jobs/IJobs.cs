using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Jobs;

/// <summary>Starts, watches and cancels long work.</summary>
public interface IJobs
{
    /// <summary>Queues a job. The desk that calls has checked the right already.</summary>
    Task<JobProgress> StartAsync(Caller caller, string kind, string title, object input, CancellationToken cancellation);

    /// <summary>The newest jobs of a kind, newest first.</summary>
    Task<IReadOnlyList<JobProgress>> FindAsync(Caller caller, string? kind, int limit, CancellationToken cancellation);

    Task<JobProgress?> GetAsync(Caller caller, long jobId, CancellationToken cancellation);

    Task CancelAsync(Caller caller, long jobId, CancellationToken cancellation);

    /// <summary>Every change from now until it has ended, at most about ten a second; the first item is how it stands now.</summary>
    IAsyncEnumerable<JobProgress> WatchAsync(Caller caller, long jobId, CancellationToken cancellation);

    /// <summary>Runs a queued job here and now, for the command line, tests and the API's synchronous imports.</summary>
    Task<JobProgress> RunHereAsync(Caller caller, long jobId, IProgress<JobProgress>? progress, CancellationToken cancellation);
}
