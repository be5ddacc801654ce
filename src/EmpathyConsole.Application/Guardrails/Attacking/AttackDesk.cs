using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Attacks;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Attacking;

internal sealed class AttackDesk(IDbContextFactory<ConsoleDb> databases, IGuardrailDraftDesk drafts) : IAttackDesk
{
    /// <summary>So many escapes are added at once: a draft with more examples than a person can read proves nothing.</summary>
    private const int MostAtOnce = 60;

    private const int MostShown = 24;
    private const int Seed = 20_260;

    public async Task<Result<AttackSheet>> AttackAsync(Caller caller, string slug, CancellationToken cancellation)
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

        var guardrail = Shown(facts);
        var run = AttackRun.Of(guardrail, Seed, db.Now);
        var known = facts.Drafts.TryGetValue(facts.Rows[0].Id, out var draft) ? GuardrailJson.Read(slug, 0, draft.Definition).Examples : guardrail.Examples;
        return new AttackSheet(run.Version, run.Rates, [.. run.Attacks.Where(a => a.Escaped).Take(MostShown)], New(run, known).Count);
    }

    public async Task<Result<DraftSheet>> AddEscapesAsync(Caller caller, string slug, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var facts = await GuardrailFacts.ReadAsync(db, slug, cancellation);
        if (facts.Rows.Count == 0)
        {
            return GuardrailProblems.Missing(slug);
        }

        var run = AttackRun.Of(Shown(facts), Seed, db.Now);
        if (run.Escapes.Count == 0)
        {
            return Problem.Conflict("No attack on this version escapes, so there is nothing to add.");
        }

        var sheet = await drafts.OpenAsync(caller, slug, cancellation);
        if (!sheet.Succeeded || New(run, sheet.Value.Draft.Examples) is not { Count: > 0 } more)
        {
            return sheet;
        }

        return await drafts.KeepAsync(caller, slug, sheet.Value.Draft with { Examples = [.. sheet.Value.Draft.Examples, .. more.Take(MostAtOnce)] }, sheet.Value.Revision, cancellation);
    }

    private static Guardrail Shown(GuardrailFacts facts)
    {
        var (version, definition) = facts.Shown(facts.Rows[0]);
        return GuardrailJson.Read(facts.Rows[0].Slug, version, definition);
    }

    private static List<GuardrailExample> New(AttackRun run, IReadOnlyList<GuardrailExample> known)
    {
        var texts = known.Select(e => e.Text).ToHashSet(StringComparer.Ordinal);
        return [.. run.Escapes.Where(e => !texts.Contains(e.Text))];
    }
}
