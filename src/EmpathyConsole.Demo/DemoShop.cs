using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Sites;
using EmpathyConsole.Demo.Loading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Demo;

/// <summary>The site key of the demo's shop.</summary>
public static class DemoShop
{
    private const string Name = "Demo shop";

    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>
    /// The key with which the demo's shop writes from an origin: made when there is none that still writes, opened to the origin when it is new. Null
    /// where there is no demo workspace, or it is not whole yet.
    /// </summary>
    public static async Task<string?> KeyAsync(IServiceProvider services, string origin, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(services);
        await using var db = await services.GetRequiredService<IDbContextFactory<ConsoleDb>>().CreateDbContextAsync(cancellation);
        if (await db.Workspaces.AsNoTracking().FirstOrDefaultAsync(w => w.IsDemo, cancellation) is not { } workspace)
        {
            return null;
        }

        db.WorkspaceId = workspace.Id;
        if (!await ReadyMark.StandsAsync(db, cancellation))
        {
            return null;
        }

        // two visitors at once must not make two keys
        await Turn.WaitAsync(cancellation);
        try
        {
            var site = await db.SiteKeys.AsNoTracking().Where(s => s.Name == Name && s.RevokedAt == null).OrderBy(s => s.Id).FirstOrDefaultAsync(cancellation);
            if (site?.Origins.Contains(origin, StringComparer.Ordinal) == true)
            {
                return site.Key;
            }

            var (desk, ada) = (services.GetRequiredService<ISiteDesk>(), (await DemoBuild.CallersAsync(db, workspace.Id, cancellation))["Ada Reyes"]);

            // the newest origins: a demo that is started on ever new ports must not run out of them
            var draft = new SiteDraft(Name, string.Join('\n', (site?.Origins ?? []).TakeLast(9).Append(origin)));
            return DemoBuild.Sure(site is null ? await desk.CreateAsync(ada, draft, cancellation) : await desk.ChangeAsync(ada, site.Id, draft, cancellation)).Key;
        }
        finally
        {
            Turn.Release();
        }
    }
}
