using EmpathyConsole.Application.Concepts.Approvals;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts;

/// <summary>Concepts whose approval stands: said yes to, not ended, and for the very words they have now.</summary>
internal sealed class ApprovedConcepts(IDbContextFactory<ConsoleDb> databases) : IApprovedConcepts
{
    public async Task<IReadOnlyList<ApprovedConcept>> FindAsync(Caller caller, string? channel, string? stage, CancellationToken cancellation)
    {
        // a key that may only decide must still be able to send what is approved
        if (!caller.May(Operation.ConceptsRead) && !caller.May(Operation.MomentsDecide))
        {
            return [];
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var rows = await (
            from approval in Standing(db)
            join concept in db.Concepts.AsNoTracking() on approval.ConceptId equals concept.Id
            join brief in db.Briefs.AsNoTracking() on concept.BriefId equals brief.Id
            where (channel == null || concept.Channel == channel) && (stage == null || brief.StageSlug == stage)
            orderby approval.At descending, approval.Id descending
            select new { Concept = concept, Brief = brief }).ToListAsync(cancellation);
        return [.. rows.DistinctBy(r => r.Concept.Id).Select(r => new ApprovedConcept(
            r.Concept.Id,
            r.Brief.Name,
            r.Concept.Text,
            r.Concept.Channel,
            r.Brief.StageSlug.Length == 0 ? null : r.Brief.StageSlug,
            r.Brief.PersonaId,
            r.Brief.BrandStory,
            r.Concept.ContentHash))];
    }

    /// <summary>The approvals that stand.</summary>
    internal static IQueryable<Approval> Standing(ConsoleDb db) =>
        db.Approvals.AsNoTracking().Where(a => a.Decision == ApprovalDecision.Approve && a.EndedAt == null
            && db.Concepts.Any(c => c.Id == a.ConceptId && c.ContentHash == a.ContentHash));
}
