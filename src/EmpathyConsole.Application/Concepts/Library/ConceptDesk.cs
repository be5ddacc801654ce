using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Concepts.Handover.Webhooks;
using EmpathyConsole.Application.Concepts.Library.Searching;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>Finds, shows and edits concepts.</summary>
internal sealed class ConceptDesk(IDbContextFactory<ConsoleDb> databases, ConceptFinder finder, ConceptJudging judging) : IConceptDesk
{
    private const int LongestHeadline = 200;
    private const int LongestBody = 4000;
    private const int LongestCta = 80;
    private const int LongestVisual = 600;
    private const int MostAtOnce = 500;

    public async Task<Result<ConceptPage>> FindAsync(Caller caller, ConceptFilter filter, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        if (!ConceptStatuses.Knows(filter.Status))
        {
            return ConceptFilterText.UnknownStatus(filter.Status);
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var sought = await ConceptFinder.ReadAsync(caller, db, filter, cancellation);
        var (ids, total) = await finder.FindAsync(db, sought, Math.Max(0, filter.Skip), Math.Clamp(filter.Take, 1, MostAtOnce), cancellation);
        return new ConceptPage(await ConceptLines.OfAsync(caller, db, ids, cancellation), total);
    }

    public async Task<Result<ConceptSheet>> GetAsync(Caller caller, long conceptId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.Concepts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == conceptId, cancellation) is { } concept
            ? await SheetAsync(caller, db, concept, cancellation)
            : ConceptsSaving.NoConcept(conceptId);
    }

    public async Task<Result<ConceptSheet>> EditAsync(Caller caller, long conceptId, int revision, ConceptText text, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ConceptsEdit) is { } no)
        {
            return no;
        }

        if (Check(text) is { } wrong)
        {
            return wrong;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Concepts.SingleOrDefaultAsync(c => c.Id == conceptId, cancellation) is not { } concept)
        {
            return ConceptsSaving.NoConcept(conceptId);
        }

        if (concept.Revision != revision)
        {
            return ConceptsSaving.ChangedMeanwhile("This concept");
        }

        var hash = ContentHash.Of(text);
        if (!string.Equals(hash, concept.ContentHash, StringComparison.Ordinal))
        {
            var brief = await db.Briefs.SingleAsync(b => b.Id == concept.BriefId, cancellation);
            concept.Edits = [.. concept.Edits, new(db.Now, caller.Id, caller.Name, concept.Text, text, concept.ContentHash, hash)];
            (concept.Text, concept.ContentHash) = (text, hash);
            concept.Revision++;
            await judging.JudgeAsync(caller, db, brief, [concept], cancellation);
            concept.JudgedAt = db.Now;
            await EndApprovalAsync(caller, db, brief, concept, cancellation);
            db.Note(caller, Room.Concepts, "edit", "concept", concept.Id, $"Changed the words of concept {concept.Position} of '{brief.Name}'", $"/concepts/{concept.Id}");
            if (await db.SaveOrConflictAsync("This concept", cancellation) is { } conflict)
            {
                return conflict;
            }
        }

        return await SheetAsync(caller, db, concept, cancellation);
    }

    private static Problem? Check(ConceptText text) =>
        string.IsNullOrWhiteSpace(text.Headline) ? Problem.Invalid("A concept needs a headline.", "headline")
        : string.IsNullOrWhiteSpace(text.Body) ? Problem.Invalid("A concept needs a body.", "body")
        : text.Headline.Length > LongestHeadline ? Problem.Invalid($"The headline is longer than {LongestHeadline} characters. Shorten it.", "headline")
        : text.Body.Length > LongestBody ? Problem.Invalid($"The body is longer than {LongestBody} characters. Shorten it.", "body")
        : text.Cta.Length > LongestCta ? Problem.Invalid($"The button is longer than {LongestCta} characters. Shorten it.", "cta")
        : text.Visual.Length > LongestVisual ? Problem.Invalid($"The picture's description is longer than {LongestVisual} characters. Shorten it.", "visual")
        : null;

    /// <summary>An approval is bound to the words it was given for.</summary>
    private static async Task EndApprovalAsync(Caller caller, ConsoleDb db, Brief brief, Concept concept, CancellationToken cancellation)
    {
        foreach (var approval in await db.Approvals.Where(a => a.ConceptId == concept.Id && a.Decision == ApprovalDecision.Approve && a.EndedAt == null).ToListAsync(cancellation))
        {
            (approval.EndedAt, approval.EndedBecause) = (db.Now, $"{caller.Name} changed the words.");
            await Outbox.EndedAsync(db, approval, cancellation);
            db.Tell(caller, approval.ById, InboxKind.SentBack, $"An approval for '{brief.Name}' has ended", "The words of a concept you approved were changed.", $"/concepts/{concept.Id}");
        }

        if (await db.Picks.AnyAsync(p => p.ConceptId == concept.Id, cancellation) && BriefFlow.May(brief.State, BriefEvent.PickEdited))
        {
            brief.Move(BriefEvent.PickEdited, db.Now);
        }
    }

    private static async Task<ConceptSheet> SheetAsync(Caller caller, ConsoleDb db, Concept concept, CancellationToken cancellation)
    {
        var brief = await db.Briefs.AsNoTracking().SingleAsync(b => b.Id == concept.BriefId, cancellation);
        var own = await db.TriageVerdicts.AsNoTracking().Where(v => v.ConceptId == concept.Id && v.ById == caller.Id).Select(v => v.Choice).FirstOrDefaultAsync(cancellation);
        var approval = await db.Approvals.AsNoTracking().Where(a => a.ConceptId == concept.Id && a.Decision == ApprovalDecision.Approve).OrderByDescending(a => a.Id).FirstOrDefaultAsync(cancellation);
        var stands = approval is { EndedAt: null } && string.Equals(approval.ContentHash, concept.ContentHash, StringComparison.Ordinal);

        // blind first: whoever still has to judge it learns neither who wrote it nor what others said
        var hidden = own is null && Blindness.MayStillJudge(caller, brief.State);
        return new(
            concept.Id,
            concept.Revision,
            brief.Id,
            brief.Name,
            brief.State,
            concept.Position,
            concept.Text,
            concept.ContentHash,
            concept.Channel,
            BriefWords.StageName(brief.StageSlug),
            concept.Evidence,
            concept.Verdict,
            concept.Findings,
            concept.RuleBookVersion,
            concept.JudgedAt,
            hidden ? null : concept.Writer,
            hidden ? null : concept.Angle,
            hidden ? null : concept.Pattern,
            concept.Seed,
            concept.CreatedAt,
            hidden ? [] : concept.Edits,
            own,
            hidden ? null : await TriageDesk.ColleaguesAsync(caller, db, concept.Id, cancellation),
            await db.Picks.Where(p => p.ConceptId == concept.Id).Select(p => p.Rank).FirstOrDefaultAsync(cancellation),
            stands ? approval!.ByName : null,
            !stands && approval is not null ? approval.EndedBecause : null,
            caller.May(Operation.ConceptsEdit))
        {
            Trace = hidden ? null : concept.Trace,
            Campaign = brief.Campaign,
        };
    }
}
