using EmpathyConsole.Application.Voices.Watching;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices;

/// <summary>Folders of the server that are looked into every minute.</summary>
public interface IWatchDesk
{
    Task<Result<WatchList>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Watches a folder from now on: an absolute path, or one below an allowed root. Every file in it is brought in once.</summary>
    Task<Result<long>> WatchAsync(Caller caller, string path, string source, CancellationToken cancellation);

    /// <summary>Stops watching; what was brought in stays.</summary>
    Task<Result<Done>> StopAsync(Caller caller, long folderId, CancellationToken cancellation);

    /// <summary>Looks into one folder now; gives how many files were taken.</summary>
    Task<Result<int>> LookAsync(Caller caller, long folderId, CancellationToken cancellation);
}
