using System.Globalization;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Models.Failures;
using EmpathyConsole.Intelligence.Writing;
using EmpathyConsole.Intelligence.Writing.ModelWriting;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>Lets a writer write, judges what comes and saves it in small batches; a run that is taken up again ends with exactly the asked number.</summary>
internal sealed class WriteConceptsJob(IDbContextFactory<ConsoleDb> databases, RunWriters writers, IRuleBooks ruleBooks, TimeProvider time) : IJobHandler
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
            var (note, failure) = await WriteAsync(context, runId, cancellation);
            if (failure is null)
            {
                return Results.Of<object>(await EndAsync(context, runId, RunState.Done, note));
            }

            await EndAsync(context, runId, RunState.Failed, note, failure.Slug);
            return Problem.Conflict(note!);
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

    /// <summary>What there is to say of the run, and why a model failed; both null when all is well.</summary>
    private async Task<(string? Note, ModelFailure? Failure)> WriteAsync(JobContext context, long runId, CancellationToken cancellation)
    {
        var (run, known) = await LoadAsync(context, runId, cancellation);
        var material = run.Material ?? throw new InvalidOperationException($"Run {runId} has no material.");
        var builder = new ConceptBuilder(run, material, await ruleBooks.LiveAsync(context.Caller, cancellation));
        context.Report("Writing", run.Written, run.Asked);
        if (!WriterNames.IsModel(run.Writer))
        {
            var writer = writers.Own(run.Writer) ?? throw new InvalidOperationException($"There is no writer '{run.Writer}'.");

            // the same brief and seed give the same concepts, so what is saved already is met again and passed over
            var brief = builder.MayRewrite ? material.Brief with { Count = WithSpares(material.Brief.Count) } : material.Brief;
            var ungrounded = await LandAsync(new(context, run, builder, known.Hashes), writer.WriteAsync(brief, cancellation), eager: false, cancellation);
            return (RunWords.Note(run, ungrounded, left: writer is BuiltInWriter ? LeftOutThemes.Of(material.Brief) : null), null);
        }

        return await ByModelAsync(context, run, material, builder, known, cancellation);
    }

    /// <summary>A model does not write the same again: it is asked for what is missing only, and told what there is.</summary>
    private async Task<(string? Note, ModelFailure? Failure)> ByModelAsync(JobContext context, ConceptRun run, RunMaterial material, ConceptBuilder builder, KnownConcepts known, CancellationToken cancellation)
    {
        if (run.Written >= run.Asked)
        {
            return (null, null);
        }

        if (await writers.ModelAsync(context.Caller, run, known.Texts, cancellation) is not { } model)
        {
            return (RunWords.Gone, new(ModelFailureKind.Unavailable));
        }

        var (before, ungrounded) = ((In: run.TokensIn, Out: run.TokensOut), 0);
        void Use() => (run.TokensIn, run.TokensOut) = (before.In + model.Used.Input, before.Out + model.Used.Output);
        var missing = run.Asked - run.Written;
        var brief = material.Brief with { Count = builder.MayRewrite ? WithSpares(missing) : missing, Taken = [.. known.Texts.Select(t => t.Headline)] };
        try
        {
            ungrounded = await LandAsync(new(context, run, builder, known.Hashes) { BeforeSave = Use }, model.WriteAsync(brief, cancellation), eager: true, cancellation);
            return (RunWords.Note(run, ungrounded, model.Tally), null);
        }
        catch (ModelException e)
        {
            return (RunWords.Failed(run, e.Failure), e.Failure);
        }
        finally
        {
            Use();
            await CountTokensAsync(context, run);
            await writers.KeepFoundAsync(context.Caller, CancellationToken.None);
        }
    }

    /// <summary>Saves what comes, ten at a time; what has come is saved too when the writer fails. How many did not rest on a quote.</summary>
    private async Task<int> LandAsync(Landing landing, IAsyncEnumerable<WrittenConcept> stream, bool eager, CancellationToken cancellation)
    {
        var (run, batch) = (landing.Run, landing.Batch);
        var (ungrounded, again) = (0, 0);
        await using var writing = stream.GetAsyncEnumerator(cancellation);
        try
        {
            while (run.Written + batch.Count < run.Asked)
            {
                var next = writing.MoveNextAsync();
                if (eager && !next.IsCompleted)
                {
                    // a model thinks for a while: what is there is worth looking at meanwhile
                    await SaveAsync(landing, cancellation);
                }

                if (!await next)
                {
                    break;
                }

                var written = writing.Current;
                var hash = ContentHash.Of(written.Text);
                if (!landing.Seen.Add(hash))
                {
                    continue;
                }

                if (landing.Builder.Build(written, hash, time.GetUtcNow()) is not { } concept)
                {
                    ungrounded++;
                    continue;
                }

                // a guardrail may ask for other words: the writer's next draft takes the place, twice at most, then the blocked one is kept and shown
                if (again < MostRewrites && landing.Builder.IsToBeRewritten(concept))
                {
                    again++;
                    continue;
                }

                again = 0;
                concept.Position = run.Written + batch.Count + 1;
                batch.Add(concept);
                if (batch.Count == BatchSize)
                {
                    await SaveAsync(landing, cancellation);
                }
            }
        }
        catch (ModelException)
        {
            await SaveAsync(landing, CancellationToken.None);
            throw;
        }

        await SaveAsync(landing, cancellation);
        return ungrounded;
    }

    private async Task<(ConceptRun Run, KnownConcepts Known)> LoadAsync(JobContext context, long runId, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(context.Caller, cancellation);
        var run = await db.ConceptRuns.AsNoTracking().SingleAsync(r => r.Id == runId, cancellation);
        if (run.JobId != context.JobId)
        {
            // the program ended between writing down the job and telling the run of it: without it the run would be taken for one that never began
            await db.ConceptRuns.Where(r => r.Id == runId).ExecuteUpdateAsync(s => s.SetProperty(r => r.JobId, context.JobId), cancellation);
        }

        var known = await db.Concepts.AsNoTracking().Where(c => c.BriefId == run.BriefId).Select(c => new { c.Text, c.ContentHash, c.Edits }).ToListAsync(cancellation);

        // a concept that was edited meanwhile was written all the same
        var hashes = known.Select(k => k.ContentHash).Concat(known.SelectMany(k => k.Edits.Select(e => e.BeforeHash))).ToHashSet(StringComparer.Ordinal);
        return (run, new(hashes, [.. known.Select(k => k.Text)]));
    }

    private async Task SaveAsync(Landing landing, CancellationToken cancellation)
    {
        var (context, run, batch) = (landing.Context, landing.Run, landing.Batch);
        if (batch.Count == 0)
        {
            return;
        }

        landing.BeforeSave?.Invoke();
        await using var db = await databases.OpenAsync(context.Caller, cancellation);
        var row = await db.ConceptRuns.SingleAsync(r => r.Id == run.Id, cancellation);
        row.Written += batch.Count;
        row.Blocked += batch.Count(c => c.Verdict == Domain.Guardrails.Verdict.Block);
        (row.TokensIn, row.TokensOut) = (run.TokensIn, run.TokensOut);
        db.Concepts.AddRange(batch);
        await context.SetCheckpointAsync(db, row.Written.ToString(CultureInfo.InvariantCulture), row.Written, row.Asked, cancellation);
        await db.SaveChangesAsync(cancellation);
        run.Written = row.Written;
        run.Blocked = row.Blocked;
        batch.Clear();
        context.Report("Writing", run.Written, run.Asked);
    }

    private async Task CountTokensAsync(JobContext context, ConceptRun run)
    {
        await using var db = await databases.OpenAsync(context.Caller, CancellationToken.None);
        await db.ConceptRuns.Where(r => r.Id == run.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.TokensIn, run.TokensIn).SetProperty(r => r.TokensOut, run.TokensOut), CancellationToken.None);
    }

    private async Task<RunOutcome> EndAsync(JobContext context, long runId, RunState state, string? note, string? failure = null)
    {
        await using var db = await databases.OpenAsync(context.Caller, CancellationToken.None);
        await RunEnding.EndAsync(db, context.Caller, runId, state, note, failure, CancellationToken.None);
        var run = await db.ConceptRuns.AsNoTracking().SingleAsync(r => r.Id == runId, CancellationToken.None);
        return new(run.Written, run.Asked, run.Blocked, run.Note);
    }

    private async Task<bool> CancelWasAskedAsync(JobContext context)
    {
        await using var db = await databases.OpenAsync(context.Caller, CancellationToken.None);
        return await db.Jobs.AnyAsync(j => j.Id == context.JobId && j.CancelAsked, CancellationToken.None);
    }

    private static int WithSpares(int count) => count + Math.Max(MostRewrites, count / SparesPer);
}
