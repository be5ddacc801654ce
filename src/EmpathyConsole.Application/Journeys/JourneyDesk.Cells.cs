using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys;

/// <summary>One cell: edit it, take the edit back.</summary>
internal sealed partial class JourneyDesk
{
    public async Task<Result<MapCell>> EditCellAsync(Caller caller, CellDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        if (StageRules.Check(draft.Part, draft.Statement, draft.Level, draft.Kind) is { } wrong)
        {
            return wrong;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await CellAsync(db, draft.StageId, draft.Part, cancellation) is not { } cell)
        {
            return NoSuchStage;
        }

        var statement = draft.Statement.Trim();
        if (Says(cell, statement, draft.Level, draft.Kind))
        {
            return await ReadCellAsync(caller, cell, cancellation);
        }

        if (cell.Revision != draft.Revision)
        {
            return Overtaken(cell, draft);
        }

        var was = cell.Level;
        Keep(db, caller, cell);
        (cell.Statement, cell.Level, cell.Kind, cell.ChangedAt, cell.ChangedByName) = (statement, draft.Level, draft.Kind, db.Now, caller.Name);
        cell.Origin = ++cell.Revision;
        Touch(db, caller, cell.Stage!.Journey!);
        var levels = was == draft.Level ? "" : string.Create(CultureInfo.InvariantCulture, $" from {was} to {draft.Level}");
        Note(db, caller, "edit", cell, $"Changed the {Place(cell)}{levels}");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // somebody saved between our read and our write
            await using var fresh = await databases.OpenAsync(caller, cancellation);
            return await CellAsync(fresh, draft.StageId, draft.Part, cancellation) is { } theirs ? Overtaken(theirs, draft) : NoSuchStage;
        }

        return await ReadCellAsync(caller, cell, cancellation);
    }

    public async Task<Result<UndoneEdit>> UndoAsync(Caller caller, long journeyId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var edit = await db.CellEdits
            .Include(e => e.Cell!.Stage!.Journey).Include(e => e.Cell!.Stage!.Evidence).Include(e => e.Cell!.Stage!.Quotes).AsSplitQuery()
            .Where(e => e.JourneyId == journeyId && e.ById == caller.Id && e.ByKind == caller.Kind && e.ClosedAt == null)
            .OrderByDescending(e => e.Id).FirstOrDefaultAsync(cancellation);
        if (edit is null)
        {
            return Problem.NotFound("You have no change here left to take back.");
        }

        var cell = edit.Cell!;
        edit.ClosedAt = db.Now;
        if (cell.Origin != edit.Origin)
        {
            await db.SaveChangesAsync(cancellation);
            return Problem.Conflict($"{cell.ChangedByName} changed the {Place(cell)} after you, so it was left as it is. Take back once more for your change before that.");
        }

        (cell.Statement, cell.Level, cell.Kind, cell.ChangedAt, cell.ChangedByName) = (edit.StatementBefore, edit.LevelBefore, edit.KindBefore, edit.AtBefore, edit.ByNameBefore);
        (cell.Origin, cell.Revision) = (edit.OriginBefore, cell.Revision + 1);
        Touch(db, caller, cell.Stage!.Journey!);
        Note(db, caller, "undo", cell, $"Took back a change of the {Place(cell)}");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Problem.Conflict($"The {Place(cell)} was changed by somebody else at this moment. Nothing was taken back.");
        }

        return new UndoneEdit(await ReadCellAsync(caller, cell, cancellation), $"Took back your change of the {cell.Part.ToString().ToLowerInvariant()} at {cell.Stage.Name}.");
    }

    private static Task<StageCell?> CellAsync(ConsoleDb db, long stageId, StagePart part, CancellationToken cancellation) =>
        db.StageCells.Include(c => c.Stage!.Journey).Include(c => c.Stage!.Evidence).Include(c => c.Stage!.Quotes).AsSplitQuery().FirstOrDefaultAsync(c => c.StageId == stageId && c.Part == part, cancellation);

    private static bool Says(StageCell cell, string statement, int level, FearKind kind) =>
        string.Equals(cell.Statement, statement, StringComparison.Ordinal) && cell.Level == level && cell.Kind == kind;

    private static void Keep(ConsoleDb db, Caller caller, StageCell cell) => db.CellEdits.Add(new()
    {
        JourneyId = cell.Stage!.JourneyId,
        CellId = cell.Id,
        ByKind = caller.Kind,
        ById = caller.Id,
        At = db.Now,
        StatementBefore = cell.Statement,
        LevelBefore = cell.Level,
        KindBefore = cell.Kind,
        ByNameBefore = cell.ChangedByName,
        AtBefore = cell.ChangedAt,
        OriginBefore = cell.Origin,
        Origin = cell.Revision + 1,
    });

    private static void Note(ConsoleDb db, Caller caller, string verb, StageCell cell, string what) =>
        db.Note(caller, Room.Journeys, verb, "journey", cell.Stage!.JourneyId, what, StageLink(cell.Stage));

    private static string StageLink(JourneyStage stage) => FormattableString.Invariant($"/journeys/{stage.JourneyId}?stage={stage.Slug}");

    // "fear at 'Form fill' of 'First order'"
    private static string Place(StageCell cell) => Place(cell.Stage!, cell.Part);

    private static string Place(JourneyStage stage, StagePart part) => $"{part.ToString().ToLowerInvariant()} at '{stage.Name}' of '{stage.Journey!.Name}'";

    private static Problem Overtaken(StageCell theirs, CellDraft mine) => Problem.Conflict(
        $"The {Place(theirs)} was changed{(theirs.ChangedByName.Length == 0 ? "" : " by " + theirs.ChangedByName)} a moment ago. It now says {Say(theirs.Statement, theirs.Level)}; you wrote {Say(mine.Statement.Trim(), mine.Level)}. Keep theirs, or save yours again over it.");

    private static string Say(string statement, int level) =>
        string.Create(CultureInfo.InvariantCulture, $"{(statement.Length == 0 ? "nothing" : $"'{statement}'")} ({level})");

    private async Task<MapCell> ReadCellAsync(Caller caller, StageCell cell, CancellationToken cancellation)
    {
        var evidence = cell.Stage!.Evidence.Where(e => e.Part == cell.Part).ToList();
        return Cell(cell, evidence, await ThemesOfAsync(caller, evidence, QuotesOnMap, cancellation), cell.Stage.Quotes, await CollectedOfAsync(caller, cell.Stage.Quotes, cancellation));
    }
}
