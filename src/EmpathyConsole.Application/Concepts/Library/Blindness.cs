using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>
/// Law 3 in one place: whoever still has to judge a concept learns neither who wrote it nor its way in nor what others said. A verdict is a
/// person's, so nothing is held back from a key or from whoever sits at the terminal.
/// </summary>
internal static class Blindness
{
    /// <summary>Whether this caller's verdict counts for the concepts of a brief now.</summary>
    public static bool MayStillJudge(Caller caller, BriefState state) =>
        caller.Kind == CallerKind.Member && caller.May(Operation.ConceptsTriage) && BriefFlow.MayTriage(state);

    /// <summary>The briefs whose concepts the caller may still judge; none for who does not triage.</summary>
    public static IReadOnlyList<long> OpenTo(Caller caller, IEnumerable<Brief> briefs) =>
        [.. briefs.Where(b => MayStillJudge(caller, b.State)).Select(b => b.Id)];

    /// <summary>Only what the caller has judged, or has not to judge.</summary>
    public static IQueryable<Concept> Known(ConsoleDb db, Caller caller, IReadOnlyList<long> open, IQueryable<Concept> concepts)
    {
        var judged = db.TriageVerdicts.Where(v => v.ById == caller.Id && v.Choice != null).Select(v => v.ConceptId);
        return open.Count == 0 ? concepts : concepts.Where(c => !open.Contains(c.BriefId) || judged.Contains(c.Id));
    }
}
