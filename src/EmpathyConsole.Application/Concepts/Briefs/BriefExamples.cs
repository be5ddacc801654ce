using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Briefs;

/// <summary>Concepts worth showing a writer: the newest that were picked or approved, and the newest that were turned down with a reason.</summary>
internal static class BriefExamples
{
    private const int Each = 40;

    public static async Task<IReadOnlyList<ExampleChoice>> OfAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var liked = await db.Concepts.AsNoTracking()
            .Where(c => db.Picks.Any(p => p.ConceptId == c.Id) || ApprovedConcepts.Standing(db).Any(a => a.ConceptId == c.Id))
            .OrderByDescending(c => c.Id).Take(Each).Select(c => new { c.Id, c.Text, c.BriefId }).ToListAsync(cancellation);
        var ids = liked.ConvertAll(c => c.Id);

        // what is still in triage is nobody's example yet: it would tell what colleagues said
        var refused = await (
            from verdict in db.TriageVerdicts.AsNoTracking()
            join concept in db.Concepts.AsNoTracking() on verdict.ConceptId equals concept.Id
            join brief in db.Briefs.AsNoTracking() on concept.BriefId equals brief.Id
            where verdict.Choice == TriageChoice.No && (brief.State == BriefState.WaitingForApproval || brief.State == BriefState.Done) && !ids.Contains(concept.Id)
            orderby verdict.Id descending
            select new { concept.Id, concept.Text, concept.BriefId, verdict.Reasons }).Take(Each * 4).ToListAsync(cancellation);
        var names = await db.Briefs.AsNoTracking().ToDictionaryAsync(b => b.Id, b => b.Name, cancellation);
        var telling = refused.Where(r => r.Reasons.Count > 0).GroupBy(r => r.Id).Take(Each)
            .Select(g => new ExampleChoice(g.Key, g.First().Text.Headline, names[g.First().BriefId], false, string.Join(", ", g.SelectMany(r => r.Reasons).Distinct().Order().Select(TriageReasons.Words))));
        return [.. liked.Select(c => new ExampleChoice(c.Id, c.Text.Headline, names[c.BriefId], true, "")), .. telling];
    }
}
