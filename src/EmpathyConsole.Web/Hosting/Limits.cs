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

    /// <summary>Policy for shared links: 60 openings a minute from one address.</summary>
    public const string Shared = "shared";

    /// <summary>Where shared links lie.</summary>
    public const string SharedPath = "/shared";

    public static IServiceCollection AddConsoleLimits(this IServiceCollection services) => services.AddRateLimiter(o =>
    {
        o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        o.OnRejected = async (rejected, cancellation) =>
        {
            var http = rejected.HttpContext;
            http.Response.Headers.RetryAfter = "60";
            if (http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            {
                http.Response.Headers.RetryAfter = "1";
            }
            else if (http.Request.Path.StartsWithSegments(SharedPath, StringComparison.OrdinalIgnoreCase))
            {
                await http.Response.WriteAsync("Too many links were opened from here. Wait a minute, then open it again.", cancellation);
            }
            else
            {
                // somebody at a form needs the form back, with a word on it
                http.Response.StatusCode = StatusCodes.Status303SeeOther;
                http.Response.Headers.Location = http.Request.Path.StartsWithSegments("/setup", StringComparison.OrdinalIgnoreCase) ? "/setup" + http.Request.QueryString : "/sign-in?wait=true";
            }
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
        o.AddPolicy(Shared, http => RateLimitPartition.GetFixedWindowLimiter("shared " + Address(http), _ => new() { PermitLimit = 60, Window = TimeSpan.FromMinutes(1) }));
    });

    private static string Partition(HttpContext http) => http.User.Identity?.Name ?? Address(http);

    private static string Address(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
