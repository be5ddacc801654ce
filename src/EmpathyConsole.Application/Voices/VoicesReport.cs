using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices;

/// <summary>What the Voices room tells the home page: themes to judge, voices heard.</summary>
internal sealed class VoicesReport(IDbContextFactory<ConsoleDb> databases) : IRoomReport
{
    public Room Room => Room.Voices;

    public async Task<IReadOnlyList<Need>> NeedsAsync(Caller caller, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var needs = new List<Need>();
        if (caller.May(Operation.VoicesJudge) && await db.Themes.CountAsync(t => t.Status == ThemeStatus.New && t.MergedInto == null, cancellation) is > 0 and var waiting)
        {
            var open = db.Themes.Where(t => t.Status == ThemeStatus.New && t.MergedInto == null);
            var largest = await open.OrderByDescending(t => t.Count).ThenBy(t => t.Id).Select(t => t.Label).FirstAsync(cancellation);
            var since = await open.MinAsync(t => t.FoundAt, cancellation);
            needs.Add(new(
                Room, "hearing", waiting == 1 ? "1 theme to judge" : string.Create(CultureInfo.InvariantCulture, $"{waiting} themes to judge"), $"The largest is '{largest}'.", since, "Judge", "/voices?status=new", waiting));
        }

        if (caller.May(Operation.VoicesImport) && !await db.Verbatims.AnyAsync(cancellation))
        {
            needs.Add(new(Room, "upload", "No voices yet", "Bring in a survey, reviews or tickets; themes are found in minutes.", db.Now, "Bring in voices", "/voices/import"));
        }

        return needs;
    }

    public async Task<LoopStep> StepAsync(Caller caller, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var since = db.Now.AddDays(-30);
        var heard = await db.Verbatims.CountAsync(v => v.Time >= since, cancellation);
        return new(Room, heard.ToString("N0", CultureInfo.InvariantCulture), heard == 1 ? "voice heard" : "voices heard");
    }
}
