using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails.Measured;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Publishing;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Publishing;

internal sealed partial class PublishDesk(IDbContextFactory<ConsoleDb> databases, GateCheck gate, RuleBooks books, IGuardrailDesk guardrails, MeasureQueue measures) : IPublishDesk
{
    private const int LongestReason = 600;

    public async Task<Result<IReadOnlyList<ProposalLine>>> WaitingAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var facts = await GuardrailFacts.ReadAsync(db, null, cancellation);
        return Results.Of<IReadOnlyList<ProposalLine>>(
            [.. facts.Rows.Select(r => (Row: r, Waiting: facts.Waiting(r))).Where(x => x.Waiting is not null).OrderBy(x => x.Waiting!.Id).Select(x => Line(facts, x.Row, x.Waiting!))]);
    }

    public async Task<Result<ProposalSheet>> OfAsync(Caller caller, string slug, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var facts = await GuardrailFacts.ReadAsync(db, slug, cancellation);
        if (facts.Rows.Count == 0)
        {
            return GuardrailProblems.Missing(slug);
        }

        var row = facts.Rows[0];
        if ((facts.Waiting(row) ?? facts.Proposals[row.Id].FirstOrDefault()) is not { } proposal)
        {
            return Problem.NotFound("Nobody has proposed a change of this guardrail.");
        }

        var guardrail = facts.Read(row, proposal.Version)!;
        var mayNot = proposal.State != ProposalState.Waiting ? "It is decided." : (caller.Refusal(Operation.GuardrailsPublish)?.Sentence ?? Against(caller, proposal)?.Sentence ?? "");
        var publishes = proposal.Kind == ProposalKind.Publish;
        var examples = ExampleRun.Of(guardrail, db.Now);
        var radius = publishes ? await gate.RadiusAsync(caller, guardrail, cancellation) : await gate.SilenceAsync(caller, slug, cancellation);
        return new ProposalSheet(
            Line(facts, row, proposal),
            guardrail,
            facts.Read(row, row.LiveVersion),
            proposal.Hash,
            proposal.Note,
            examples,
            radius,
            proposal.Acknowledged,
            publishes ? GateCheck.Obstacles(examples, radius, proposal.Acknowledged) : [],
            mayNot.Length == 0,
            mayNot,
            proposal.State == ProposalState.Waiting && caller.Kind == CallerKind.Member && proposal.AuthorId == caller.Id);
    }

    public async Task<Result<GuardrailDetail>> ApproveAsync(Caller caller, long proposal, string hash, bool shadowFirst, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsPublish) is { } no)
        {
            return no;
        }

        return await DecideAsync(caller, proposal, Against, async (db, facts, row, asked) =>
        {
            if (PublishGate.Definition(asked.Hash, hash) is { } other)
            {
                return Problem.Conflict(other.Sentence);
            }

            var version = facts.Versions[row.Id].Single(v => v.Version == asked.Version);
            if (PublishGate.Definition(asked.Hash, GuardrailJson.Hash(version.Definition)) is { } tampered)
            {
                return Problem.Conflict(tampered.Sentence);
            }

            var guardrail = GuardrailJson.Read(row.Slug, version.Version, version.Definition);
            if (asked.Kind == ProposalKind.Publish && GateCheck.Refusal(await gate.ObstaclesAsync(caller, db, guardrail, asked.Acknowledged, cancellation)) is { } closed)
            {
                return closed;
            }

            if (asked.Kind == ProposalKind.Retire && row.LiveVersion != asked.Version)
            {
                return Problem.Conflict("The live version is another one by now. Send this back.");
            }

            asked.State = ProposalState.Approved;
            switch (asked.Kind)
            {
                case ProposalKind.Retire:
                    await db.TurnAsync(row, VersionStage.Live, null, cancellation);
                    break;
                case ProposalKind.Publish when shadowFirst:
                    await db.TurnAsync(row, VersionStage.Shadow, version.Version, cancellation);
                    break;
                default:
                    await EndShadowAsync(db, row, cancellation);
                    await db.TurnAsync(row, VersionStage.Live, version.Version, cancellation);
                    break;
            }

            return (asked.Kind == ProposalKind.Retire ? "retire" : shadowFirst ? "shadow" : "publish", guardrail.Name, asked.Kind == ProposalKind.Retire
                ? $"Approved that the guardrail \"{guardrail.Name}\" retires"
                : FormattableString.Invariant($"Approved version {version.Version} of the guardrail \"{guardrail.Name}\"{(shadowFirst ? ", first in the shadow" : ", live from now")}"));
        }, InboxKind.Approved, cancellation);
    }

    public async Task<Result<GuardrailDetail>> SendBackAsync(Caller caller, long proposal, string reason, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsPublish) is { } no)
        {
            return no;
        }

        if (string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason)
        {
            return Problem.Invalid(FormattableString.Invariant($"Say in up to {LongestReason} characters what should change, so that the author can work on it."), "reason");
        }

        return await DecideAsync(caller, proposal, Against, async (db, facts, row, asked) =>
        {
            (asked.State, asked.Answer) = (ProposalState.SentBack, reason.Trim());
            var name = await DraftAgainAsync(db, facts, row, asked, cancellation);
            return ("send back", name, FormattableString.Invariant($"Sent version {asked.Version} of the guardrail \"{name}\" back"));
        }, InboxKind.SentBack, cancellation);
    }

    public async Task<Result<GuardrailDetail>> WithdrawAsync(Caller caller, long proposal, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        static Problem? NotMine(Caller caller, GuardrailProposal asked) =>
            caller.Kind == CallerKind.Member && asked.AuthorId == caller.Id ? null : Problem.Forbidden("Only the one who proposed it takes it back. A second CX lead can send it back.");

        return await DecideAsync(caller, proposal, NotMine, async (db, facts, row, asked) =>
        {
            asked.State = ProposalState.Withdrawn;
            var name = await DraftAgainAsync(db, facts, row, asked, cancellation);
            return ("withdraw", name, FormattableString.Invariant($"Took version {asked.Version} of the guardrail \"{name}\" back"));
        }, InboxKind.Mention, cancellation);
    }

    public async Task<Result<GuardrailDetail>> AskToRetireAsync(Caller caller, string slug, string note, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        if (note.Length > LongestReason)
        {
            return Problem.Invalid(FormattableString.Invariant($"The reason is longer than {LongestReason} characters. Shorten it."), "note");
        }

        return await MoveAsync(caller, slug, null, async (db, facts, row) =>
        {
            if (row.LiveVersion is not { } live || facts.Read(row, live) is not { } guardrail)
            {
                return Problem.Conflict("This guardrail judges nothing, so there is nothing to retire.");
            }

            if (facts.Waiting(row) is not null)
            {
                return Problem.Conflict("A proposal for this guardrail waits already. Withdraw it first, or wait until it is decided.");
            }

            db.GuardrailProposals.Add(new()
            {
                GuardrailId = row.Id,
                Kind = ProposalKind.Retire,
                Version = live,
                Hash = GuardrailJson.Hash(facts.Versions[row.Id].Single(v => v.Version == live).Definition),
                Note = note.Trim(),
                AuthorId = caller.Id,
                AuthorName = caller.Name,
                Writers = [caller.Id],
                At = db.Now,
                State = ProposalState.Waiting,
                Revision = 1,
            });
            row.Revision++;
            row.ChangedAt = db.Now;
            var said = $"Asked to retire the guardrail \"{guardrail.Name}\"";
            await db.TellRoleAsync(caller, Roles.CxLead, InboxKind.ApprovalAsked, guardrail.Name, said + ".", Link(slug) + "/proposal", cancellation);
            return ("ask to retire", guardrail.Name, said);
        }, cancellation);
    }

    private static string Link(string slug) => "/guardrails/" + slug;

    // nobody who wrote in it, and a member: a terminal or a key is no second person
    private static Problem? Against(Caller caller, GuardrailProposal proposal) => caller.Kind != CallerKind.Member
        ? Problem.Forbidden("A second CX lead approves this, signed in as themselves.")
        : PublishGate.Approver(proposal.Writers.Append(proposal.AuthorId), caller.Id) is { } same ? Problem.Forbidden(same.Sentence) : null;

    private static ProposalLine Line(GuardrailFacts facts, GuardrailRow row, GuardrailProposal proposal) => new(
        proposal.Id,
        row.Slug,
        facts.Read(row, proposal.Version)?.Name ?? row.Slug,
        proposal.Kind,
        proposal.Version,
        proposal.State,
        proposal.AuthorName,
        proposal.At,
        proposal.DecidedByName,
        proposal.Answer);

    private static async Task EndShadowAsync(ConsoleDb db, GuardrailRow row, CancellationToken cancellation)
    {
        if (row.ShadowVersion is not null)
        {
            await db.TurnAsync(row, VersionStage.Shadow, null, cancellation);
        }
    }

    // what was proposed is not lost: it can be written on, unless somebody has begun another draft meanwhile
    private static async Task<string> DraftAgainAsync(ConsoleDb db, GuardrailFacts facts, GuardrailRow row, GuardrailProposal asked, CancellationToken cancellation)
    {
        var guardrail = facts.Read(row, asked.Version)!;
        if (asked.Kind == ProposalKind.Publish && !await db.GuardrailDrafts.AnyAsync(d => d.GuardrailId == row.Id, cancellation))
        {
            db.GuardrailDrafts.Add(new()
            {
                GuardrailId = row.Id,
                Definition = GuardrailJson.Write(guardrail with { Version = 0 }),
                BaseVersion = asked.Version,
                Writers = asked.Writers,
                Acknowledged = asked.Acknowledged,
                ChangedByName = asked.AuthorName,
                ChangedAt = db.Now,
                Revision = 1,
            });
        }

        row.Revision++;
        row.ChangedAt = db.Now;
        return guardrail.Name;
    }

    private async Task<Result<GuardrailDetail>> DecideAsync(
        Caller caller,
        long id,
        Func<Caller, GuardrailProposal, Problem?> against,
        Func<ConsoleDb, GuardrailFacts, GuardrailRow, GuardrailProposal, Task<Result<(string Verb, string Name, string Summary)>>> decide,
        InboxKind tell,
        CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.GuardrailProposals.SingleOrDefaultAsync(p => p.Id == id, cancellation) is not { } asked)
        {
            return Problem.NotFound(FormattableString.Invariant($"There is no proposal {id} in this workspace."));
        }

        if (asked.State != ProposalState.Waiting)
        {
            return Problem.Conflict("This proposal is decided already. Reload the page.");
        }

        if (against(caller, asked) is { } no)
        {
            return no;
        }

        var row = await db.Guardrails.SingleAsync(g => g.Id == asked.GuardrailId, cancellation);
        var made = await decide(db, await GuardrailFacts.ReadAsync(db, row.Slug, cancellation), row, asked);
        if (!made.Succeeded)
        {
            return made.Problem;
        }

        (asked.DecidedByName, asked.DecidedAt) = (caller.Name, db.Now);
        asked.Revision++;
        db.Note(caller, Room.Guardrails, made.Value.Verb, "guardrail", row.Slug, made.Value.Summary, Link(row.Slug));
        db.Tell(caller, asked.AuthorId, tell, made.Value.Name, asked.Answer.Length > 0 ? $"{made.Value.Summary}: {asked.Answer}" : made.Value.Summary + ".", Link(row.Slug));
        return await SaveAsync(db, caller, row.Slug, made.Value.Name, cancellation);
    }

    private async Task<Result<GuardrailDetail>> SaveAsync(ConsoleDb db, Caller caller, string slug, string name, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // the other change came first: it moved a revision
            return GuardrailProblems.Changed(name);
        }

        books.Forget(caller.Workspace);
        await measures.AfterPublishingAsync(caller, cancellation);
        return await guardrails.GetAsync(caller, slug, cancellation);
    }
}
