using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>What people made of concepts, as conditions the database can read.</summary>
internal static class ConceptStanding
{
    private const string NoReasons = "[]";

    // every condition is a set of ids that does not depend on the row: the database makes each once, however many concepts there are

    /// <summary>An approval of the very words stands.</summary>
    public static IQueryable<long> Approved(ConsoleDb db) => ApprovedConcepts.Standing(db).Select(a => a.ConceptId);

    public static IQueryable<long> Picked(ConsoleDb db) => db.Picks.Select(p => p.ConceptId);

    /// <summary>Kept by somebody; where feelings differed and somebody settled it, what was settled.</summary>
    public static IQueryable<Concept> Kept(ConsoleDb db, IQueryable<Concept> concepts)
    {
        var (settled, settledKeep, keep) = (db.Adjudications.Select(a => a.ConceptId), Settled(db, TriageChoice.Keep), Saying(db, TriageChoice.Keep).Select(v => v.ConceptId));
        return concepts.Where(c => settledKeep.Contains(c.Id) || (!settled.Contains(c.Id) && keep.Contains(c.Id)));
    }

    /// <summary>Turned down and telling: settled so, or kept by nobody and turned down by several, or with a reason, or with words pointed at.</summary>
    public static IQueryable<Concept> Rejected(ConsoleDb db, IQueryable<Concept> concepts)
    {
        var (settled, settledNo, keep) = (db.Adjudications.Select(a => a.ConceptId), Settled(db, TriageChoice.No), Saying(db, TriageChoice.Keep).Select(v => v.ConceptId));
        var withReason = Saying(db, TriageChoice.No).Where(v => (string)(object)v.Reasons != NoReasons || v.Phrase != null).Select(v => v.ConceptId);
        var bySeveral = Saying(db, TriageChoice.No).GroupBy(v => v.ConceptId).Where(g => g.Count() > 1).Select(g => g.Key);
        return concepts.Where(c => settledNo.Contains(c.Id) || (!settled.Contains(c.Id) && !keep.Contains(c.Id) && (withReason.Contains(c.Id) || bySeveral.Contains(c.Id))));
    }

    /// <summary>The same in memory, for one concept whose verdicts are known.</summary>
    public static ConceptStatus Of(Concept concept, bool approved, bool picked, TriageChoice? settled, IReadOnlyList<Choice.TriageVerdict> verdicts) =>
        approved ? ConceptStatus.Approved
        : picked ? ConceptStatus.Picked
        : concept.Verdict == Verdict.Block ? ConceptStatus.Blocked
        : settled switch
        {
            TriageChoice.Keep => ConceptStatus.Kept,
            TriageChoice.No => ConceptStatus.Rejected,
            TriageChoice.Maybe => ConceptStatus.Open,
            _ => verdicts.Any(v => v.Choice == TriageChoice.Keep) ? ConceptStatus.Kept : IsTelling(verdicts) ? ConceptStatus.Rejected : ConceptStatus.Open,
        };

    private static IQueryable<long> Settled(ConsoleDb db, TriageChoice choice) => db.Adjudications.Where(a => a.Choice == choice).Select(a => a.ConceptId);

    private static IQueryable<Choice.TriageVerdict> Saying(ConsoleDb db, TriageChoice choice) => db.TriageVerdicts.Where(v => v.Choice == choice);

    private static bool IsTelling(IReadOnlyList<Choice.TriageVerdict> verdicts)
    {
        var turnedDown = verdicts.Where(v => v.Choice == TriageChoice.No).ToList();
        return turnedDown.Count > 1 || turnedDown.Exists(v => v.Reasons.Count > 0 || v.Phrase is not null);
    }
}
