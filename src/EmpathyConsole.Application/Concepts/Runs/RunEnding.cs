using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>Closes a run and moves its brief on; the same for a run that is done, stopped or has failed.</summary>
internal static class RunEnding
{
    /// <summary>Does nothing when it has ended already. Saves.</summary>
    public static async Task EndAsync(ConsoleDb db, Caller caller, long runId, RunState state, string? note, string? failure, CancellationToken cancellation)
    {
        var run = await db.ConceptRuns.SingleAsync(r => r.Id == runId, cancellation);
        if (run.State != RunState.Running)
        {
            return;
        }

        run.State = state;
        run.Note = note;
        run.Failure = failure;
        run.FinishedAt = db.Now;
        var brief = await db.Briefs.SingleAsync(b => b.Id == run.BriefId, cancellation);
        var any = await db.Concepts.AnyAsync(c => c.BriefId == brief.Id, cancellation);
        var picks = await db.Picks.AnyAsync(p => p.BriefId == brief.Id, cancellation);
        brief.Move(picks ? BriefEvent.RunEndedWithPicks : any ? BriefEvent.RunEnded : BriefEvent.RunEndedEmpty, db.Now);
        var words = state switch { RunState.Cancelled => "Stopped", RunState.Failed => "The writer failed in", _ => "Finished" };
        db.Note(caller, Room.Concepts, "run", "brief", brief.Id, $"{words} a run of '{brief.Name}': {run.Written} of {run.Asked} concepts", $"/concepts/briefs/{brief.Id}");
        if (brief.AuthorId > 0 && state == RunState.Failed)
        {
            db.Tell(caller, brief.AuthorId, InboxKind.Job, $"The writer failed in '{brief.Name}'", note ?? "What had landed is kept.", $"/concepts/briefs/{brief.Id}");
        }
        else if (brief.AuthorId > 0 && any)
        {
            db.Tell(caller, brief.AuthorId, InboxKind.Job, $"{run.Written} concepts for '{brief.Name}'", "They wait for your first feeling.", $"/concepts/briefs/{brief.Id}/triage");
        }

        await db.SaveChangesAsync(cancellation);
    }
}
