using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys;

/// <summary>Changes of a map: make them, take them back, do them again.</summary>
internal sealed partial class JourneyDesk
{
    private const int MostEditLines = 200;

    public async Task<Result<EditOutcome>> EditAsync(Caller caller, PlanEdit edit, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        var called = await LabelsAsync(caller, edit.Changes, cancellation);
        var written = await store.ChangeAsync(
            caller,
            edit.JourneyId,
            edit.Side,
            (_, _) => Task.FromResult(Results.Of<MapChange?>(new(edit.Changes, "edit", called))),
            cancellation);
        if (!written.Succeeded)
        {
            return written.Problem;
        }

        var now = written.Value;
        await using var db = await databases.OpenAsync(caller, cancellation);
        return new EditOutcome(await ReadAsync(db, caller, now, cancellation), [.. now.Conflicts.Select(c => Say(c, edit.Changes, now, called))]);
    }

    public Task<Result<UndoneEdit>> UndoAsync(Caller caller, long journeyId, MapSide side, CancellationToken cancellation) =>
        StepAsync(caller, journeyId, side, EditState.Done, cancellation);

    public Task<Result<UndoneEdit>> RedoAsync(Caller caller, long journeyId, MapSide side, CancellationToken cancellation) =>
        StepAsync(caller, journeyId, side, EditState.TakenBack, cancellation);

    public async Task<Result<IReadOnlyList<EditLine>>> HistoryAsync(Caller caller, long journeyId, MapSide side, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return Results.Of<IReadOnlyList<EditLine>>(await db.MapEdits.AsNoTracking().Where(e => e.JourneyId == journeyId && e.Side == side)
            .OrderByDescending(e => e.Id).Take(MostEditLines).Select(e => new EditLine(e.Id, e.At, e.ByName, e.Sentence, e.State)).ToListAsync(cancellation));
    }

    // undo goes from the newest done, redo from the oldest taken back
    private async Task<Result<UndoneEdit>> StepAsync(Caller caller, long journeyId, MapSide side, EditState from, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        var undo = from == EditState.Done;
        MapEdit? edit = null;
        var written = await store.ChangeAsync(
            caller,
            journeyId,
            side,
            async (db, state) =>
            {
                var own = db.MapEdits.Where(e => e.JourneyId == journeyId && e.Side == side && e.ById == caller.Id && e.ByKind == caller.Kind && e.State == from);
                edit = await (undo ? own.OrderByDescending(e => e.Id) : own.OrderBy(e => e.Id)).FirstOrDefaultAsync(cancellation);
                if (edit is null)
                {
                    return Problem.NotFound(undo ? "You have no change here left to take back." : "There is nothing you took back to do again.");
                }

                IReadOnlyList<PlanChange> changes = undo ? [.. edit.Changes.Select(c => c.Reverse())] : edit.Changes;
                return Results.Of<MapChange?>(new(changes, undo ? "undo" : "redo", await LabelsAsync(caller, changes, cancellation))
                {
                    Before = undo ? "Took back: " : "Did again: ",
                    InParts = true,
                    Edit = false,
                    Marks = undo ? edit.MarksBefore : null,
                    Along = merged => edit.State = merged.Made.Count == 0 ? EditState.Past : undo ? EditState.TakenBack : EditState.Done,
                });
            },
            cancellation);
        if (!written.Succeeded)
        {
            return written.Problem;
        }

        var done = written.Value;
        var others = string.Join(" and ", done.Conflicts.Select(c => ByName(done.Map, c.Mine.Key)).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal));
        if (edit!.State == EditState.Past)
        {
            return Problem.Conflict($"{(others.Length == 0 ? "Somebody" : others)} changed this after you, so it was left as it is: {edit.Sentence}. Press again for your change before that.");
        }

        var left = done.Conflicts.Count == 0 ? "" : $". What {(others.Length == 0 ? "others" : others)} changed since stays";
        await using var fresh = await databases.OpenAsync(caller, cancellation);
        return new UndoneEdit(await ReadAsync(fresh, caller, done, cancellation), $"{(undo ? "Took back" : "Did again")}: {edit.Sentence}{left}.");
    }

    private static string ByName(StoredMap map, PlanKey key) =>
        (map.Marks.GetValueOrDefault(MapPlace.Of(key)) ?? map.Marks.GetValueOrDefault(key.Element))?.ByName ?? "";

    /// <summary>A conflict as a person would say it.</summary>
    internal static EditConflict Say(PlanConflict conflict, IReadOnlyList<PlanChange> wanted, MapWrite now, Func<string, string> called)
    {
        // what my change would have been, said by the words for a difference
        var mine = PlanMerge.Apply(now.Plan, PlanMerge.Over(now.Plan, [.. wanted.Where(c => c.Key == conflict.Mine.Key)])).Plan;
        var what = PlanWording.Say(now.Plan, mine, called) is [var said, ..] ? $"{said.What} at '{said.Stage}'" : "A stage or touchpoint that is not here any more";
        return new(conflict, what, conflict.Mine.After ?? "", conflict.Theirs ?? "", ByName(now.Map, conflict.Mine.Key));
    }
}
