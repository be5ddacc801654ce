using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Telemetry;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>Deals concepts to a person one by one and takes the verdicts. Blind: nothing that could sway leaves here before one's own verdict.</summary>
internal sealed class TriageDesk(IDbContextFactory<ConsoleDb> databases, DeckOrders orders, BriefSummaries summaries, ConsoleMeter meter) : ITriageDesk
{
    /// <summary>So long a card of a deck that is shared out stays on one person's table; who looks longer may still say it, and so may the next.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    public async Task<Result<TriageTable>> DealAsync(Caller caller, long briefId, bool alsoTheirs, CancellationToken cancellation)
    {
        if (Refusal(caller) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await DealAsync(caller, db, briefId, alsoTheirs, cancellation);
    }

    public async Task<Result<AfterVerdict>> JudgeAsync(Caller caller, long conceptId, TriageCall verdict, CancellationToken cancellation)
    {
        if (Refusal(caller) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Concepts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == conceptId, cancellation) is not { } concept)
        {
            return ConceptsSaving.NoConcept(conceptId);
        }

        var brief = await db.Briefs.AsNoTracking().SingleAsync(b => b.Id == concept.BriefId, cancellation);
        if ((Closed(brief) ?? Wrong(verdict, concept)) is { } against)
        {
            return against;
        }

        if (verdict.Choice == TriageChoice.No && await PickedAsync(db, conceptId, cancellation) is { } picked)
        {
            return picked;
        }

        var row = await db.TriageVerdicts.SingleOrDefaultAsync(v => v.ConceptId == conceptId && v.ById == caller.Id, cancellation);
        if (row is null)
        {
            row = Shown(caller, concept, db.Now);
            db.TriageVerdicts.Add(row);
        }

        // a reason that is added to a verdict is not another verdict
        var isNew = row.Choice != verdict.Choice;
        await NoteFirstAsync(caller, db, brief, cancellation);
        var foreseen = await orders.ForeseenAsync(caller, db, brief, conceptId, cancellation);
        Take(row, concept, verdict, db.Now);
        await db.SaveChangesAsync(cancellation);
        if (isNew)
        {
            meter.Judged(verdict.Choice);
        }

        return new AfterVerdict(verdict.Choice, concept.Writer, concept.Angle, await ColleaguesAsync(caller, db, conceptId, cancellation)) { Foreseen = foreseen };
    }

    public async Task<Result<TriageTable>> UndoAsync(Caller caller, long briefId, CancellationToken cancellation)
    {
        if (Refusal(caller) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var newest = await db.TriageVerdicts.Where(v => v.BriefId == briefId && v.ById == caller.Id && v.Choice != null)
            .OrderByDescending(v => v.JudgedAt).ThenByDescending(v => v.Id).FirstOrDefaultAsync(cancellation);
        if (newest is null)
        {
            return Problem.Conflict("There is no verdict of yours to take back.");
        }

        if (await db.Briefs.AsNoTracking().SingleAsync(b => b.Id == briefId, cancellation) is var brief && Closed(brief) is { } closed)
        {
            return closed;
        }

        if (await PickedAsync(db, newest.ConceptId, cancellation) is { } picked)
        {
            return picked;
        }

        newest.Earlier = [.. newest.Earlier, new(newest.Choice!.Value, db.Now)];
        newest.Choice = null;
        newest.Reasons = [];
        newest.Phrase = null;
        newest.JudgedAt = null;
        await db.SaveChangesAsync(cancellation);
        return await DealAsync(caller, db, briefId, alsoTheirs: false, cancellation, newest.ConceptId);
    }

    /// <summary>What colleagues said of a concept. Ask only for somebody whose own verdict stands.</summary>
    internal static async Task<IReadOnlyList<ColleagueVerdict>> ColleaguesAsync(Caller caller, ConsoleDb db, long conceptId, CancellationToken cancellation)
    {
        var others = await db.TriageVerdicts.AsNoTracking().Where(v => v.ConceptId == conceptId && v.ById != caller.Id && v.Choice != null).OrderBy(v => v.ByName).ToListAsync(cancellation);
        return [.. others.Select(v => new ColleagueVerdict(v.ByName, v.Choice!.Value, v.Reasons))];
    }

    private static Problem? Refusal(Caller caller) =>
        caller.RefusalButForPeople(Operation.ConceptsTriage, "A verdict belongs to a person. Sign in to give one.");

    private static Problem? Closed(Brief brief) =>
        BriefFlow.MayTriage(brief.State) ? null
        : Problem.Conflict(brief.State == BriefState.Draft
            ? "This brief has no concepts yet. Set the writer to work first."
            : "The three of this brief are with the approver, so triage is closed.");

    private static Problem? Wrong(TriageCall verdict, Concept concept) =>
        !Enum.IsDefined(verdict.Choice) || verdict.Reasons.Any(r => !Enum.IsDefined(r)) ? Problem.Invalid("A verdict is no, maybe or keep, with reasons from the list.")
        : verdict.Seen is { } seen && !string.Equals(seen, concept.ContentHash, StringComparison.Ordinal) ? Problem.Conflict("Somebody changed the words of this concept while it lay on your table. Read them as they are now, then judge.")
        : verdict.Phrase is { } phrase && !Phrases.Of(concept.Text).Contains(phrase) ? Problem.Invalid("The phrase is not in the concept as it reads now. Point at it again.")
        : null;

    private static async Task<Problem?> PickedAsync(ConsoleDb db, long conceptId, CancellationToken cancellation) =>
        await db.Picks.AnyAsync(p => p.ConceptId == conceptId, cancellation)
            ? Problem.Conflict("This concept is one of the three. Take it out of the finals first.")
            : null;

    private static TriageVerdict Shown(Caller caller, Concept concept, DateTimeOffset now) =>
        new() { BriefId = concept.BriefId, ConceptId = concept.Id, ById = caller.Id, ByName = caller.Name, ContentHash = concept.ContentHash, ShownAt = now };

    private static void Take(TriageVerdict verdict, Concept concept, TriageCall given, DateTimeOffset now)
    {
        if (verdict.Choice is { } was && was != given.Choice)
        {
            verdict.Earlier = [.. verdict.Earlier, new(was, now)];
        }

        verdict.LookedFor ??= (long)(now - verdict.ShownAt).TotalMilliseconds;
        verdict.Choice = given.Choice;
        verdict.Reasons = [.. given.Reasons.Distinct().Order()];
        verdict.Phrase = given.Phrase;
        verdict.ContentHash = concept.ContentHash;
        verdict.JudgedAt = now;
        verdict.HeldUntil = null;
    }

    /// <summary>The record tells that a person began, never what was said: that would end the blindness. The verdicts themselves keep the rest.</summary>
    private static async Task NoteFirstAsync(Caller caller, ConsoleDb db, Brief brief, CancellationToken cancellation)
    {
        if (!await db.TriageVerdicts.AnyAsync(v => v.BriefId == brief.Id && v.ById == caller.Id && v.JudgedAt != null, cancellation))
        {
            db.Note(caller, Room.Concepts, "triage", "brief", brief.Id, $"Began to triage the concepts of '{brief.Name}'", $"/concepts/briefs/{brief.Id}/triage");
        }
    }

    private async Task<Result<TriageTable>> DealAsync(Caller caller, ConsoleDb db, long briefId, bool alsoTheirs, CancellationToken cancellation, long? wanted = null)
    {
        if (await db.Briefs.AsNoTracking().SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is not { } brief)
        {
            return ConceptsSaving.NoBrief(briefId);
        }

        var summary = await summaries.OfAsync(db, brief, cancellation);
        if (Closed(brief) is { } closed)
        {
            return new TriageTable(summary, null, await db.Concepts.CountAsync(c => c.BriefId == briefId, cancellation), [], false, closed.Sentence);
        }

        var order = await orders.OfAsync(caller, db, brief, cancellation);
        var shared = brief.Mode == TriageMode.SharedOut;

        // who looks what is free and who takes it are one step: the transaction locks from its start
        await using var transaction = shared ? await db.Database.BeginTransactionAsync(cancellation) : null;
        var mine = await db.TriageVerdicts.AsNoTracking().Where(v => v.BriefId == briefId && v.ById == caller.Id && v.Choice != null)
            .Select(v => new { v.ConceptId, Choice = v.Choice!.Value }).ToDictionaryAsync(v => v.ConceptId, v => v.Choice, cancellation);
        var (judged, held) = shared ? await TakenAsync(caller, db, briefId, cancellation) : ([], []);
        var next = wanted ?? order.FirstOrDefault(id => !mine.ContainsKey(id) && (alsoTheirs || (!judged.Contains(id) && !held.Contains(id))));
        var card = next == 0 ? null : await ShowAsync(caller, db, next, shared, cancellation);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellation);
        }

        judged.ExceptWith(mine.Keys);
        return new TriageTable(summary, card, order.Count, [.. order.Where(mine.ContainsKey).Select(id => mine[id])], brief.State == BriefState.Running)
        {
            SharedOut = shared,
            ByColleagues = judged.Count,
            OnTheirTables = held.Except(judged).Except(mine.Keys).Count(),
        };
    }

    /// <summary>What colleagues judged, and what lies on their tables.</summary>
    private static async Task<(HashSet<long> Judged, HashSet<long> Held)> TakenAsync(Caller caller, ConsoleDb db, long briefId, CancellationToken cancellation)
    {
        var now = db.Now;
        var theirs = await db.TriageVerdicts.AsNoTracking().Where(v => v.BriefId == briefId && v.ById != caller.Id && (v.Choice != null || v.HeldUntil > now))
            .Select(v => new { v.ConceptId, Judged = v.Choice != null }).ToListAsync(cancellation);
        return ([.. theirs.Where(v => v.Judged).Select(v => v.ConceptId)], [.. theirs.Where(v => !v.Judged).Select(v => v.ConceptId)]);
    }

    private static async Task<DealtCard> ShowAsync(Caller caller, ConsoleDb db, long conceptId, bool held, CancellationToken cancellation)
    {
        var concept = await db.Concepts.AsNoTracking().SingleAsync(c => c.Id == conceptId, cancellation);
        var row = await db.TriageVerdicts.SingleOrDefaultAsync(v => v.ConceptId == conceptId && v.ById == caller.Id, cancellation);
        if (row is null)
        {
            row = Shown(caller, concept, db.Now);
            db.TriageVerdicts.Add(row);
        }

        if (held)
        {
            foreach (var left in await db.TriageVerdicts.Where(v => v.BriefId == concept.BriefId && v.ById == caller.Id && v.HeldUntil != null).ToListAsync(cancellation))
            {
                left.HeldUntil = null;
            }

            row.HeldUntil = db.Now + Lease;
        }

        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // the same person has the deck open twice; one row tells of both
            db.Entry(row).State = EntityState.Detached;
        }

        return Dealt.Of(concept);
    }
}
