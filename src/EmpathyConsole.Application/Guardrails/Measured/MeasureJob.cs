using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Guardrails.Measured;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>Measures the live versions and those in the shadow on all labelled lines and keeps the counts. Goes on after its last batch, unless versions or lines are others by then.</summary>
internal sealed class MeasureJob(IDbContextFactory<ConsoleDb> databases) : IJobHandler
{
    public const string JobKind = "measure-guardrails";
    private const int BatchSize = 5_000;

    public string Kind => JobKind;

    public async Task<Result<object>> RunAsync(JobContext context, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(context.Caller, cancellation);
        var subject = await MeasureSubject.ReadAsync(db, cancellation);
        var cause = context.Input<MeasureInput>().Cause;
        if (subject.Lines == 0)
        {
            return Problem.Invalid("There is nothing to measure with. Bring in labelled lines first.");
        }

        var newest = await db.GuardrailMeasures.AsNoTracking().OrderByDescending(m => m.Id).Select(m => m.Stamp).FirstOrDefaultAsync(cancellation);
        if (cause != MeasureCause.Asked && string.Equals(newest, subject.KeptStamp, StringComparison.Ordinal))
        {
            return new MeasureTaken(subject.Lines, false);
        }

        var outcome = await JudgeAsync(context, db, subject, cancellation);
        db.GuardrailMeasures.Add(new()
        {
            At = db.Now,
            Cause = cause,
            ByName = context.Caller.Name,
            Stamp = subject.KeptStamp,
            Lines = outcome.Lines,
            Outcome = MeasureJson.Write(outcome),
        });
        db.Note(context.Caller, Room.Guardrails, "measure", "guardrails", "live", FormattableString.Invariant($"Measured the live guardrails on {outcome.Lines} labelled lines"), "/guardrails/measured");
        await db.SaveChangesAsync(cancellation);
        return new MeasureTaken(outcome.Lines, true);
    }

    private static async Task<MeasureOutcome> JudgeAsync(JobContext context, ConsoleDb db, MeasureSubject subject, CancellationToken cancellation)
    {
        var run = subject.Run(db.Now, withDrafts: false);
        var done = context.Checkpoint.Length > 0 ? MeasureJson.Read<Checkpoint>(context.Checkpoint) : null;
        if (done is null || !string.Equals(done.Stamp, subject.KeptStamp, StringComparison.Ordinal))
        {
            done = new(subject.KeptStamp, 0, MeasureOutcome.None);
        }

        while (await MeasureSubject.LinesAsync(db, done.LastLine, BatchSize, cancellation) is { Count: > 0 } lines)
        {
            done = done with { LastLine = lines[^1].Id, Outcome = done.Outcome.Plus(run.Of(lines, cancellation)) };
            context.Report("Judging labelled lines", done.Outcome.Lines, subject.Lines);
            if (lines.Count == BatchSize)
            {
                await context.SetCheckpointAsync(db, MeasureJson.Write(done), done.Outcome.Lines, subject.Lines, cancellation);
                await db.SaveChangesAsync(cancellation);
            }
        }

        return done.Outcome;
    }

    private sealed record Checkpoint(string Stamp, long LastLine, MeasureOutcome Outcome);
}
