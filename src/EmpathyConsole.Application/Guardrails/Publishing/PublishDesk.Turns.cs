using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Publishing;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Publishing;

// what an approved version does next: out of the shadow, or back to an earlier one
internal sealed partial class PublishDesk
{
    public async Task<Result<GuardrailDetail>> GoLiveAsync(Caller caller, string slug, int revision, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsPublish) is { } no)
        {
            return no;
        }

        return await MoveAsync(caller, slug, revision, async (db, facts, row) =>
        {
            if (row.ShadowVersion is not { } version || facts.Read(row, version) is not { } guardrail)
            {
                return Problem.Conflict("No version of this guardrail is in the shadow.");
            }

            var approved = facts.Proposals[row.Id].First(p => p.Version == version && p is { Kind: ProposalKind.Publish, State: ProposalState.Approved });
            if (GateCheck.Refusal(await gate.ObstaclesAsync(caller, db, guardrail, approved.Acknowledged, cancellation)) is { } closed)
            {
                return closed with { Sentence = closed.Sentence + " The version stays in the shadow; end that and begin a draft." };
            }

            await db.TurnAsync(row, VersionStage.Shadow, null, cancellation);
            await db.TurnAsync(row, VersionStage.Live, version, cancellation);
            return await SaidAsync(db, caller, slug, guardrail, "publish", FormattableString.Invariant($"Let version {version} of the guardrail \"{guardrail.Name}\" out of the shadow"), cancellation);
        }, cancellation);
    }

    public async Task<Result<GuardrailDetail>> EndShadowAsync(Caller caller, string slug, int revision, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsPublish) is { } no)
        {
            return no;
        }

        return await MoveAsync(caller, slug, revision, async (db, facts, row) =>
        {
            if (row.ShadowVersion is not { } version || facts.Read(row, version) is not { } guardrail)
            {
                return Problem.Conflict("No version of this guardrail is in the shadow.");
            }

            await db.TurnAsync(row, VersionStage.Shadow, null, cancellation);
            return await SaidAsync(db, caller, slug, guardrail, "end shadow", FormattableString.Invariant($"Took version {version} of the guardrail \"{guardrail.Name}\" out of the shadow; it judges nothing"), cancellation);
        }, cancellation);
    }

    public async Task<Result<GuardrailDetail>> RollBackAsync(Caller caller, string slug, int version, int revision, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsPublish) is { } no)
        {
            return no;
        }

        return await MoveAsync(caller, slug, revision, async (db, facts, row) =>
        {
            if (facts.Read(row, version) is not { } guardrail)
            {
                return Problem.NotFound(FormattableString.Invariant($"This guardrail has no version {version}."));
            }

            if (row.LiveVersion == version)
            {
                return Problem.Invalid(FormattableString.Invariant($"Version {version} is the live one already."));
            }

            if (!facts.WasLive(row, version))
            {
                return Problem.Conflict(FormattableString.Invariant($"Version {version} has never been live, so nobody approved it. Begin a draft from it and propose that."));
            }

            await db.TurnAsync(row, VersionStage.Live, version, cancellation);
            return await SaidAsync(db, caller, slug, guardrail, "roll back", FormattableString.Invariant($"Rolled the guardrail \"{guardrail.Name}\" back to version {version}"), cancellation);
        }, cancellation);
    }

    private static async Task<Result<(string Verb, string Name, string Summary)>> SaidAsync(
        ConsoleDb db, Caller caller, string slug, Guardrail guardrail, string verb, string summary, CancellationToken cancellation)
    {
        await db.TellRoleAsync(caller, Roles.CxLead, InboxKind.Mention, guardrail.Name, summary + ".", Link(slug), cancellation);
        return (verb, guardrail.Name, summary);
    }

    private async Task<Result<GuardrailDetail>> MoveAsync(
        Caller caller, string slug, int? revision, Func<ConsoleDb, GuardrailFacts, GuardrailRow, Task<Result<(string Verb, string Name, string Summary)>>> move, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Guardrails.SingleOrDefaultAsync(g => g.Slug == slug, cancellation) is not { } row)
        {
            return GuardrailProblems.Missing(slug);
        }

        var facts = await GuardrailFacts.ReadAsync(db, slug, cancellation);
        if (revision is { } seen && seen != row.Revision)
        {
            return GuardrailProblems.Changed(slug);
        }

        var made = await move(db, facts, row);
        if (!made.Succeeded)
        {
            return made.Problem;
        }

        db.Note(caller, Room.Guardrails, made.Value.Verb, "guardrail", slug, made.Value.Summary, Link(slug));
        return await SaveAsync(db, caller, slug, made.Value.Name, cancellation);
    }
}
