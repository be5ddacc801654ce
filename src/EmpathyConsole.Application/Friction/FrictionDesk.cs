using System.Collections.Concurrent;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.Friction.Metrics;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Telemetry;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction;

/// <inheritdoc cref="IFrictionDesk" />
internal sealed class FrictionDesk(IDbContextFactory<ConsoleDb> databases, ISignalStore store, IJobs jobs, SignalStaging staging, SignalLook look, SignalDelivery delivered, TimeProvider time) : IFrictionDesk
{
    private const int MostLinesAtOnce = 50_000;

    private readonly MetricBook book = new(databases);
    private readonly FrictionAnswers answers = new(store, time, new(databases), new(databases));

    // every page asks what moved, for the navigation; it only changes with the signals and the day
    private readonly ConcurrentDictionary<long, (long Version, DateOnly Today, IReadOnlyList<MovedMetric> Moved)> moved = new();

    public async Task<Result<IReadOnlyList<Metric>>> MetricsAsync(Caller caller, CancellationToken cancellation) =>
        caller.Refusal(Operation.FrictionRead) is { } no ? no : Results.Of(await book.AllAsync(caller.Workspace, cancellation));

    public async Task<Result<Metric>> MetricAsync(Caller caller, string slug, CancellationToken cancellation) =>
        caller.Refusal(Operation.FrictionRead) is { } no ? no
        : await book.FindAsync(caller.Workspace, slug, [], cancellation) is { } metric ? metric
        : Problem.NotFound($"There is no metric '{slug}'.");

    public async Task<Result<FrictionAnswer>> AskAsync(Caller caller, FrictionQuestion question, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        using var activity = ConsoleTelemetry.Source.StartActivity("friction ask");
        var answer = await answers.AskAsync(caller.Workspace, await ZoneAsync(caller, cancellation), question, cancellation);
        activity?.SetTag("friction.answered", answer.Succeeded).SetTag("friction.metric", answer.Succeeded ? answer.Value.Metric.Slug : null);
        return answer;
    }

    public async Task<Result<IReadOnlyList<string>>> ValuesAsync(Caller caller, Dimension dimension, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        return Results.Of(await answers.ValuesAsync(caller.Workspace, dimension, cancellation));
    }

    public async Task<Result<IReadOnlyList<MovedMetric>>> MovedAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        var zone = await ZoneAsync(caller, cancellation);
        var today = zone.DayOf(time.GetUtcNow());
        var version = (await store.FreshnessAsync(caller.Workspace, cancellation)).Version;
        if (!moved.TryGetValue(caller.Workspace, out var known) || known.Version != version || known.Today != today)
        {
            known = (version, today, await answers.MovedAsync(caller.Workspace, zone, cancellation));
            moved[caller.Workspace] = known;
        }

        return Results.Of(known.Moved);
    }

    public async Task<Result<SignalFreshness>> FreshnessAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        return await store.FreshnessAsync(caller.Workspace, cancellation);
    }

    public async Task<Result<JobProgress>> StartImportAsync(Caller caller, Stream file, string fileName, SignalFileMapping? mapping, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SignalsImport) is { } no)
        {
            return no;
        }

        if (mapping?.Trouble() is { } wrong)
        {
            return Problem.Invalid(wrong, "map");
        }

        var staged = await staging.PutAsync(caller, file, fileName, cancellation);
        if (mapping is null)
        {
            await using var db = await databases.OpenAsync(caller, cancellation);
            mapping = (await SignalMemory.FindAsync(db, await look.ShapeAsync(staged, cancellation), cancellation))?.Mapping;
        }

        return await jobs.StartAsync(caller, SignalImportJob.KindName, $"Importing {staged.FileName}", new SignalImportInput(staged.Token, staged.FileName, mapping), cancellation);
    }

    public async Task<Result<SignalImportOutcome>> AppendAsync(Caller caller, Stream delivery, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SignalsImport) is { } no)
        {
            return no;
        }

        var reader = new SignalFileReader(await ZoneAsync(caller, cancellation), time.GetUtcNow()) { KeptFrom = (await store.FreshnessAsync(caller.Workspace, cancellation)).KeptFrom };
        var signals = new List<Signal>();
        var rejects = new List<LineReject>();
        try
        {
            await foreach (var line in reader.ReadAsync(delivery, cancellation))
            {
                if (signals.Count + rejects.Count == MostLinesAtOnce)
                {
                    return Problem.TooLarge("A delivery may hold 50,000 signals. Send it in parts; what is sent twice counts once.");
                }

                if (line.Signal is { } signal)
                {
                    signals.Add(signal);
                }
                else
                {
                    rejects.Add(new(line.Line, line.Trouble!));
                }
            }
        }
        catch (InvalidDataException e)
        {
            return Problem.Invalid(e.Message);
        }

        return await delivered.KeepAsync(caller, signals, rejects, [.. reader.Ignored.Take(20)], reader.LeftOut, cancellation);
    }

    public async Task<Result<IReadOnlyList<SignalImportLine>>> ImportsAsync(Caller caller, int limit, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SignalsImport) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var lines = from import in db.SignalImports.AsNoTracking()
                    join job in db.Jobs on import.JobId equals job.Id
                    orderby import.Id descending
                    select new SignalImportLine(import.JobId, import.FileName, import.StartedAt, import.FinishedAt, job.State, job.Trouble, import.Total, import.Accepted, import.Duplicates, import.Rejected);
        return Results.Of<IReadOnlyList<SignalImportLine>>(await lines.Take(limit).ToListAsync(cancellation));
    }

    public async Task<Result<IReadOnlyList<LineReject>>> RejectsAsync(Caller caller, long importId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SignalsImport) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return Results.Of<IReadOnlyList<LineReject>>(await db.SignalRejects.Where(r => r.ImportId == importId).OrderBy(r => r.Line).Select(r => new LineReject(r.Line, r.Reason)).ToListAsync(cancellation));
    }

    private async Task<TimeZoneInfo> ZoneAsync(Caller caller, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        return await WorkspaceZone.OfAsync(db, cancellation);
    }
}
