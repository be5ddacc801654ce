using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices;

/// <summary>Accept, reject, rename, undo.</summary>
internal sealed partial class VoicesDesk
{
    private const int ShortestLabel = 2;
    private const int LongestLabel = 80;

    public Task<Result<Done>> AcceptAsync(Caller caller, long themeId, CancellationToken cancellation) =>
        JudgeAsync(caller, themeId, "accept", "Accepted", t => t.Status = ThemeStatus.Accepted, cancellation);

    public Task<Result<Done>> RejectAsync(Caller caller, long themeId, CancellationToken cancellation) =>
        JudgeAsync(caller, themeId, "reject", "Rejected", t => t.Status = ThemeStatus.Rejected, cancellation);

    public async Task<Result<Done>> RenameAsync(Caller caller, long themeId, string label, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesJudge) is { } no)
        {
            return no;
        }

        var clean = string.Join(' ', (label ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length is < ShortestLabel or > LongestLabel
            ? Problem.Invalid("A theme's name has 2 to 80 characters. Write a short title, such as 'A subscription that is hard to leave'.", "label")
            : await JudgeAsync(caller, themeId, "rename", "Renamed", t => (t.Label, t.Renamed) = (clean, true), cancellation);
    }

    public async Task<Result<long>> UndoAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesJudge) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var last = await db.ThemeJudgements.Where(j => j.ByKind == caller.Kind && j.ById == caller.Id && !j.Undone).OrderByDescending(j => j.Id).FirstOrDefaultAsync(cancellation);
        if (last is null)
        {
            return Problem.NotFound("There is no judgement of yours to undo.");
        }

        if (await db.Themes.SingleOrDefaultAsync(t => t.Id == last.ThemeId, cancellation) is not { } theme)
        {
            return NoTheme;
        }

        if (theme.Status != last.StatusAfter || !string.Equals(theme.Label, last.LabelAfter, StringComparison.Ordinal))
        {
            return Problem.Conflict($"'{theme.Label}' was changed by somebody else since. Open it and judge it again instead.");
        }

        (theme.Status, theme.Label, theme.Renamed) = (last.StatusBefore, last.LabelBefore, last.RenamedBefore);
        theme.Revision++;
        last.Undone = true;
        db.Note(caller, Room.Voices, "undo", "theme", theme.Id, $"Took back a judgement of the theme '{theme.Label}'", LinkTo(theme));
        return await SaveAsync(db, theme, cancellation) is { } problem ? problem : theme.Id;
    }

    private static string LinkTo(Theme theme) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/voices?theme={theme.Id}");

    private static async Task<Problem?> SaveAsync(ConsoleDb db, Theme theme, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Problem.Conflict($"'{theme.Label}' was changed by somebody else a moment ago. Look at it again, then decide.");
        }
    }

    private async Task<Result<Done>> JudgeAsync(Caller caller, long themeId, string verb, string said, Action<Theme> change, CancellationToken cancellation)
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

        var judgement = new ThemeJudgement
        {
            ThemeId = themeId,
            ByKind = caller.Kind,
            ById = caller.Id,
            At = db.Now,
            StatusBefore = theme.Status,
            LabelBefore = theme.Label,
            RenamedBefore = theme.Renamed,
        };
        change(theme);
        (judgement.StatusAfter, judgement.LabelAfter) = (theme.Status, theme.Label);
        (theme.JudgedAt, theme.JudgedByName) = (db.Now, caller.Name);
        theme.Revision++;
        db.ThemeJudgements.Add(judgement);
        db.Note(caller, Room.Voices, verb, "theme", themeId, $"{said} the theme '{theme.Label}'", LinkTo(theme));
        return await SaveAsync(db, theme, cancellation) is { } problem ? problem : Done.It;
    }
}
