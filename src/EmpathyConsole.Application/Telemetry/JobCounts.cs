using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices.Importing;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Telemetry;

/// <summary>
/// Counts what an ended job brought, from the rows it left: a job that was killed and taken up again is counted once, with all it did.
/// </summary>
public sealed class JobCounts(IDbContextFactory<ConsoleDb> databases, ConsoleMeter meter)
{
    public async Task CountAsync(Job job, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.WorkspaceId = job.WorkspaceId;
        switch (job.Kind)
        {
            case ImportVoicesJob.JobKind when await db.VoiceImports.AsNoTracking().SingleOrDefaultAsync(i => i.JobId == job.Id, cancellation) is { } import:
                meter.Voices(import.Imported, import.Duplicates, import.Rejected, import.Redactions);
                break;
            case SignalImportJob.KindName when await db.SignalImports.AsNoTracking().SingleOrDefaultAsync(i => i.JobId == job.Id, cancellation) is { } import:
                meter.Signals(import.Accepted, import.Duplicates, import.Rejected);
                break;
            case WriteConceptsJob.KindName when await db.ConceptRuns.AsNoTracking().SingleOrDefaultAsync(r => r.JobId == job.Id, cancellation) is { } run:
                meter.Concepts(run.Written, run.Blocked);
                break;
        }
    }
}
