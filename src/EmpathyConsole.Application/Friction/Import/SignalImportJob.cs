using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>
/// Brings in a staged file. Each batch, its totals, its rejects and the checkpoint (how many lines are done) commit
/// together, so that a killed import goes on at the next batch and counts nothing twice.
/// </summary>
internal sealed class SignalImportJob(IDbContextFactory<ConsoleDb> databases, ISignalStore store, ISignalUpkeep upkeep, SignalStaging staging, TimeProvider time) : IJobHandler
{
    public const string KindName = "import-signals";

    private const int BatchLines = 20_000;

    /// <summary>Beyond this a file is of another kind altogether, and the reasons repeat.</summary>
    private const int MostRejectsKept = 5_000;

    public string Kind => KindName;

    public async Task<Result<object>> RunAsync(JobContext context, CancellationToken cancellation)
    {
        var input = context.Input<SignalImportInput>();
        var path = staging.PathOf(input.Upload);
        if (!File.Exists(path))
        {
            return Problem.NotFound($"The uploaded file '{input.FileName}' is no longer there. Upload it again; what was brought in before is kept and will not count twice.");
        }

        var import = await BeginAsync(context, input, cancellation);
        var lines = await CountLinesAsync(path, cancellation);
        var reader = new SignalFileReader(import.Zone, time.GetUtcNow(), input.Mapping) { KeptFrom = (await store.FreshnessAsync(context.Caller.Workspace, cancellation)).KeptFrom };
        try
        {
            using var file = await SignalText.OpenAsync(path, cancellation);
            await ReadAsync(context, import.Id, reader, file, lines, cancellation);
        }
        catch (InvalidDataException e)
        {
            await RefuseAsync(context, import.Id, e.Message, cancellation);
            staging.Remove(input.Upload);
            return Problem.Invalid($"{input.FileName}: {e.Message}");
        }

        var outcome = await EndAsync(context, import.Id, reader, cancellation);
        await upkeep.SealAsync(all: true, cancellation);
        staging.Remove(input.Upload);
        return outcome;
    }

    private static async Task<long> CountLinesAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        var buffer = new byte[1 << 17];
        long lines = 0;
        for (int read; (read = await file.ReadAsync(buffer, cancellation)) > 0;)
        {
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        }

        return lines;
    }

    private static async Task SaveAsync(ConsoleDb db, JobContext context, long importId, long done, long lines, AppendOutcome outcome, List<LineReject> rejects, CancellationToken cancellation)
    {
        var import = await db.SignalImports.SingleAsync(i => i.Id == importId, cancellation);
        var room = (int)Math.Max(0, MostRejectsKept - import.Rejected);
        import.Accepted += outcome.Accepted;
        import.Duplicates += outcome.Duplicates;
        import.Rejected += rejects.Count + outcome.TooOld;
        import.Total = done;
        db.SignalRejects.AddRange(rejects.Take(room).Select(r => new SignalReject { ImportId = importId, Line = r.Line, Reason = r.Reason }));
        await context.SetCheckpointAsync(db, done.ToString(CultureInfo.InvariantCulture), done, Math.Max(lines, done), cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<(long Id, TimeZoneInfo Zone)> BeginAsync(JobContext context, SignalImportInput input, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(context.Caller, cancellation);
        var zone = await WorkspaceZone.OfAsync(db, cancellation);
        var import = await db.SignalImports.SingleOrDefaultAsync(i => i.JobId == context.JobId, cancellation);
        if (import is null)
        {
            import = new() { JobId = context.JobId, FileName = input.FileName, StartedAt = db.Now };
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            db.SignalImports.Add(import);
            await db.SaveChangesAsync(cancellation);
            db.Note(context.Caller, Room.Friction, "start-import", "signals", import.Id, $"Began to bring in signals from {import.FileName}", $"/friction/import?job={context.JobId}");
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return (import.Id, zone);
    }

    private async Task ReadAsync(JobContext context, long importId, SignalFileReader reader, TextReader file, long lines, CancellationToken cancellation)
    {
        var skip = context.Checkpoint.Length == 0 ? 0 : long.Parse(context.Checkpoint, CultureInfo.InvariantCulture);
        var done = 0L;
        var signals = new List<Signal>(BatchLines);
        var rejects = new List<LineReject>();
        await foreach (var line in reader.ReadAsync(file, cancellation))
        {
            if (++done <= skip)
            {
                continue;
            }

            if (line.Signal is { } signal)
            {
                signals.Add(signal);
            }
            else
            {
                rejects.Add(new(line.Line, line.Trouble!));
            }

            if (signals.Count + rejects.Count == BatchLines)
            {
                await FlushAsync();
            }
        }

        if (signals.Count + rejects.Count > 0)
        {
            await FlushAsync();
        }

        async Task FlushAsync()
        {
            var upTo = done;
            await store.AppendAsync(context.Caller.Workspace, signals, (db, outcome) => SaveAsync(db, context, importId, upTo, lines, outcome, rejects, cancellation), cancellation);
            context.Report("Importing", upTo, Math.Max(lines, upTo));
            signals.Clear();
            rejects.Clear();
        }
    }

    /// <summary>The file as a whole can't be read: that ends the import, and the record says why.</summary>
    private async Task RefuseAsync(JobContext context, long importId, string why, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(context.Caller, cancellation);
        var import = await db.SignalImports.SingleAsync(i => i.Id == importId, cancellation);
        import.FinishedAt = db.Now;
        db.Note(context.Caller, Room.Friction, "refuse-import", "signals", importId, $"Refused {import.FileName}: {why}", $"/friction/import?job={context.JobId}");
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<SignalImportOutcome> EndAsync(JobContext context, long importId, SignalFileReader reader, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(context.Caller, cancellation);
        var import = await db.SignalImports.SingleAsync(i => i.Id == importId, cancellation);
        import.FinishedAt = db.Now;
        import.Ignored = string.Join(", ", reader.Ignored.Take(20));
        var rejects = await db.SignalRejects.Where(r => r.ImportId == importId).OrderBy(r => r.Line).Take(100).Select(r => new LineReject(r.Line, r.Reason)).ToListAsync(cancellation);
        var outcome = new SignalImportOutcome(importId, import.FileName, import.Total, import.Accepted, import.Duplicates, import.Rejected, rejects, [.. reader.Ignored.Take(20)], reader.LeftOut);
        db.Note(context.Caller, Room.Friction, "import", "signals", importId, outcome.Sentence(CultureInfo.InvariantCulture), $"/friction/import?job={context.JobId}");
        await db.SaveChangesAsync(cancellation);
        return outcome;
    }
}
