using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Kernels;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Metrics;

/// <summary>The metrics of one workspace: what the console brings along. Knows nothing of callers and rights.</summary>
internal sealed class MetricBook(IDbContextFactory<ConsoleDb> databases)
{
    private const string DropOff = "drop-off";

    /// <summary>The metric a question asks for, or null. Drop-off goes by the stages of the journey that is asked about, when it is one.</summary>
    public async Task<Metric?> FindAsync(long workspace, string slug, IReadOnlyList<QuestionFilter> filters, CancellationToken cancellation)
    {
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
}
