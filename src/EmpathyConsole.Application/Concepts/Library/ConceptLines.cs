using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>Makes lines of concepts.</summary>
internal static class ConceptLines
{
    /// <summary>As it lands, when nobody has judged it yet: it tells nothing of its writer.</summary>
    public static ConceptLine Of(Concept concept, string brief, int rank, bool approved) =>
        new(concept.Id, concept.BriefId, brief, concept.Position, concept.Text, concept.Channel, concept.Verdict, concept.Findings.Count, concept.Evidence, rank, approved)
        {
            Status = ConceptStanding.Of(concept, approved, rank > 0, null, []),
            CreatedAt = concept.CreatedAt,
            Withheld = true,
        };

    /// <summary>In the order of the ids; what is gone is left out.</summary>
    public static async Task<IReadOnlyList<ConceptLine>> OfAsync(Caller caller, ConsoleDb db, IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        var rows = await db.Concepts.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellation);
        var briefIds = rows.Values.Select(c => c.BriefId).Distinct().ToList();
        var briefs = await db.Briefs.AsNoTracking().Where(b => briefIds.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancellation);
        var ranks = await db.Picks.AsNoTracking().Where(p => briefIds.Contains(p.BriefId)).ToDictionaryAsync(p => p.ConceptId, p => p.Rank, cancellation);
        var approved = (await ApprovedConcepts.Standing(db).Where(a => ids.Contains(a.ConceptId)).Select(a => a.ConceptId).ToListAsync(cancellation)).ToHashSet();
        var settled = await db.Adjudications.AsNoTracking().Where(a => ids.Contains(a.ConceptId)).ToDictionaryAsync(a => a.ConceptId, a => a.Choice, cancellation);
        var verdicts = (await db.TriageVerdicts.AsNoTracking().Where(v => ids.Contains(v.ConceptId) && v.Choice != null).OrderBy(v => v.ByName).ToListAsync(cancellation)).ToLookup(v => v.ConceptId);
        return [.. ids.Where(rows.ContainsKey).Select(id =>
        {
            var (concept, said) = (rows[id], verdicts[id].ToList());
            var brief = briefs[concept.BriefId];
            var withheld = Blindness.MayStillJudge(caller, brief.State) && !said.Exists(v => v.ById == caller.Id);
            var rank = ranks.GetValueOrDefault(id);
            return new ConceptLine(id, brief.Id, brief.Name, concept.Position, concept.Text, concept.Channel, concept.Verdict, concept.Findings.Count, concept.Evidence, rank, approved.Contains(id))
            {
                Status = withheld
                    ? ConceptStanding.Of(concept, approved.Contains(id), rank > 0, null, [])
                    : ConceptStanding.Of(concept, approved.Contains(id), rank > 0, settled.TryGetValue(id, out var choice) ? choice : null, said),
                Stage = brief.StageSlug,
                Campaign = brief.Campaign,
                CreatedAt = concept.CreatedAt,
                Withheld = withheld,
                Writer = withheld ? null : concept.Writer,
                Angle = withheld ? null : concept.Angle,
                Said = withheld ? null : [.. said.Select(v => new ColleagueVerdict(v.ByName, v.Choice!.Value, v.Reasons))],
            };
        })];
    }
}
