using System.Runtime.CompilerServices;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>Starts, watches and stops writers.</summary>
internal sealed class RunDesk(IDbContextFactory<ConsoleDb> databases, IJobs jobs, BriefMaterials materials, RunWriters writers) : IRunDesk
{
    private const int MoreOfAKind = 10;

    public async Task<Result<RunProgress>> StartAsync(Caller caller, long briefId, RunWish wish, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRun) is { } no)
        {
            return no;
        }

        var choices = await writers.AllAsync(caller, cancellation);
        if ((wish.Writer is null ? choices is [var first, ..] ? first : null : choices.FirstOrDefault(w => string.Equals(w.Name, wish.Writer, StringComparison.Ordinal))) is not { } writer)
        {
            return Problem.Invalid($"There is no writer '{wish.Writer}' in this console. It has: {string.Join(", ", choices.Select(w => w.Name))}.", "writer");
        }

        if (wish.Count is < 1 or > BriefGaps.MostConcepts)
        {
            return Problem.Invalid($"Ask for 1 to {BriefGaps.MostConcepts} concepts.", "count");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Briefs.SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is not { } brief)
        {
            return ConceptsSaving.NoBrief(briefId);
        }

        if (brief.IsTemplate || !BriefFlow.May(brief.State, BriefEvent.RunStarted))
        {
            return Problem.Conflict(brief.State == BriefState.Running
                ? "A writer is at work for this brief already. Watch it, or stop it first."
                : brief.IsTemplate ? "This is a template. Start a brief from it to have concepts written."
                : "The three of this brief are with the approver. Copy it into a new brief to have more written.");
        }

        var like = wish.LikeConceptId is { } id ? await db.Concepts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.BriefId == briefId, cancellation) : null;
        if (wish.LikeConceptId is { } wanted && like is null)
        {
            return ConceptsSaving.NoConcept(wanted);
        }

        if (await materials.GapsAsync(caller, db, brief, cancellation) is [var gap, ..])
        {
            return Problem.Invalid(gap.Sentence, gap.Field);
        }

        // after a stop the same seed meets what is there and goes on behind it; a full brief gets another hundred from the next seed
        var there = await db.Concepts.CountAsync(c => c.BriefId == briefId && !db.ConceptRuns.Any(r => r.Id == c.RunId && r.LikeConceptId != null), cancellation);
        var dry = await db.ConceptRuns.CountAsync(r => r.BriefId == briefId && r.State == RunState.Done && r.Written < r.Asked && r.LikeConceptId == null, cancellation);
        var likes = await db.ConceptRuns.CountAsync(r => r.BriefId == briefId && r.LikeConceptId != null, cancellation);
        var seed = brief.Seed + (there / brief.Count) + dry + likes;
        var run = new ConceptRun
        {
            BriefId = briefId,
            Writer = writer.Name,
            Seed = seed,
            Asked = wish.Count ?? (like is null ? brief.Count - (there % brief.Count) : MoreOfAKind),
            LikeConceptId = like?.Id,
            Material = await materials.GatherAsync(caller, db, brief, like, seed, cancellation),
            StartedById = caller.Id,
            StartedByName = caller.Name,
            StartedAt = db.Now,
        };
        brief.Move(BriefEvent.RunStarted, db.Now);
        db.ConceptRuns.Add(run);
        db.Note(caller, Room.Concepts, "run", "brief", brief.Id, $"Set the writer to work on '{brief.Name}': {run.Asked} concepts, {writer.Label}", $"/concepts/briefs/{brief.Id}");
        if (await db.SaveOrConflictAsync("This brief", cancellation) is { } conflict)
        {
            return conflict;
        }

        // past this point the run exists; a closed tab must not leave it without a job
        var job = await jobs.StartAsync(caller, WriteConceptsJob.KindName, $"Writing concepts for '{brief.Name}'", new WriteConceptsInput(run.Id), CancellationToken.None);
        run.JobId = job.JobId;
        await db.ConceptRuns.Where(r => r.Id == run.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.JobId, job.JobId), CancellationToken.None);
        return ProgressOf(run, job);
    }

    public async Task<Result<IReadOnlyList<WriterChoice>>> WritersAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        return Results.Of(await writers.AllAsync(caller, cancellation));
    }

    public async Task<Result<Done>> CancelAsync(Caller caller, long runId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRun) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.ConceptRuns.AsNoTracking().SingleOrDefaultAsync(r => r.Id == runId, cancellation) is not { } run)
        {
            return NoRun(runId);
        }

        if (run.State != RunState.Running)
        {
            return Problem.Conflict("This run has ended already.");
        }

        if (run.JobId > 0)
        {
            await jobs.CancelAsync(caller, run.JobId, cancellation);
        }

        await HealAsync(caller, run, cancellation);
        return Done.It;
    }

    public async Task<Result<RunProgress?>> LatestAsync(Caller caller, long briefId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var run = await db.ConceptRuns.AsNoTracking().Where(r => r.BriefId == briefId).OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancellation);
        if (run is null)
        {
            return Results.Of<RunProgress?>(null);
        }

        run = await HealAsync(caller, run, cancellation);
        return ProgressOf(run, run.JobId > 0 ? await jobs.GetAsync(caller, run.JobId, cancellation) : null);
    }

    public Result<IAsyncEnumerable<RunUpdate>> Watch(Caller caller, long runId, int after, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        return Results.Of(StepsAsync(caller, runId, after, cancellation));
    }

    private static Problem NoRun(long id) => Problem.NotFound($"There is no run {id} here.");

    private static RunProgress ProgressOf(ConceptRun run, JobProgress? job) =>
        new(run.Id, run.BriefId, run.Writer, run.State, run.Written, run.Asked, run.Blocked, run.State == RunState.Running ? job?.Left : null, run.Note, run.StartedAt, run.FinishedAt, run.Failure, run.TokensIn + run.TokensOut);

    private async IAsyncEnumerable<RunUpdate> StepsAsync(Caller caller, long runId, int after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (run, landed) = await SinceAsync(caller, runId, after, cancellation);
        if (run is null)
        {
            yield break;
        }

        if (run.State == RunState.Running && run.JobId > 0)
        {
            await foreach (var job in jobs.WatchAsync(caller, run.JobId, cancellation))
            {
                (run, landed) = await SinceAsync(caller, runId, after, cancellation);
                after = landed.Count > 0 ? landed[^1].Position : after;
                yield return new(ProgressOf(run!, job), landed);
                if (run!.State != RunState.Running)
                {
                    yield break;
                }
            }

            (run, landed) = await SinceAsync(caller, runId, after, cancellation);
        }

        yield return new(ProgressOf(run!, null), landed);
    }

    private async Task<(ConceptRun? Run, IReadOnlyList<ConceptLine> Landed)> SinceAsync(Caller caller, long runId, int after, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var run = await db.ConceptRuns.AsNoTracking().SingleOrDefaultAsync(r => r.Id == runId, cancellation);
        if (run is null)
        {
            return (null, []);
        }

        var name = await db.Briefs.Where(b => b.Id == run.BriefId).Select(b => b.Name).SingleAsync(cancellation);
        var landed = await db.Concepts.AsNoTracking().Where(c => c.RunId == runId && c.Position > after).OrderBy(c => c.Position).ToListAsync(cancellation);
        return (run, [.. landed.Select(c => ConceptLines.Of(c, name, 0, approved: false))]);
    }

    /// <summary>A run whose job has ended without telling it, or never began, ends here; else its brief would wait forever.</summary>
    private async Task<ConceptRun> HealAsync(Caller caller, ConceptRun run, CancellationToken cancellation)
    {
        if (run.State != RunState.Running)
        {
            return run;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var job = await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == run.JobId, cancellation);
        var neverBegan = job is null && db.Now - run.StartedAt > TimeSpan.FromMinutes(1);
        if (!neverBegan && job?.State is not (JobState.Cancelled or JobState.Failed))
        {
            return run;
        }

        var state = job?.State == JobState.Cancelled ? RunState.Cancelled : RunState.Failed;
        var note = state == RunState.Cancelled ? "Stopped. What had landed until then is kept." : "The run ended before it was done. What had landed is kept; start another run to go on.";
        await RunEnding.EndAsync(db, caller, run.Id, state, note, null, cancellation);
        return await db.ConceptRuns.AsNoTracking().SingleAsync(r => r.Id == run.Id, cancellation);
    }
}
