using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>The desk of finding themes.</summary>
internal sealed class MiningDesk(IDbContextFactory<ConsoleDb> databases, IJobs jobs) : IMiningDesk
{
    private const int MostRuns = 200;
    private const int MostOnAPage = 200;
    private static readonly Problem NoRun = Problem.NotFound("This finding of themes is not known here. Open the list of what changed and choose again.");

    public async Task<Result<long>> FindAsync(Caller caller, bool afresh, CancellationToken cancellation) =>
        caller.Refusal(Operation.VoicesImport) is { } no ? no : await MineThemesJob.QueueAsync(jobs, caller, cancellation, afresh);

    public async Task<Result<IReadOnlyList<MiningRunLine>>> RunsAsync(Caller caller, int limit, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.MiningRuns.AsNoTracking().OrderByDescending(r => r.Id).Take(Math.Clamp(limit, 1, MostRuns))
            .Select(r => new MiningRunLine(r.Id, r.At, r.ByName, r.Afresh, r.Voices, r.Kept, r.Moved, r.Joined, r.Themes, r.Fresh, r.Gone, r.Unsorted)).ToListAsync(cancellation);
    }

    public async Task<Result<IReadOnlyList<MiningFlow>>> FlowsAsync(Caller caller, long run, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await LabelsAsync(db, run, cancellation) is not { } labels)
        {
            return NoRun;
        }

        var flows = await db.MiningChanges.AsNoTracking().Where(c => c.RunId == run).GroupBy(c => new { c.FromTheme, c.ToTheme })
            .Select(g => new { g.Key.FromTheme, g.Key.ToTheme, Count = g.Count() }).ToListAsync(cancellation);
        return Results.Of<IReadOnlyList<MiningFlow>>([.. flows.Select(f => new MiningFlow(f.FromTheme, Name(labels, f.FromTheme), f.ToTheme, Name(labels, f.ToTheme), f.Count))
            .OrderByDescending(f => f.Count).ThenBy(f => f.From, StringComparer.Ordinal).ThenBy(f => f.To, StringComparer.Ordinal)]);
    }

    public async Task<Result<Page<ChangedVoice>>> ChangesAsync(Caller caller, long run, int skip, int take, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await LabelsAsync(db, run, cancellation) is not { } labels)
        {
            return NoRun;
        }

        var changes = db.MiningChanges.AsNoTracking().Where(c => c.RunId == run);
        var page = await (
            from change in changes.OrderBy(c => c.VerbatimId).Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, MostOnAPage))
            join verbatim in db.Verbatims on change.VerbatimId equals verbatim.Id
            orderby change.VerbatimId
            select new { change.VerbatimId, verbatim.Text, change.FromTheme, change.ToTheme }).ToListAsync(cancellation);
        return new Page<ChangedVoice>(
            [.. page.Select(c => new ChangedVoice(c.VerbatimId, c.Text, c.FromTheme, Name(labels, c.FromTheme), c.ToTheme, Name(labels, c.ToTheme)))],
            await changes.CountAsync(cancellation));
    }

    private static async Task<IReadOnlyDictionary<long, string>?> LabelsAsync(ConsoleDb db, long run, CancellationToken cancellation) =>
        (await db.MiningRuns.AsNoTracking().SingleOrDefaultAsync(r => r.Id == run, cancellation))?.Labels;

    private static string? Name(IReadOnlyDictionary<long, string> labels, long? theme) => theme is { } id ? labels.GetValueOrDefault(id, "A theme that is no more") : null;
}
