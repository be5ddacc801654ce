using EmpathyConsole.Application.Telemetry;

namespace EmpathyConsole.Web.Hosting;

/// <summary>What the web program adds to the console's own metrics, and where they go.</summary>
internal static class Telemetry
{
    public static IServiceCollection AddConsoleTelemetry(this IServiceCollection services, IConfiguration configuration) =>
        string.IsNullOrWhiteSpace(configuration[OtlpExport.Variable]) ? services : services.AddHostedService<OtlpExport>();

    /// <summary>Counts API requests that were answered with 400 to 499.</summary>
    public static void UseApiRefusals(this WebApplication app) => app.UseWhen(
        c => c.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase),
        api => api.Use(async (http, next) =>
        {
            await next(http);
            if (http.Response.StatusCode is >= 400 and < 500)
            {
                http.RequestServices.GetRequiredService<ConsoleMeter>().Refused(http.Response.StatusCode);
            }
        }));
}
