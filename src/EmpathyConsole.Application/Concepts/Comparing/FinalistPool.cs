using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Comparing;

/// <summary>What a person compares: what one kept oneself; with few of those also what one said maybe to. Never what is blocked or settled as no.</summary>
internal static class FinalistPool
{
    /// <summary>With fewer kept than this the maybes come along.</summary>
    private const int Few = 8;

    /// <summary>More make a round nobody finishes; what was kept last stays out.</summary>
    private const int Most = 40;

    public static async Task<IReadOnlyList<long>> OfAsync(ConsoleDb db, Caller caller, long briefId, CancellationToken cancellation)
    {
        var mine = await (
            from verdict in db.TriageVerdicts.AsNoTracking()
            join concept in db.Concepts.AsNoTracking() on verdict.ConceptId equals concept.Id
            where verdict.BriefId == briefId && verdict.ById == caller.Id && concept.Verdict != Verdict.Block
                && (verdict.Choice == TriageChoice.Keep || verdict.Choice == TriageChoice.Maybe)
                && !db.Adjudications.Any(a => a.ConceptId == concept.Id && a.Choice == TriageChoice.No)
            orderby verdict.JudgedAt, verdict.Id
            select new { concept.Id, verdict.Choice }).ToListAsync(cancellation);
        var kept = mine.Where(v => v.Choice == TriageChoice.Keep).Select(v => v.Id).Take(Most).ToList();
        return kept.Count >= Few ? kept : [.. kept, .. mine.Where(v => v.Choice == TriageChoice.Maybe).Select(v => v.Id).Take(Most - kept.Count)];
    }

    /// <summary>This person's comparisons of a brief, oldest first.</summary>
    public static async Task<IReadOnlyList<Domain.Concepts.Comparing.Compared>> ComparedAsync(ConsoleDb db, Caller caller, long briefId, CancellationToken cancellation)
    {
        var rows = await db.Comparisons.AsNoTracking().Where(c => c.BriefId == briefId && c.ById == caller.Id).OrderBy(c => c.Id)
            .Select(c => new { c.LeftId, c.RightId, c.Choice }).ToListAsync(cancellation);
        return [.. rows.Select(r => new Domain.Concepts.Comparing.Compared(r.LeftId, r.RightId, r.Choice))];
    }
}
