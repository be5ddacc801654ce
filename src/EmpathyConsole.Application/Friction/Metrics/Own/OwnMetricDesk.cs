using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Metrics.Own;

/// <inheritdoc cref="IOwnMetricDesk" />
internal sealed class OwnMetricDesk(IDbContextFactory<ConsoleDb> databases, ISignalStore store, TimeProvider time) : IOwnMetricDesk
{
    private const int MostMetrics = 200;
    private static readonly Problem NotThere = Problem.NotFound("There is no such metric in this workspace.");

    private readonly FrictionAnswers answers = new(store, time, new(databases), new(databases));

    public async Task<Result<IReadOnlyList<OwnMetricLine>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var all = await (from m in db.OwnMetrics.AsNoTracking()
                         join v in db.OwnMetricVersions.AsNoTracking() on new { m.Id, m.Version } equals new { Id = v.OwnMetricId, v.Version }
                         select new { m.Id, m.Slug, m.ArchivedAt, Version = v }).ToListAsync(cancellation);
        return Results.Of<IReadOnlyList<OwnMetricLine>>(
        [
            .. all.OrderBy(m => m.ArchivedAt is not null).ThenBy(m => m.Version.Name, StringComparer.OrdinalIgnoreCase)
                .Select(m => new OwnMetricLine(m.Id, OwnMetrics.Of(m.Slug, m.Version), m.Version.ByName, m.Version.At, m.ArchivedAt)),
        ]);
    }

    public async Task<Result<OwnMetricSheet>> GetAsync(Caller caller, long id, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.OwnMetrics.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellation) is { } own ? await SheetAsync(db, own, cancellation) : NotThere;
    }

    public async Task<Result<FrictionAnswer>> PreviewAsync(Caller caller, OwnMetricDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.MetricsDefine) is { } no)
        {
            return no;
        }

        // a name is no part of what it counts: the preview does not wait for one
        if ((draft with { Name = "Preview" }).Trouble() is { } wrong)
        {
            return wrong;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var zone = await WorkspaceZone.OfAsync(db, cancellation);
        var metric = draft.Definition.Metric("own-preview", draft.Name.Trim().Length == 0 ? "Preview" : draft.Name.Trim(), OwnWords.Of(draft.Definition));
        return (await answers.AskTogetherAsync(caller.Workspace, zone, [new(FrictionQuestion.Of(metric.Slug) with { Over = Bucket.Week }) { Metric = metric }], cancellation))[0];
    }

    public async Task<Result<OwnMetricSheet>> CreateAsync(Caller caller, OwnMetricDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.MetricsDefine) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if ((draft.Trouble() ?? await NameProblemAsync(db, 0, draft.Name, cancellation)) is { } wrong)
        {
            return wrong;
        }

        var taken = await db.OwnMetrics.Select(m => m.Slug).ToListAsync(cancellation);
        if (taken.Count >= MostMetrics)
        {
            return Problem.Conflict($"There are {MostMetrics} metrics of your own. Change one that is no longer used instead.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var own = new OwnMetric { Slug = OwnMetrics.SlugOf(draft.Name, taken) };
        db.OwnMetrics.Add(own);
        await db.SaveChangesAsync(cancellation);
        db.OwnMetricVersions.Add(VersionOf(db, caller, own, draft, "First definition."));
        db.Note(caller, Room.Friction, "define", "metric", own.Id, $"Defined the metric '{draft.Name.Trim()}' ({own.Slug})", Link(own.Id));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return await SheetAsync(db, own, cancellation);
    }

    public async Task<Result<OwnMetricSheet>> ChangeAsync(Caller caller, long id, int version, OwnMetricDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.MetricsDefine) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.OwnMetrics.SingleOrDefaultAsync(m => m.Id == id, cancellation) is not { } own)
        {
            return NotThere;
        }

        if ((draft.Trouble() ?? await NameProblemAsync(db, id, draft.Name, cancellation)) is { } wrong)
        {
            return wrong;
        }

        if (own.Version != version)
        {
            return Outdated(own.Version);
        }

        var now = await db.OwnMetricVersions.AsNoTracking().SingleAsync(v => v.OwnMetricId == id && v.Version == version, cancellation);
        if (now.Name == draft.Name.Trim() && OwnMetrics.AreAlike(now.Definition, draft.Definition))
        {
            return await SheetAsync(db, own, cancellation);
        }

        own.Version++;
        var usual = OwnMetrics.AreAlike(now.Definition, draft.Definition) ? $"Renamed; it was '{now.Name}'." : "It counts differently than the version before.";
        db.OwnMetricVersions.Add(VersionOf(db, caller, own, draft, draft.Changed.Trim() is { Length: > 0 } said ? said : usual));
        db.Note(caller, Room.Friction, "define", "metric", own.Id, string.Create(CultureInfo.InvariantCulture, $"Changed the metric '{draft.Name.Trim()}' ({own.Slug}): version {own.Version}"), Link(own.Id));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Outdated(version + 1);
        }

        return await SheetAsync(db, own, cancellation);
    }

    public async Task<Result<Done>> ArchiveAsync(Caller caller, long id, bool archived, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.MetricsDefine) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.OwnMetrics.SingleOrDefaultAsync(m => m.Id == id, cancellation) is not { } own)
        {
            return NotThere;
        }

        if ((own.ArchivedAt is not null) != archived)
        {
            own.ArchivedAt = archived ? db.Now : null;
            db.Note(caller, Room.Friction, archived ? "archive" : "restore", "metric", own.Id, $"{(archived ? "Put away" : "Brought back")} the metric {own.Slug}", Link(own.Id));
            await db.SaveChangesAsync(cancellation);
        }

        return Done.It;
    }

    private static async Task<Problem?> NameProblemAsync(ConsoleDb db, long id, string name, CancellationToken cancellation)
    {
        var clean = name.Trim();
        var others = await (from m in db.OwnMetrics
                            join v in db.OwnMetricVersions on new { m.Id, m.Version } equals new { Id = v.OwnMetricId, v.Version }
                            where m.Id != id
                            select v.Name).ToListAsync(cancellation);
        return MetricCatalogue.All.Select(m => m.Name).Concat(others).Contains(clean, StringComparer.OrdinalIgnoreCase)
            ? Problem.Invalid($"There is a metric '{clean}' already. Choose another name, so that nobody takes one for the other.", "name")
            : null;
    }

    private static Problem Outdated(int version) => Problem.Conflict(string.Create(CultureInfo.InvariantCulture, $"Somebody else changed this metric meanwhile: it is at version {version}. Load the page again and make your change there."));

    private static OwnMetricVersion VersionOf(ConsoleDb db, Caller caller, OwnMetric own, OwnMetricDraft draft, string changed) =>
        new() { OwnMetricId = own.Id, Version = own.Version, Name = draft.Name.Trim(), Definition = draft.Definition, Changed = changed, ByName = caller.Name, At = db.Now };

    private static async Task<OwnMetricSheet> SheetAsync(ConsoleDb db, OwnMetric own, CancellationToken cancellation)
    {
        var versions = await db.OwnMetricVersions.AsNoTracking().Where(v => v.OwnMetricId == own.Id).OrderByDescending(v => v.Version).ToListAsync(cancellation);
        return new(own.Id, new(versions[0].Name, versions[0].Definition), own.ArchivedAt, [.. versions.Select(v => new OwnMetricPast(OwnMetrics.Of(own.Slug, v), v.ByName, v.At))]);
    }

    private static string Link(long id) => FormattableString.Invariant($"/friction/metrics/{id}");
}
