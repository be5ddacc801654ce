using System.Collections.Concurrent;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Briefs;

/// <summary>A brief in a few lines. What a run was given never changes, so it is read once and remembered: a deck asks for it at every card.</summary>
internal sealed class BriefSummaries
{
    private const int Most = 200;
    private readonly ConcurrentDictionary<long, RunMaterial> known = new();

    /// <summary>As the writer of the newest run got it.</summary>
    public async Task<BriefSummary> OfAsync(ConsoleDb db, Brief brief, CancellationToken cancellation)
    {
        var run = await db.ConceptRuns.Where(r => r.BriefId == brief.Id).OrderByDescending(r => r.Id).Select(r => r.Id).FirstOrDefaultAsync(cancellation);
        return BriefWords.Summary(brief, run == 0 ? null : await MaterialAsync(db, run, cancellation));
    }

    private async Task<RunMaterial?> MaterialAsync(ConsoleDb db, long run, CancellationToken cancellation)
    {
        if (known.TryGetValue(run, out var material))
        {
            return material;
        }

        material = await db.ConceptRuns.AsNoTracking().Where(r => r.Id == run).Select(r => r.Material).SingleAsync(cancellation);
        if (material is null)
        {
            return null;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        // only what the summary shows; the quotes stay in the database
        return known[run] = material with { Brief = material.Brief with { Evidence = [] }, Sources = [] };
    }
}
