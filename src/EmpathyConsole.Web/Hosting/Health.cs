using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace EmpathyConsole.Web.Hosting;

/// <summary>/health/live: the process answers. /health/ready: and its database does.</summary>
internal static class Health
{
    public static void MapConsoleHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains("ready") }).AllowAnonymous();
    }
}
