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

    /// <summary>Whether this request may have to do with the demo; whether there is one is another question.</summary>
    public static bool IsOpen(HttpContext http, IHostEnvironment environment) => environment.IsDevelopment() && IsLoopback(http);

    /// <summary>The demo's people, or none where the door is shut.</summary>
    public static async Task<IReadOnlyList<DemoPerson>> PeopleAsync(HttpContext http, IHostEnvironment environment, IDbContextFactory<ConsoleDb> databases, CancellationToken cancellation)
    {
        if (!IsOpen(http, environment))
        {
            return [];
        }

        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = await db.Memberships.Where(m => m.Active && db.Workspaces.Any(w => w.Id == m.WorkspaceId && w.IsDemo))
            .Select(m => new DemoPerson(m.TeamMemberId, m.TeamMember!.DisplayName, m.Roles, m.WorkspaceId)).ToListAsync(cancellation);
        return [.. rows.OrderBy(p => p.Roles).ThenBy(p => p.Name, StringComparer.Ordinal)];
    }

    /// <summary>
    /// From this machine, asked for by this machine's own name, and not handed on by a proxy. The name counts because a page of another
    /// site can let its own name point at 127.0.0.1 and would then be of one origin with the console.
    /// </summary>
    private static bool IsLoopback(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && System.Net.IPAddress.IsLoopback(address)
        && IsLoopbackName(http.Request.Host.Host)
        && !http.Request.Headers.Keys.Any(HandedOn);

    private static bool IsLoopbackName(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (System.Net.IPAddress.TryParse(host, out var address) && System.Net.IPAddress.IsLoopback(address));

    private static bool HandedOn(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
        || header.ToLowerInvariant() is "forwarded" or "x-real-ip" or "via" or "cf-connecting-ip" or "true-client-ip";
}
