using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>Puts totals of days in the place of their signals.</summary>
internal interface ISignalRetiring
{
    /// <summary>In one transaction the totals come, old segments go, and the workspace says from when on it keeps signals: all of it or nothing.</summary>
    /// <param name="workspace">Whose.</param>
    /// <param name="retired">What goes and what comes.</param>
    /// <param name="alongside">Writes the line of the record in the same transaction.</param>
    /// <param name="cancellation">Ends it before it is written.</param>
    /// <returns>Null when signals of those days kept coming in or changing meanwhile; nothing is changed then.</returns>
    Task<RetireOutcome?> RetireAsync(long workspace, RetiredDays retired, Func<ConsoleDb, RetireOutcome, Task> alongside, CancellationToken cancellation);
}
