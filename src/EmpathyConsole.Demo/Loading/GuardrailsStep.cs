using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Demo.House;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>The starter set, and the guardrails the brand wrote for itself.</summary>
internal sealed class GuardrailsStep : IDemoStep
{
    public string Title => "Setting up the guardrails";

    public async Task RunAsync(DemoBuild build, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);
        await build.Get<IStarterGuardrails>().SeedAsync(db, build.Mara, cancellation);
        var there = await db.Guardrails.Select(g => g.Slug).ToListAsync(cancellation);
        var missing = GuardrailContent.All.Where(g => !there.Contains(g.Slug, StringComparer.Ordinal)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var order = await db.Guardrails.MaxAsync(g => (int?)g.Order, cancellation) ?? 0;
        await db.SealLiveAsync(build.Mara, [.. missing.Select((g, i) => (g, order + i + 1, true))], "Written for Leafward.", cancellation);
        foreach (var guardrail in missing)
        {
            db.Note(build.Mara, Room.Guardrails, "publish", "guardrail", guardrail.Slug, $"Published the guardrail '{guardrail.Name}'", "/guardrails/" + guardrail.Slug);
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
