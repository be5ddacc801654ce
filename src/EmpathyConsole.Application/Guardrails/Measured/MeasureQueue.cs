using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>Has a measure taken after something changed; nothing waits for it, and without labelled lines, or when the newest measure has the same versions and lines, there is nothing to do.</summary>
internal sealed class MeasureQueue(IDbContextFactory<ConsoleDb> databases, IJobs jobs)
{
    /// <summary>Other versions judge, or are in the shadow.</summary>
    public Task AfterPublishingAsync(Caller caller, CancellationToken cancellation) => QueueAsync(caller, MeasureCause.Published, cancellation);

    /// <summary>Lines were brought in.</summary>
    public Task AfterLinesAsync(Caller caller, CancellationToken cancellation) => QueueAsync(caller, MeasureCause.Lines, cancellation);

    private async Task QueueAsync(Caller caller, MeasureCause cause, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var subject = await MeasureSubject.ReadAsync(db, cancellation);
        var newest = await db.GuardrailMeasures.AsNoTracking().OrderByDescending(m => m.Id).Select(m => m.Stamp).FirstOrDefaultAsync(cancellation);
        if (subject.Lines > 0 && !string.Equals(newest, subject.KeptStamp, StringComparison.Ordinal))
        {
            await jobs.StartAsync(caller, MeasureJob.JobKind, "Measuring the guardrails", new MeasureInput(cause), cancellation);
        }
    }
}
