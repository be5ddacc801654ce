using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Concepts.Handover.Webhooks;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Telemetry;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Approvals;

/// <summary>Where a second person approves the three or sends them back.</summary>
internal sealed class ApprovalDesk(IDbContextFactory<ConsoleDb> databases, ConceptJudging judging, BriefSummaries summaries, IConceptDesk concepts, ConsoleMeter meter) : IApprovalDesk
{
    private const int LongestReason = 600;

    public async Task<Result<ApprovalTable>> TableAsync(Caller caller, long briefId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Briefs.AsNoTracking().SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is not { } brief)
        {
            return ConceptsSaving.NoBrief(briefId);
        }

        var picks = await db.Picks.AsNoTracking().Where(p => p.BriefId == briefId).OrderBy(p => p.Rank).ToListAsync(cancellation);
        var sheets = new List<ConceptSheet>();
        foreach (var pick in picks)
        {
            var sheet = await concepts.GetAsync(caller, pick.ConceptId, cancellation);
            if (!sheet.Succeeded)
            {
                return sheet.Problem;
            }

            sheets.Add(sheet.Value);
        }

        return new ApprovalTable(
            await summaries.OfAsync(db, brief, cancellation),
            sheets,
            brief.AuthorName,
            brief.AskedByName,
            brief.StateSince,
            (await AgainstAsync(caller, db, brief, picks, cancellation))?.Sentence,
            await HistoryAsync(db, briefId, cancellation));
    }

    public async Task<Result<Done>> ApproveAsync(Caller caller, long briefId, IReadOnlyList<SeenConcept> seen, string remark, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsApprove) is { } no)
        {
            return no;
        }

        if (remark.Length > LongestReason)
        {
            return Problem.Invalid($"The remark is longer than {LongestReason} characters. Shorten it.", "reason");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var (brief, picks, against) = await LoadAsync(caller, db, briefId, cancellation);
        if (against is not null)
        {
            return against;
        }

        var ids = picks.Select(p => p.ConceptId).ToList();
        var picked = await db.Concepts.Where(c => ids.Contains(c.Id)).ToListAsync(cancellation);
        if (!picked.Select(c => new SeenConcept(c.Id, c.ContentHash)).ToHashSet().SetEquals(seen))
        {
            return Problem.Conflict("The concepts are no longer the ones you had in front of you. Reload the page and read them again.");
        }

        await judging.JudgeAsync(caller, db, brief, picked, cancellation);
        if (picked.Find(c => c.Verdict == Verdict.Block) is { } blocked)
        {
            await db.SaveChangesAsync(cancellation);
            return Problem.Conflict($"A guardrail blocks '{blocked.Text.Headline}' by now, so it can't be approved. Send the three back with a word on it.");
        }

        await EndOldAsync(db, ids, cancellation);
        var approvals = Decide(caller, db, brief, picked, ApprovalDecision.Approve, remark.Trim());
        await Outbox.ApprovedAsync(db, [.. picked.Zip(approvals)], cancellation);
        brief.Move(BriefEvent.Approved, db.Now);
        Tell(caller, db, brief, picks, InboxKind.Approved, $"'{brief.Name}' is approved", $"{caller.Name} approved the three.");
        db.Note(caller, Room.Concepts, "approve", "brief", brief.Id, $"Approved the three for '{brief.Name}'", Link(brief));
        return await SaveAsync(db, ApprovalDecision.Approve, cancellation);
    }

    public async Task<Result<Done>> SendBackAsync(Caller caller, long briefId, string reason, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsApprove) is { } no)
        {
            return no;
        }

        if (string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason)
        {
            return Problem.Invalid($"Say in up to {LongestReason} characters what should change, so that the others can work on it.", "reason");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var (brief, picks, against) = await LoadAsync(caller, db, briefId, cancellation);
        if (against is not null)
        {
            return against;
        }

        var ids = picks.Select(p => p.ConceptId).ToList();
        await EndStandingAsync(caller, db, ids, cancellation);
        Decide(caller, db, brief, await db.Concepts.Where(c => ids.Contains(c.Id)).ToListAsync(cancellation), ApprovalDecision.SendBack, reason.Trim());
        brief.Move(BriefEvent.SentBack, db.Now);
        (brief.SentBackReason, brief.SentBackByName) = (reason.Trim(), caller.Name);
        Tell(caller, db, brief, picks, InboxKind.SentBack, $"'{brief.Name}' came back", $"{caller.Name}: {reason.Trim()}");
        db.Note(caller, Room.Concepts, "send-back", "brief", brief.Id, $"Sent the three for '{brief.Name}' back", Link(brief));
        return await SaveAsync(db, ApprovalDecision.SendBack, cancellation);
    }

    private async Task<Result<Done>> SaveAsync(ConsoleDb db, ApprovalDecision decision, CancellationToken cancellation)
    {
        if (await db.SaveOrConflictAsync("This brief", cancellation) is { } conflict)
        {
            return conflict;
        }

        meter.Approval(decision);
        return Done.It;
    }

    private static string Link(Brief brief) => $"/concepts/briefs/{brief.Id}/approval";

    private static async Task<(Brief Brief, List<Pick> Picks, Problem? Against)> LoadAsync(Caller caller, ConsoleDb db, long briefId, CancellationToken cancellation)
    {
        if (await db.Briefs.SingleOrDefaultAsync(b => b.Id == briefId, cancellation) is not { } brief)
        {
            return (new(), [], ConceptsSaving.NoBrief(briefId));
        }

        var picks = await db.Picks.AsNoTracking().Where(p => p.BriefId == briefId).OrderBy(p => p.Rank).ToListAsync(cancellation);
        return (brief, picks, await AgainstAsync(caller, db, brief, picks, cancellation));
    }

    private static async Task<Problem?> AgainstAsync(Caller caller, ConsoleDb db, Brief brief, List<Pick> picks, CancellationToken cancellation)
    {
        if (brief.State != BriefState.WaitingForApproval)
        {
            return Problem.Conflict(brief.State == BriefState.Done ? "The three are approved already." : "Nobody has asked for approval of these concepts yet.");
        }

        if (caller.Refusal(Operation.ConceptsApprove) is { } no)
        {
            return no;
        }

        // whoever sits at a terminal is nobody in particular, and an approval is somebody's word
        return caller.Kind != CallerKind.Member
            ? Problem.Forbidden("An approval belongs to a person. Sign in to give one.")
            : (await BarAsync(db, brief, picks, cancellation)).Against(caller.Id) is { } why ? Problem.Forbidden(why) : null;
    }

    private static async Task<ApprovalBar> BarAsync(ConsoleDb db, Brief brief, List<Pick> picks, CancellationToken cancellation)
    {
        var ids = picks.Select(p => p.ConceptId).ToList();
        var edits = await db.Concepts.AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => c.Edits).ToListAsync(cancellation);
        var settlers = await db.Adjudications.Where(a => ids.Contains(a.ConceptId)).Select(a => a.ById).ToListAsync(cancellation);
        var pickers = picks.Select(p => p.ById).Append(brief.AskedById ?? 0).Where(id => id > 0).ToHashSet();
        return new(brief.AuthorId, pickers, edits.SelectMany(e => e).Select(e => e.ById).ToHashSet(), settlers);
    }

    private static async Task EndOldAsync(ConsoleDb db, List<long> ids, CancellationToken cancellation)
    {
        foreach (var old in await db.Approvals.Where(a => ids.Contains(a.ConceptId) && a.EndedAt == null).ToListAsync(cancellation))
        {
            (old.EndedAt, old.EndedBecause) = (db.Now, "A newer decision took its place.");
        }
    }

    /// <summary>Whoever sends the three back takes an earlier yes to any of them along: nothing goes out that was last answered with no.</summary>
    private static async Task EndStandingAsync(Caller caller, ConsoleDb db, List<long> ids, CancellationToken cancellation)
    {
        foreach (var old in await db.Approvals.Where(a => ids.Contains(a.ConceptId) && a.Decision == ApprovalDecision.Approve && a.EndedAt == null).ToListAsync(cancellation))
        {
            (old.EndedAt, old.EndedBecause) = (db.Now, $"{caller.Name} sent the three back.");
            await Outbox.EndedAsync(db, old, cancellation);
        }
    }

    private static List<Approval> Decide(Caller caller, ConsoleDb db, Brief brief, List<Concept> picked, ApprovalDecision decision, string reason)
    {
        var said = picked.ConvertAll(c => new Approval
        {
            BriefId = brief.Id,
            ConceptId = c.Id,
            ContentHash = c.ContentHash,
            Decision = decision,
            Reason = reason,
            ById = caller.Id,
            ByName = caller.Name,
            RuleBookVersion = c.RuleBookVersion,
            At = db.Now,
        });
        db.Approvals.AddRange(said);
        return said;
    }

    private static void Tell(Caller caller, ConsoleDb db, Brief brief, List<Pick> picks, InboxKind kind, string title, string detail)
    {
        foreach (var member in picks.Select(p => p.ById).Append(brief.AuthorId).Append(brief.AskedById ?? 0).Where(id => id > 0).Distinct())
        {
            db.Tell(caller, member, kind, title, detail, kind == InboxKind.SentBack ? $"/concepts/briefs/{brief.Id}/finals" : Link(brief));
        }
    }

    private static async Task<IReadOnlyList<ApprovalLine>> HistoryAsync(ConsoleDb db, long briefId, CancellationToken cancellation)
    {
        var rows = await db.Approvals.AsNoTracking().Where(a => a.BriefId == briefId).OrderByDescending(a => a.Id).ToListAsync(cancellation);
        var ids = rows.Select(a => a.ConceptId).Distinct().ToList();
        var headlines = (await db.Concepts.AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Text }).ToListAsync(cancellation)).ToDictionary(c => c.Id, c => c.Text.Headline);
        return [.. rows.Select(a => new ApprovalLine(a.ConceptId, headlines[a.ConceptId], a.Decision, a.Reason, a.ByName, a.At, a.EndedAt is null ? null : a.EndedBecause))];
    }
}
