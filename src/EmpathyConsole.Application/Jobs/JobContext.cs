using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Jobs;

/// <summary>What a handler gets: who asked, the input, where it stopped last time, and ways to report.</summary>
public sealed class JobContext(Job job, Caller caller, Action<string, long, long> report)
{
    public long JobId => job.Id;

    /// <summary>The one who started the job.</summary>
    public Caller Caller { get; } = caller;

    /// <summary>The last checkpoint, or empty.</summary>
    public string Checkpoint => job.Checkpoint;

    /// <summary>Whether the program ended under an earlier try.</summary>
    public bool IsResumed => job.Resumed > 0;

    public T Input<T>() => JsonSerializer.Deserialize<T>(job.Input, JsonColumn.Options)!;

    /// <summary>Shows progress; cheap, call it as often as you like.</summary>
    public void Report(string step, long done, long total) => report(step, done, total);

    /// <summary>
    /// Sets the checkpoint in this context, to be saved in the same transaction as the work it stands for: call it just before SaveChanges.
    /// </summary>
    public async Task SetCheckpointAsync(ConsoleDb db, string checkpoint, long done, long total, CancellationToken cancellation)
    {
        var row = await db.Jobs.SingleAsync(j => j.Id == job.Id, cancellation);
        row.Checkpoint = checkpoint;
        row.Done = done;
        row.Total = total;
        job.Checkpoint = checkpoint;
    }
}
