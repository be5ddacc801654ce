using System.Globalization;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>Lets a writer write, judges what comes and saves it in small batches; a run that is taken up again ends with exactly the asked number.</summary>
internal sealed class WriteConceptsJob(IDbContextFactory<ConsoleDb> databases, IEnumerable<IConceptWriter> writers, IRuleBooks ruleBooks, TimeProvider time) : IJobHandler
{
    public const string KindName = "write-concepts";
    private const int BatchSize = 10;
    private const string FailureNote = "The writer failed. What had landed is kept; start another run to go on.";

    public string Kind => KindName;

    private const int MostRewrites = 2;
    private const int SparesPer = 5;

    public async Task<Result<object>> RunAsync(JobContext context, CancellationToken cancellation)
    {
        var runId = context.Input<WriteConceptsInput>().RunId;
        try
        {
            var note = await WriteAsync(context, runId, cancellation);
            return Results.Of<object>(await EndAsync(context, runId, RunState.Done, note));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // without a wish to cancel it is the program that ends; then the run goes on at the next start
            if (await CancelWasAskedAsync(context))
            {
                await EndAsync(context, runId, RunState.Cancelled, "Stopped. What had landed until then is kept.");
            }

            throw;
        }
        catch (Exception)
        {
            await EndAsync(context, runId, RunState.Failed, FailureNote);
            throw;
        }
    }

    private async Task<string?> WriteAsync(JobContext context, long runId, CancellationToken cancellation)
    {
        var (run, seen) = await LoadAsync(context, runId, cancellation);
        var material = run.Material ?? throw new InvalidOperationException($"Run {runId} has no material.");
        var writer = writers.FirstOrDefault(w => string.Equals(w.Name, run.Writer, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"There is no writer '{run.Writer}'.");
        var builder = new ConceptBuilder(run, material, await ruleBooks.LiveAsync(context.Caller, cancellation));
        var batch = new List<Concept>(BatchSize);
        var (ungrounded, again) = (0, 0);
        context.Report("Writing", run.Written, run.Asked);

        // the same brief and seed give the same concepts, so what is saved already is met again and passed over
        await foreach (var written in writer.WriteAsync(builder.MayRewrite ? material.Brief with { Count = WithSpares(material.Brief.Count) } : material.Brief, cancellation).WithCancellation(cancellation))
        {
            var hash = ContentHash.Of(written.Text);
            if (!seen.Add(hash))
            {
                continue;
            }

            if (builder.Build(written, hash, time.GetUtcNow()) is not { } concept)
            {
                ungrounded++;
                continue;
            }

            // a guardrail may ask for other words: the writer's next draft takes the place, twice at most, then the blocked one is kept and shown
            if (again < MostRewrites && builder.IsToBeRewritten(concept))
            {
                again++;
                continue;
            }

            again = 0;
            concept.Position = run.Written + batch.Count + 1;
            batch.Add(concept);
            var full = run.Written + batch.Count >= run.Asked;
            if (full || batch.Count == BatchSize)
            {
                await SaveAsync(context, run, batch, cancellation);
            }

            if (full)
            {
                break;
            }
        }

        await SaveAsync(context, run, batch, cancellation);
        return NoteOf(run, ungrounded);
    }

    private async Task<(ConceptRun Run, HashSet<string> Seen)> LoadAsync(JobContext context, long runId, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(context.Caller, cancellation);
        var run = await db.ConceptRuns.AsNoTracking().SingleAsync(r => r.Id == runId, cancellation);
        var known = await db.Concepts.AsNoTracking().Where(c => c.BriefId == run.BriefId).Select(c => new { c.ContentHash, c.Edits }).ToListAsync(cancellation);

        // a concept that was edited meanwhile was written all the same
        var seen = known.Select(k => k.ContentHash).Concat(known.SelectMany(k => k.Edits.Select(e => e.BeforeHash))).ToHashSet(StringComparer.Ordinal);
        return (run, seen);
    }

    private async Task SaveAsync(JobContext context, ConceptRun run, List<Concept> batch, CancellationToken cancellation)
    {
        if (batch.Count == 0)
        {
            return;
        }

        await using var db = await databases.OpenAsync(context.Caller, cancellation);
        var row = await db.ConceptRuns.SingleAsync(r => r.Id == run.Id, cancellation);
        row.Written += batch.Count;
        row.Blocked += batch.Count(c => c.Verdict == Domain.Guardrails.Verdict.Block);
        db.Concepts.AddRange(batch);
        await context.SetCheckpointAsync(db, row.Written.ToString(CultureInfo.InvariantCulture), row.Written, row.Asked, cancellation);
        await db.SaveChangesAsync(cancellation);
        run.Written = row.Written;
        run.Blocked = row.Blocked;
        batch.Clear();
        context.Report("Writing", run.Written, run.Asked);
    }

    private async Task<RunOutcome> EndAsync(JobContext context, long runId, RunState state, string? note)
    {
        await using var db = await databases.OpenAsync(context.Caller, CancellationToken.None);
        await RunEnding.EndAsync(db, context.Caller, runId, state, note, CancellationToken.None);
        var run = await db.ConceptRuns.AsNoTracking().SingleAsync(r => r.Id == runId, CancellationToken.None);
        return new(run.Written, run.Asked, run.Blocked, run.Note);
    }

    private async Task<bool> CancelWasAskedAsync(JobContext context)
    {
        await using var db = await databases.OpenAsync(context.Caller, CancellationToken.None);
        return await db.Jobs.AnyAsync(j => j.Id == context.JobId && j.CancelAsked, CancellationToken.None);
    }

    private static int WithSpares(int count) => count + Math.Max(MostRewrites, count / SparesPer);

    private static string? NoteOf(ConceptRun run, int ungrounded)
    {
        if (run.Written >= run.Asked)
        {
            return null;
        }

        var why = ungrounded == 0 ? "" : $" {ungrounded} were left out because they did not rest on an exact quote.";
        return $"The writer found {run.Written} concepts that are unlike each other, not {run.Asked}.{why} Add themes with more quotes to get further.";
    }
}
