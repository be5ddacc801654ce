using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Team;

/// <summary>One-time links: made, looked up, used. A link works once and until it expires.</summary>
public static class SetupLinks
{
    /// <summary>How long the first admin's link lives.</summary>
    public static readonly TimeSpan FirstAdmin = TimeSpan.FromMinutes(60);

    /// <summary>Adds a link to the context and returns its token; the caller saves.</summary>
    public static string Add(ConsoleDb db, long? memberId, TimeSpan lives)
    {
        var token = Secrets.New();
        db.SetupLinks.Add(new() { TokenHash = Secrets.Hash(token), TeamMemberId = memberId, ExpiresAt = db.Now + lives });
        return token;
    }

    /// <summary>The link of a token, when it still works.</summary>
    public static async Task<SetupLink?> FindAsync(ConsoleDb db, string token, CancellationToken cancellation)
    {
        var hash = Secrets.Hash(token);
        var now = db.Now;
        return await db.SetupLinks.SingleOrDefaultAsync(l => l.TokenHash == hash && l.UsedAt == null && l.ExpiresAt > now, cancellation);
    }

    /// <summary>Uses the link up: true for exactly one caller, however many try at once.</summary>
    public static async Task<bool> UseAsync(ConsoleDb db, long linkId, CancellationToken cancellation)
    {
        var now = db.Now;
        return await db.SetupLinks.Where(l => l.Id == linkId && l.UsedAt == null && l.ExpiresAt > now)
            .ExecuteUpdateAsync(s => s.SetProperty(l => l.UsedAt, now), cancellation) == 1;
    }

    /// <summary>For a console nobody can sign in to yet: a fresh first-admin link, older ones die. Null when somebody can.</summary>
    public static async Task<string?> OfferFirstAdminAsync(ConsoleDb db, CancellationToken cancellation)
    {
        if (await db.Users.AnyAsync(u => u.PasswordHash != null, cancellation))
        {
            return null;
        }

        await db.SetupLinks.Where(l => l.TeamMemberId == null).ExecuteDeleteAsync(cancellation);
        var token = Add(db, null, FirstAdmin);
        await db.SaveChangesAsync(cancellation);
        return token;
    }
}
