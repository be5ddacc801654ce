using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Metrics.Own;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Kernels;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Metrics;

/// <summary>The metrics of one workspace: what the console brings along, and what was made in a form. Knows nothing of callers and rights.</summary>
internal sealed class MetricBook(IDbContextFactory<ConsoleDb> databases)
{
    private const string DropOff = "drop-off";

    /// <summary>The metric a question asks for, or null. Drop-off goes by the stages of the journey that is asked about, when it is one.</summary>
    public async Task<Metric?> FindAsync(long workspace, string slug, IReadOnlyList<QuestionFilter> filters, CancellationToken cancellation)
    {
        if (slug.Trim().StartsWith(OwnMetrics.Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return await OwnAsync(workspace, slug.Trim().ToLowerInvariant(), cancellation);
        }

        var metric = MetricCatalogue.Find(slug);
        if (metric is not { Slug: DropOff } || filters.Where(f => f.Dimension == Dimension.Journey).ToList() is not [{ Not: false } journey])
        {
            return metric;
        }

        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.WorkspaceId = workspace;
        var journeys = await db.Journeys.AsNoTracking().ToListAsync(cancellation);
        if (journeys.Find(j => string.Equals(j.KnownAs, journey.Value, StringComparison.Ordinal)) is not { } known)
        {
            return metric;
        }

        var stages = await db.JourneyStages.Where(s => s.JourneyId == known.Id && !s.Gone).OrderBy(s => s.Order).Select(s => s.Slug).ToListAsync(cancellation);
        return stages.Count < 2 ? metric : metric with { Kernel = new DropOffKernel(stages) };
    }

    /// <summary>Every metric that is offered: the catalogue in its order, then those of one's own by name.</summary>
    public async Task<IReadOnlyList<Metric>> AllAsync(long workspace, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.WorkspaceId = workspace;
        var own = await (from m in db.OwnMetrics.AsNoTracking()
                         join v in db.OwnMetricVersions.AsNoTracking() on new { m.Id, m.Version } equals new { Id = v.OwnMetricId, v.Version }
                         where m.ArchivedAt == null
                         select new { m.Slug, Version = v }).ToListAsync(cancellation);
        return [.. MetricCatalogue.All, .. own.Select(m => OwnMetrics.Of(m.Slug, m.Version)).OrderBy(m => m.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>One that was put away still answers those who name it; an older version names itself in its slug.</summary>
    private async Task<Metric?> OwnAsync(long workspace, string asked, CancellationToken cancellation)
    {
        var (slug, version) = OwnMetrics.Parse(asked);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.WorkspaceId = workspace;
        if (await db.OwnMetrics.AsNoTracking().SingleOrDefaultAsync(m => m.Slug == slug, cancellation) is not { } own)
        {
            return null;
        }

        var wanted = version ?? own.Version;
        var row = await db.OwnMetricVersions.AsNoTracking().SingleOrDefaultAsync(v => v.OwnMetricId == own.Id && v.Version == wanted, cancellation);
        return row is null ? null : OwnMetrics.Of(version is null ? slug : asked, row);
    }
}
