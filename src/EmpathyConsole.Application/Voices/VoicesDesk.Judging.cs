using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Voices.Shaping;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices;

/// <summary>Accept, reject, rename; undo of these and of what the shaping desk does.</summary>
internal sealed partial class VoicesDesk
{
    public Task<Result<Done>> AcceptAsync(Caller caller, long themeId, CancellationToken cancellation) =>
        JudgeAsync(caller, themeId, JudgementVerb.Accept, "Accepted", t => t.Status = ThemeStatus.Accepted, cancellation);

    public Task<Result<Done>> RejectAsync(Caller caller, long themeId, CancellationToken cancellation) =>
        JudgeAsync(caller, themeId, JudgementVerb.Reject, "Rejected", t => t.Status = ThemeStatus.Rejected, cancellation);

    public async Task<Result<Done>> RenameAsync(Caller caller, long themeId, string label, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesJudge) is { } no)
        {
            return no;
        }

        var name = ThemeJudging.Name(label);
        return name.Succeeded
            ? await JudgeAsync(caller, themeId, JudgementVerb.Rename, "Renamed", t => (t.Label, t.Renamed) = (name.Value, true), cancellation)
            : name.Problem;
    }

    public async Task<Result<long>> UndoAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesJudge) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var last = await db.ThemeJudgements.Where(j => j.ByKind == caller.Kind && j.ById == caller.Id && !j.Undone).OrderByDescending(j => j.Id).FirstOrDefaultAsync(cancellation);
        if (last is null)
        {
            return Problem.NotFound("There is no judgement of yours to undo.");
        }

        var undone = await new JudgementUndo(db, last, cancellation).RunAsync();
        if (!undone.Succeeded)
        {
            return undone.Problem;
        }

        var theme = undone.Value;
        last.Undone = true;
        var what = last.Verb switch { JudgementVerb.Merge => "a merge into", JudgementVerb.Split => "a split of", JudgementVerb.Move => "a move of a voice of", _ => "a judgement of" };
        db.Note(caller, Room.Voices, "undo", "theme", theme.Id, $"Took back {what} the theme '{theme.Label}'", ThemeJudging.Link(theme.Id));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return theme.Id;
    }

    private async Task<Result<Done>> JudgeAsync(Caller caller, long themeId, JudgementVerb verb, string said, Action<Theme> change, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesJudge) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Themes.SingleOrDefaultAsync(t => t.Id == themeId, cancellation) is not { } theme)
        {
            return NoTheme;
        }

        if (theme.MergedInto is not null)
        {
            return await ThemeJudging.MergedAsync(db, theme, cancellation);
        }

        var judgement = ThemeJudging.Begin(db, caller, theme, verb, []);
        change(theme);
        (judgement.StatusAfter, judgement.LabelAfter) = (theme.Status, theme.Label);
        (theme.JudgedAt, theme.JudgedByName) = (db.Now, caller.Name);
        theme.Revision++;
        db.Note(caller, Room.Voices, verb.ToString().ToLowerInvariant(), "theme", themeId, $"{said} the theme '{theme.Label}'", ThemeJudging.Link(themeId));
        return await ThemeJudging.SaveAsync(db, theme, cancellation) is { } problem ? problem : Done.It;
    }
}
