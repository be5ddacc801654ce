using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Publishing;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>Writes versions and the times in which they judge. The callers answer for the publish gate.</summary>
public static class GuardrailSealing
{
    /// <summary>Adds a version that will never change; the caller saves.</summary>
    public static GuardrailVersion Seal(this ConsoleDb db, Caller author, long guardrailId, Guardrail guardrail, string change)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(author);
        return db.GuardrailVersions.Add(new()
        {
            GuardrailId = guardrailId,
            Version = guardrail.Version,
            Definition = GuardrailJson.Write(guardrail),
            Change = change,
            AuthorKind = author.Kind,
            AuthorId = author.Id,
            AuthorName = author.Name,
            At = db.Now,
        }).Entity;
    }

    /// <summary>Adds guardrails whose first version judges at once, or can be let to with one click: for what a workspace begins with. Saves, in the caller's transaction.</summary>
    public static async Task SealLiveAsync(this ConsoleDb db, Caller author, IReadOnlyList<(Guardrail Guardrail, int Order, bool Live)> guardrails, string change, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = guardrails.Select(g => db.Guardrails.Add(new() { Slug = g.Guardrail.Slug, LiveVersion = g.Live ? 1 : null, Order = g.Order, ChangedAt = db.Now, Revision = 1 }).Entity).ToList();
        await db.SaveChangesAsync(cancellation);
        foreach (var (row, (guardrail, _, live)) in rows.Zip(guardrails))
        {
            db.Seal(author, row.Id, guardrail with { Version = 1 }, change);
            db.GuardrailTerms.Add(new() { GuardrailId = row.Id, Version = 1, Stage = VersionStage.Live, From = db.Now, Until = live ? null : db.Now });
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Ends what judges in a stage and begins another version there, or none; the caller saves.</summary>
    internal static async Task TurnAsync(this ConsoleDb db, GuardrailRow row, VersionStage stage, int? version, CancellationToken cancellation)
    {
        foreach (var term in await db.GuardrailTerms.Where(t => t.GuardrailId == row.Id && t.Stage == stage && t.Until == null).ToListAsync(cancellation))
        {
            term.Until = db.Now;
        }

        if (version is { } begins)
        {
            db.GuardrailTerms.Add(new() { GuardrailId = row.Id, Version = begins, Stage = stage, From = db.Now });
        }

        if (stage == VersionStage.Live)
        {
            row.LiveVersion = version;
        }
        else
        {
            row.ShadowVersion = version;
        }

        row.Revision++;
        row.ChangedAt = db.Now;
    }
}
