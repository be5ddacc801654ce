using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Web.Hosting;

/// <summary>When the demo may be made and stepped into by button: Development, loopback, and a workspace marked as demo. All three.</summary>
internal static class DemoDoor
{
    public static bool IsWanted(IHostEnvironment environment, IConfiguration configuration) =>
        environment.IsDevelopment() && configuration.GetValue("Console:Demo", defaultValue: true);

    public static Task OpenAsync(IServiceProvider services, IProgress<string> progress, CancellationToken cancellation) =>
        Demo.DemoWorkspace.EnsureAsync(services, progress, cancellation);

    /// <summary>The demo's people, or none where the door is shut.</summary>
    public static async Task<IReadOnlyList<DemoPerson>> PeopleAsync(HttpContext http, IHostEnvironment environment, IDbContextFactory<ConsoleDb> databases, CancellationToken cancellation)
    {
        if (!environment.IsDevelopment() || !IsLoopback(http))
        {
            return [];
        }

        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = await db.Memberships.Where(m => m.Active && db.Workspaces.Any(w => w.Id == m.WorkspaceId && w.IsDemo))
            .Select(m => new DemoPerson(m.TeamMemberId, m.TeamMember!.DisplayName, m.Roles, m.WorkspaceId)).ToListAsync(cancellation);
        return [.. rows.OrderBy(p => p.Roles).ThenBy(p => p.Name, StringComparer.Ordinal)];
    }

    private static bool IsLoopback(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && System.Net.IPAddress.IsLoopback(address) && !http.Request.Headers.ContainsKey("X-Forwarded-For");
}
