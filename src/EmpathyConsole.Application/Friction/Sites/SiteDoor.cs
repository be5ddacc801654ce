using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Sites;

/// <inheritdoc cref="ISiteDoor" />
internal sealed class SiteDoor(IDbContextFactory<ConsoleDb> databases) : ISiteDoor
{
    private const int LongestKey = 100;

    public async Task<SitePass?> FindAsync(string key, CancellationToken cancellation)
    {
        if (key is null or { Length: 0 or > LongestKey })
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellation);

        // a page is in no workspace: its key says which one
        var site = await db.SiteKeys.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(s => s.Key == key && s.RevokedAt == null, cancellation);
        return site is null ? null : new(new(site.WorkspaceId, CallerKind.Site, site.Id, "site " + site.Name, Roles.None, Scopes.Site), site.Origins, site.PerMinute);
    }
}
