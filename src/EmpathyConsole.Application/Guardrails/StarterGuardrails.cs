using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Starter;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails;

internal sealed class StarterGuardrails(RuleBooks books) : IStarterGuardrails
{
    public async Task<int> SeedAsync(ConsoleDb db, Caller caller, CancellationToken cancellation)
    {
        var there = await db.Guardrails.Select(g => g.Slug).ToListAsync(cancellation);
        var missing = StarterSet.All.Index().Where(g => !there.Contains(g.Item.Slug, StringComparer.Ordinal)).ToList();
        if (missing.Count == 0)
        {
            return 0;
        }

        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellation) : null;
        var rows = missing.ConvertAll(g => (Row: Row(db, g.Item, g.Index), Guardrail: g.Item));
        db.Guardrails.AddRange(rows.Select(r => r.Row));
        await db.SaveChangesAsync(cancellation);
        foreach (var (row, guardrail) in rows)
        {
            db.GuardrailVersions.Add(new()
            {
                GuardrailId = row.Id,
                Version = 1,
                Definition = GuardrailJson.Write(guardrail),
                Change = "The guardrail the workspace began with.",
                AuthorKind = caller.Kind,
                AuthorId = caller.Id,
                AuthorName = caller.Name,
                At = db.Now,
            });
        }

        db.Note(caller, Room.Guardrails, "seed", "guardrail", "starter", FormattableString.Invariant($"Began with {rows.Count} starter guardrails"), "/guardrails");
        await db.SaveChangesAsync(cancellation);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellation);
        }

        books.Forget(db.WorkspaceId);
        return rows.Count;
    }

    private static GuardrailRow Row(ConsoleDb db, Guardrail guardrail, int order) => new()
    {
        Slug = guardrail.Slug,
        On = true,
        LiveVersion = 1,
        Order = order,
        ChangedAt = db.Now,
        Revision = 1,
    };
}
