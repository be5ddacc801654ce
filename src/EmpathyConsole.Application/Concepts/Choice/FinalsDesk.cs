using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Comparing;
using EmpathyConsole.Application.Concepts.Handover.Webhooks;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Comparing;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>Lays out what was kept, takes the three and asks a second person.</summary>
internal sealed class FinalsDesk(IDbContextFactory<ConsoleDb> databases, ConceptJudging judging, BriefSummaries summaries) : IFinalsDesk
{
    public async Task<Result<FinalsTable>> TableAsync(Caller caller, long briefId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.Briefs.AsNoTracking().SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is { } brief
            ? await TableAsync(caller, db, brief, cancellation)
            : ConceptsSaving.NoBrief(briefId);
    }

    public async Task<Result<FinalsTable>> RankAsync(Caller caller, long briefId, int revision, IReadOnlyList<long> ranking, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsPick) is { } no)
        {
            return no;
        }

        if (Ranking.Of(ranking) is not { } wanted)
        {
            return Problem.Invalid($"Pick at most {Ranking.Size} concepts, each once.");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Briefs.SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is not { } brief)
        {
            return ConceptsSaving.NoBrief(briefId);
        }

        if (brief.Revision != revision)
        {
            return ConceptsSaving.ChangedMeanwhile("The picks of this brief");
        }

        var old = await db.Picks.Where(p => p.BriefId == briefId).OrderBy(p => p.Rank).ToListAsync(cancellation);
        if (old.Select(p => p.ConceptId).SequenceEqual(wanted.Concepts))
        {
            return await TableAsync(caller, db, brief, cancellation);
        }

        var what = wanted.Concepts.Count > 0 ? BriefEvent.Picked : BriefEvent.Unpicked;
        if (!BriefFlow.May(brief.State, what))
        {
            return Problem.Conflict("Picks are made once the writer is done and concepts were kept in triage.");
        }

        if (await AgainstAsync(caller, db, brief, wanted, cancellation) is { } against)
        {
            return against;
        }

        await ReplaceAsync(caller, db, brief, old, wanted, cancellation);
        brief.Move(what, db.Now);
        db.Note(caller, Room.Concepts, "pick", "brief", brief.Id, $"Picked {wanted.Concepts.Count} of {Ranking.Size} for '{brief.Name}'", $"/concepts/briefs/{brief.Id}/finals");
        return await db.SaveOrConflictAsync("The picks of this brief", cancellation) is { } conflict ? conflict : await TableAsync(caller, db, brief, cancellation);
    }

    public async Task<Result<Done>> AskAsync(Caller caller, long briefId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsPick) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Briefs.SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is not { } brief)
        {
            return ConceptsSaving.NoBrief(briefId);
        }

        var picks = await db.Picks.AsNoTracking().Where(p => p.BriefId == briefId).OrderBy(p => p.Rank).ToListAsync(cancellation);
        if (WhyNotAsk(brief, picks.Count) is { } why)
        {
            return Problem.Conflict(why);
        }

        var ids = picks.Select(p => p.ConceptId).ToList();
        var concepts = await db.Concepts.Where(c => ids.Contains(c.Id)).ToListAsync(cancellation);
        await judging.JudgeAsync(caller, db, brief, concepts, cancellation);
        if (concepts.Find(c => c.Verdict == Verdict.Block) is { } blocked)
        {
            await db.SaveChangesAsync(cancellation);
            return Problem.Conflict($"A guardrail blocks '{blocked.Text.Headline}' by now. Change its words or pick another.");
        }

        brief.Move(BriefEvent.ApprovalAsked, db.Now);
        (brief.AskedById, brief.AskedByName) = (caller.Id, caller.Name);
        (brief.SentBackReason, brief.SentBackByName) = (null, "");
        var link = $"/concepts/briefs/{brief.Id}/approval";
        db.Note(caller, Room.Concepts, "ask", "brief", brief.Id, $"Asked for approval of the three for '{brief.Name}'", link);
        await db.TellRoleAsync(caller, Roles.Approver, InboxKind.ApprovalAsked, $"Three concepts for '{brief.Name}'", $"{caller.Name} asks for your approval.", link, cancellation);
        return await db.SaveOrConflictAsync("This brief", cancellation) is { } conflict ? conflict : Done.It;
    }

    private static string? WhyNotAsk(Brief brief, int picks) => brief.State switch
    {
        BriefState.WaitingForApproval => "Approval is asked for already.",
        BriefState.Done => "The three are approved.",
        _ when picks < Ranking.Size => $"Pick {Ranking.Size - picks} more. Three concepts go to the approver.",
        BriefState.Finals => null,
        _ => "The writer is still at work.",
    };

    private static string? WhyNot(Concept concept, Adjudication? settled) =>
        concept.Verdict == Verdict.Block ? "A guardrail blocks it."
        : settled is { Choice: TriageChoice.No } ? $"{settled.ByName} settled it as no."
        : null;

    private static async Task<Problem?> AgainstAsync(Caller caller, ConsoleDb db, Brief brief, Ranking wanted, CancellationToken cancellation)
    {
        foreach (var finalist in (await FinalistsAsync(caller, db, brief, cancellation)).Where(f => wanted.RankOf(f.Card.ConceptId) > 0 && f.Why is not null))
        {
            return Problem.Conflict($"'{finalist.Card.Text.Headline}' can't be picked. {finalist.Why}");
        }

        var ids = wanted.Concepts.ToList();
        var kept = await db.TriageVerdicts
            .Where(v => v.BriefId == brief.Id && ids.Contains(v.ConceptId) && (v.Choice == TriageChoice.Keep || v.Choice == TriageChoice.Maybe))
            .Select(v => v.ConceptId).Distinct().CountAsync(cancellation);
        return kept == ids.Count ? null : Problem.Conflict("Only concepts that somebody kept, or said maybe to, can be picked.");
    }

    private static async Task ReplaceAsync(Caller caller, ConsoleDb db, Brief brief, List<Pick> old, Ranking wanted, CancellationToken cancellation)
    {
        var gone = old.Where(p => wanted.RankOf(p.ConceptId) == 0).Select(p => p.ConceptId).ToList();
        db.Picks.RemoveRange(old.Where(p => gone.Contains(p.ConceptId)));
        for (var i = 0; i < wanted.Concepts.Count; i++)
        {
            var pick = old.Find(p => p.ConceptId == wanted.Concepts[i]);
            if (pick is null)
            {
                pick = new() { BriefId = brief.Id, ConceptId = wanted.Concepts[i] };
                db.Picks.Add(pick);
            }

            if (pick.Rank != i + 1)
            {
                (pick.Rank, pick.ById, pick.ByName, pick.At) = (i + 1, caller.Id, caller.Name, db.Now);
            }
        }

        foreach (var approval in await db.Approvals.Where(a => gone.Contains(a.ConceptId) && a.EndedAt == null).ToListAsync(cancellation))
        {
            (approval.EndedAt, approval.EndedBecause) = (db.Now, "It is no longer one of the three.");
            if (approval.Decision == ApprovalDecision.Approve)
            {
                await Outbox.EndedAsync(db, approval, cancellation);
            }
        }
    }

    private async Task<FinalsTable> TableAsync(Caller caller, ConsoleDb db, Brief brief, CancellationToken cancellation)
    {
        var finalists = await FinalistsAsync(caller, db, brief, cancellation);
        var picks = await db.Picks.AsNoTracking().Where(p => p.BriefId == brief.Id).OrderBy(p => p.Rank).Select(p => p.ConceptId).ToListAsync(cancellation);
        var keptByOthers = await db.TriageVerdicts.Where(v => v.BriefId == brief.Id && v.ById != caller.Id && v.Choice == TriageChoice.Keep).Select(v => v.ConceptId).Distinct().ToListAsync(cancellation);
        var shown = finalists.Select(f => f.Card.ConceptId).ToHashSet();
        return new(
            await summaries.OfAsync(db, brief, cancellation),
            finalists,
            picks,
            keptByOthers.Count(id => !shown.Contains(id)),
            caller.May(Operation.ConceptsPick) && BriefFlow.May(brief.State, BriefEvent.Picked),
            WhyNotAsk(brief, picks.Count),
            brief.SentBackReason,
            brief.SentBackByName);
    }

    /// <summary>Who triages sees only what one's own verdict stands on, and the picks; who does not, sees all that was kept.</summary>
    private static async Task<IReadOnlyList<Finalist>> FinalistsAsync(Caller caller, ConsoleDb db, Brief brief, CancellationToken cancellation)
    {
        var briefId = brief.Id;
        var verdicts = await db.TriageVerdicts.AsNoTracking().Where(v => v.BriefId == briefId && v.Choice != null).Select(v => new { v.ConceptId, v.ById, Choice = v.Choice!.Value }).ToListAsync(cancellation);
        var picks = await db.Picks.AsNoTracking().Where(p => p.BriefId == briefId).ToDictionaryAsync(p => p.ConceptId, p => p.Rank, cancellation);
        var (triages, blind) = (caller.May(Operation.ConceptsTriage), Blindness.MayStillJudge(caller, brief.State));
        var wanted = verdicts.GroupBy(v => v.ConceptId)
            .Where(g => picks.ContainsKey(g.Key) || (g.Any(v => v.Choice != TriageChoice.No) && (!triages || g.Any(v => v.ById == caller.Id))))
            .ToDictionary(g => g.Key, g => g.ToList());
        var ids = wanted.Keys.ToList();
        var settled = await db.Adjudications.AsNoTracking().Where(a => ids.Contains(a.ConceptId)).ToDictionaryAsync(a => a.ConceptId, cancellation);
        var order = FinalsOrder.Of(ids, await FinalistPool.ComparedAsync(db, caller, briefId, cancellation)).ToDictionary(p => p.Concept);
        var concepts = await db.Concepts.AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync(cancellation);

        // a pick is in sight before one has judged it; how many kept it is not
        bool Hidden(long id) => blind && !wanted[id].Exists(v => v.ById == caller.Id);
        int Count(long id, TriageChoice choice) => Hidden(id) ? 0 : wanted[id].Count(v => v.Choice == choice);
        return [.. concepts
            .Select(c => new Finalist(
                Dealt.Of(c),
                wanted[c.Id].Find(v => v.ById == caller.Id)?.Choice,
                Count(c.Id, TriageChoice.Keep),
                Count(c.Id, TriageChoice.Maybe),
                picks.GetValueOrDefault(c.Id),
                WhyNot(c, settled.GetValueOrDefault(c.Id)),
                order.GetValueOrDefault(c.Id)))
            .OrderByDescending(f => f.Placed is { Of: > 0 } p ? p.Strength : double.NegativeInfinity).ThenByDescending(f => (int?)f.Own ?? 0).ThenByDescending(f => f.Kept).ThenByDescending(f => f.MaybeSaid).ThenBy(f => f.Card.ConceptId)];
    }
}
