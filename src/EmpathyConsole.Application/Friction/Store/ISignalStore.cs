using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>
/// Where signals are kept. Nothing above it knows whether they are in this file or on another server: it appends
/// batches and gives back blocks of columns, in any order and of any size, whose answers merge.
/// </summary>
public interface ISignalStore
{
    /// <summary>Keeps a batch. When it returns, the batch survives a power cut; a signal that is there already changes nothing.</summary>
    /// <param name="workspace">Whose.</param>
    /// <param name="batch">Checked signals (<see cref="SignalCheck"/>).</param>
    /// <param name="alongside">Writes more in the same transaction, such as a job's checkpoint; called with the outcome before it commits.</param>
    /// <param name="cancellation">Cancels while the batch waits for its turn, and then nothing of it is kept.</param>
    Task<AppendOutcome> AppendAsync(long workspace, IReadOnlyList<Signal> batch, Func<ConsoleDb, AppendOutcome, Task>? alongside, CancellationToken cancellation);

    /// <summary>Everything that was kept before the call, as blocks of columns; blocks that lie wholly outside are left out.</summary>
    /// <param name="workspace">Whose.</param>
    /// <param name="from">Milliseconds since 1970.</param>
    /// <param name="before">Milliseconds since 1970, not included.</param>
    /// <param name="cancellation">Ends the stream.</param>
    IAsyncEnumerable<SignalBlock> ScanAsync(long workspace, long from, long before, CancellationToken cancellation);

    /// <summary>The same blocks, looked at on all cores: each core fills parts of its own, which the caller merges.</summary>
    /// <param name="workspace">Whose.</param>
    /// <param name="from">Milliseconds since 1970.</param>
    /// <param name="before">Milliseconds since 1970, not included.</param>
    /// <param name="make">An empty part.</param>
    /// <param name="add">Adds a block to a part; only one thread has a part at a time.</param>
    /// <param name="cancellation">Ends the walk.</param>
    Task<IReadOnlyList<TPart>> GatherAsync<TPart>(long workspace, long from, long before, Func<TPart> make, Action<TPart, SignalBlock> add, CancellationToken cancellation);

    /// <summary>The texts behind the codes of the blocks scanned so far.</summary>
    Task<ISignalWords> WordsAsync(long workspace, CancellationToken cancellation);

    /// <summary>Days kept as totals, in order; their bytes are read by those who made them.</summary>
    /// <param name="workspace">Whose.</param>
    /// <param name="fromDay"><see cref="DateOnly.DayNumber"/> of the first.</param>
    /// <param name="toDay">And of the last, included.</param>
    /// <param name="cancellation">Ends it.</param>
    Task<IReadOnlyList<SignalRollup>> TotalsAsync(long workspace, int fromDay, int toDay, CancellationToken cancellation);

    /// <summary>How much there is and how new it is.</summary>
    Task<SignalFreshness> FreshnessAsync(long workspace, CancellationToken cancellation);
}
