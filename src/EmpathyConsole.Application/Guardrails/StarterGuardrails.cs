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
        await db.SealLiveAsync(caller, missing.ConvertAll(g => (g.Item, g.Index, !StarterSet.OffAtFirst.Contains(g.Item.Slug, StringComparer.Ordinal))), "The guardrail the workspace began with.", cancellation);
        db.Note(caller, Room.Guardrails, "seed", "guardrail", "starter", FormattableString.Invariant($"Began with {missing.Count} starter guardrails"), "/guardrails");
        await db.SaveChangesAsync(cancellation);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellation);
        }

        books.Forget(db.WorkspaceId);
        return missing.Count;
    }
}
