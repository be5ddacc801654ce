using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Telemetry;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EmpathyConsole.Application.Jobs;

/// <summary>Queues, runs, resumes, watches and cancels jobs. One runner a process; which process runs a job stands in its row.</summary>
public sealed partial class JobRunner(IDbContextFactory<ConsoleDb> databases, IServiceScopeFactory scopes, TimeProvider time, ConsoleMeter meter, JobCounts counts, ILogger<JobRunner> log) : IJobs, IDisposable
{
    private readonly JobBoard board = new();
    private readonly SemaphoreSlim wake = new(0);
    private readonly Dictionary<long, CancellationTokenSource> running = [];
    private readonly Lock runningLock = new();

    public async Task<JobProgress> StartAsync(Caller caller, string kind, string title, object input, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var job = new Job
        {
            Kind = kind,
            Title = title,
            State = JobState.Waiting,
            Input = JsonSerializer.Serialize(input, JsonColumn.Options),
            StartedByKind = caller.Kind,
            StartedById = caller.Id,
            StartedByName = caller.Name,
            StartedByRoles = caller.Roles,
            StartedByScopes = caller.Scopes,
            CreatedAt = time.GetUtcNow(),
        };
        db.Jobs.Add(job);
        await db.SaveChangesAsync(cancellation);
        wake.Release();

        // not on the board: another process may take it, and then only its row tells how far it is
        return Progress(job, null);
    }

    public async Task<IReadOnlyList<JobProgress>> FindAsync(Caller caller, string? kind, int limit, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var jobs = await db.Jobs.AsNoTracking().Where(j => kind == null || j.Kind == kind).OrderByDescending(j => j.Id).Take(limit).ToListAsync(cancellation);
        return [.. jobs.Select(j => board.Newest(j.Id) ?? Progress(j, null))];
    }

    public async Task<JobProgress?> GetAsync(Caller caller, long jobId, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var job = await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == jobId, cancellation);
        return job is null ? null : board.Newest(jobId) ?? Progress(job, null);
    }

    public async Task CancelAsync(Caller caller, long jobId, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Jobs.Where(j => j.Id == jobId).ExecuteUpdateAsync(s => s.SetProperty(j => j.CancelAsked, true), cancellation) == 0)
        {
            // what this process runs is listed by number, whatever workspace it is in
            return;
        }

        var ended = await db.Jobs.Where(j => j.Id == jobId && j.State == JobState.Waiting)
            .ExecuteUpdateAsync(s => s.SetProperty(j => j.State, JobState.Cancelled).SetProperty(j => j.FinishedAt, time.GetUtcNow()), cancellation);
        if (ended > 0 && await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == jobId, cancellation) is { } job)
        {
            Show(job);
            board.Forget(job.Id);
        }

        lock (runningLock)
        {
            if (running.TryGetValue(jobId, out var source))
            {
                source.Cancel();
            }
        }
    }

    public async IAsyncEnumerable<JobProgress> WatchAsync(Caller caller, long jobId, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (ticket, reader) = board.Watch(jobId);
        try
        {
            var last = await GetAsync(caller, jobId, cancellation);
            while (last is not null)
            {
                yield return last;
                if (last.Ended)
                {
                    yield break;
                }

                // another process may run the job: then the row is all there is to look at
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                patience.CancelAfter(TimeSpan.FromSeconds(2));
                try
                {
                    last = await reader.ReadAsync(patience.Token);
                }
                catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
                {
                    last = await GetAsync(caller, jobId, cancellation);
                }
            }
        }
        finally
        {
            board.Unwatch(jobId, ticket);
        }
    }

    public async Task<JobProgress> RunHereAsync(Caller caller, long jobId, IProgress<JobProgress>? progress, CancellationToken cancellation)
    {
        if (await ClaimAsync(jobId, cancellation) is { } job)
        {
            try
            {
                return await RunAsync(job, progress, cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                // whoever waited is gone, the process is not: left as it is, the job would be running in nobody's hands until a restart
                await LayBackAsync(job);
                throw;
            }
        }

        JobProgress? last = null;
        await foreach (var step in WatchAsync(caller, jobId, cancellation))
        {
            last = step;
            progress?.Report(step);
        }

        return last ?? throw new InvalidOperationException($"There is no job {jobId}.");
    }

    /// <summary>Takes waiting jobs and those whose process died, until cancelled. For the hosting program.</summary>
    public async Task WorkAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                while (await NextAsync(cancellation) is { } job)
                {
                    await RunAsync(job, null, cancellation);
                }

                await wake.WaitAsync(TimeSpan.FromSeconds(5), cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException)
            {
                LogDatabaseTrouble(e);
                await Task.Delay(TimeSpan.FromSeconds(2), time, cancellation);
            }
        }
    }

    public void Dispose() => wake.Dispose();

    private static JobProgress Progress(Job job, TimeSpan? left) =>
        new(job.Id, job.Kind, job.Title, job.State, job.Step, job.Done, job.Total, left, job.Trouble, job.Outcome);

    private JobProgress Show(Job job)
    {
        var progress = Progress(job, null);
        board.Show(progress);
        return progress;
    }

    private async Task<Job?> NextAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var open = await db.Jobs.IgnoreQueryFilters().AsNoTracking()
            .Where(j => j.State == JobState.Waiting || j.State == JobState.Running)
            .OrderBy(j => j.Id).Select(j => new { j.Id, j.State, j.Owner }).ToListAsync(cancellation);
        foreach (var candidate in open.Where(j => j.State == JobState.Waiting || j.Owner is null || !ProcessMark.Lives(j.Owner)))
        {
            if (await ClaimAsync(candidate.Id, cancellation) is { } job)
            {
                return job;
            }
        }

        return null;
    }

    /// <summary>One conditional update decides who runs it.</summary>
    private async Task<Job?> ClaimAsync(long jobId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var all = db.Jobs.IgnoreQueryFilters();
        var job = await all.AsNoTracking().SingleOrDefaultAsync(j => j.Id == jobId, cancellation);
        var dead = job is { State: JobState.Running } && (job.Owner is null || !ProcessMark.Lives(job.Owner));
        if (job is null || !(dead || job.State == JobState.Waiting))
        {
            return null;
        }

        var now = time.GetUtcNow();
        var claimed = await all.Where(j => j.Id == jobId && j.State == job.State && j.Owner == job.Owner).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.State, JobState.Running)
                .SetProperty(j => j.Owner, ProcessMark.Mine)
                .SetProperty(j => j.StartedAt, j => j.StartedAt ?? now)
                .SetProperty(j => j.Resumed, j => j.Resumed + (dead ? 1 : 0)),
            cancellation);
        return claimed == 0 ? null : await all.AsNoTracking().SingleAsync(j => j.Id == jobId, cancellation);
    }

    /// <summary>Back into the queue; the worker goes on from the checkpoint.</summary>
    private async Task LayBackAsync(Job job)
    {
        await using var db = await databases.CreateDbContextAsync(CancellationToken.None);
        await db.Jobs.IgnoreQueryFilters().Where(j => j.Id == job.Id && j.State == JobState.Running && j.Owner == ProcessMark.Mine).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.State, JobState.Waiting).SetProperty(j => j.Owner, (string?)null).SetProperty(j => j.Resumed, j => j.Resumed + 1),
            CancellationToken.None);
        job.State = JobState.Waiting;
        Show(job);
        wake.Release();
    }

    private async Task<JobProgress> RunAsync(Job job, IProgress<JobProgress>? progress, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Remember(job, stop);
        using var activity = ConsoleTelemetry.Source.StartActivity($"job {job.Kind}");
        activity?.SetTag("job.id", job.Id).SetTag("job.kind", job.Kind).SetTag("job.resumed", job.Resumed);
        meter.JobBegan(job.Kind);
        var pace = Stopwatch.StartNew();
        var doneAtStart = job.Done;
        var lastShown = -1000L;

        void Report(string step, long done, long total)
        {
            if (step != job.Step)
            {
                activity?.AddEvent(new(step));
            }

            (job.Step, job.Done, job.Total) = (step, done, total);
            if (pace.ElapsedMilliseconds - lastShown < 100)
            {
                return;
            }

            lastShown = pace.ElapsedMilliseconds;
            TimeSpan? left = done > doneAtStart && total > done && pace.ElapsedMilliseconds > 1000
                ? pace.Elapsed * ((double)(total - done) / (done - doneAtStart))
                : null;
            var shown = Progress(job, left);
            board.Show(shown);
            progress?.Report(shown);
        }

        try
        {
            if (job.CancelAsked)
            {
                await stop.CancelAsync();
            }

            Report(job.Step, job.Done, job.Total);
            var result = await HandleAsync(job, Report, stop.Token);
            (job.State, job.Trouble) = result.Succeeded ? (JobState.Done, null) : (JobState.Failed, result.Problem.Sentence);
            job.Outcome = result.Succeeded ? JsonSerializer.Serialize(result.Value, JsonColumn.Options) : null;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // the program ends: the row stays "running" under a dead owner, and the next start takes it up
            throw;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            (job.State, job.Trouble) = (JobState.Cancelled, "Cancelled. What was saved until then is kept.");
        }
#pragma warning disable CA1031 // a job must never end without a state a person can see
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogFailed(e, job.Id, job.Kind);
            (job.State, job.Trouble) = (JobState.Failed, "Something went wrong inside the console. What was saved until then is kept; the log has the details.");
        }
        finally
        {
            Forget(job);
            meter.JobLeft(job.Kind, job.State, pace.Elapsed);
            activity?.SetTag("job.state", job.State.ToString().ToLowerInvariant()).SetTag("job.done", job.Done);
            if (job.State == JobState.Failed)
            {
                activity?.SetStatus(ActivityStatusCode.Error);
            }
        }

        await EndAsync(job);
        await counts.CountAsync(job, CancellationToken.None);
        var last = Show(job);
        progress?.Report(last);
        board.Forget(job.Id);
        return last;
    }

    private async Task<Result<object>> HandleAsync(Job job, Action<string, long, long> report, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var handler = scope.ServiceProvider.GetServices<IJobHandler>().SingleOrDefault(h => string.Equals(h.Kind, job.Kind, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No handler for jobs of kind '{job.Kind}'.");
        var caller = new Caller(job.WorkspaceId, job.StartedByKind, job.StartedById, job.StartedByName, job.StartedByRoles, job.StartedByScopes);
        return await handler.RunAsync(new JobContext(job, caller, report), cancellation);
    }

    private void Remember(Job job, CancellationTokenSource stop)
    {
        lock (runningLock)
        {
            running[job.Id] = stop;
        }
    }

    private void Forget(Job job)
    {
        lock (runningLock)
        {
            running.Remove(job.Id);
        }
    }

    private async Task EndAsync(Job job)
    {
        job.FinishedAt = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(CancellationToken.None);
        await db.Jobs.IgnoreQueryFilters().Where(j => j.Id == job.Id).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.State, job.State)
                .SetProperty(j => j.Outcome, job.Outcome)
                .SetProperty(j => j.Trouble, job.Trouble)
                .SetProperty(j => j.Step, job.Step)
                .SetProperty(j => j.Done, job.Done)
                .SetProperty(j => j.Total, job.Total)
                .SetProperty(j => j.FinishedAt, job.FinishedAt),
            CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {JobId} of kind {Kind} failed")]
    private partial void LogFailed(Exception exception, long jobId, string kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The job queue could not be read; trying again")]
    private partial void LogDatabaseTrouble(Exception exception);
}
