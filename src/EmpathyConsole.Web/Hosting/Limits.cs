using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace EmpathyConsole.Web.Hosting;

/// <summary>Rate and size limits.</summary>
internal static class Limits
{
    /// <summary>The largest body of a request, in bytes.</summary>
    public const long LargestBody = 200L * 1024 * 1024;

    /// <summary>Policy for sign-in and set-up: 20 tries a minute from one address.</summary>
    public const string SignIn = "sign-in";

    public static IServiceCollection AddConsoleLimits(this IServiceCollection services) => services.AddRateLimiter(o =>
    {
        o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        o.OnRejected = (rejected, _) =>
        {
            var http = rejected.HttpContext;
            http.Response.Headers.RetryAfter = "60";
            if (http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            {
                http.Response.Headers.RetryAfter = "1";
            }
            else
            {
                // somebody at a form needs the form back, with a word on it
                http.Response.StatusCode = StatusCodes.Status303SeeOther;
                http.Response.Headers.Location = http.Request.Path.StartsWithSegments("/setup", StringComparison.OrdinalIgnoreCase) ? "/setup" + http.Request.QueryString : "/sign-in?wait=true";
            }

            return ValueTask.CompletedTask;
        };
        o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            ? RateLimitPartition.GetTokenBucketLimiter("api " + Partition(http), _ => new()
            {
                TokenLimit = 600,
                TokensPerPeriod = 300,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            })
            : RateLimitPartition.GetNoLimiter("pages"));
        o.AddPolicy(SignIn, http => HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter("sign-in " + Address(http), _ => new() { PermitLimit = 20, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("sign-in page"));
    });

    private static string Partition(HttpContext http) => http.User.Identity?.Name ?? Address(http);

    private static string Address(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
