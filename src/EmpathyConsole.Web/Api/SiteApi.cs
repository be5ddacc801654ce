using System.Globalization;
using EmpathyConsole.Application.Friction.Sites;
using EmpathyConsole.Domain.Friction.Sites;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Web.Api;

/// <summary>Where web pages tell what visitors did: public and write-only, for the origins of a site key. Nothing here reads.</summary>
internal static class SiteApi
{
    private static readonly Problem NoSuchKey = Problem.NotFound("There is no such site key, or it was revoked. An admin finds the keys under Settings, Site keys.");

    public static void MapSite(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
        api.MapPost("/site/{key}/signals", SendAsync)
            .AllowAnonymous()
            .WithName("SendFromSite")
            .WithSummary("For web pages, by a public site key instead of an API key: NDJSON of at most 100 signals and 64 KB, each with an id, only from the key's origins and only of the kinds a page may send. text/plain is taken, so that a page that closes can send. Answered when durable; what is sent twice counts once.")
            .WithTags("Friction").Accepts<string>("text/plain", "application/x-ndjson")
            .WithMetadata(new BodyLimit(SiteLimits.MostBytes))
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status429TooManyRequests);
        api.MapMethods("/site/{key}/signals", [HttpMethods.Options], AskAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> SendAsync(string key, HttpContext http, ISiteDoor door, ISiteDesk desk, SiteRate rate, CancellationToken cancellation)
    {
        var opened = await OpenAsync(key, http, door, cancellation);
        if (!opened.Succeeded)
        {
            return opened.Problem.Answer();
        }

        if (rate.Wait(opened.Value, http.Connection.RemoteIpAddress?.ToString() ?? "") is { } wait)
        {
            var seconds = ((int)Math.Ceiling(Math.Max(1, wait.TotalSeconds))).ToString(CultureInfo.InvariantCulture);
            http.Response.Headers.RetryAfter = seconds;
            return Microsoft.AspNetCore.Http.Results.Problem(
                title: "Too many requests",
                detail: $"This site sends more than its key allows. Send it again in {seconds} s with the same ids; an admin can raise the limit under Settings, Site keys.",
                statusCode: StatusCodes.Status429TooManyRequests);
        }

        return (await desk.AppendAsync(opened.Value.Caller, http.Request.Body, cancellation)).Answer(o => new { o.Total, o.Accepted, o.Duplicates, o.Rejected, o.Rejects, o.Ignored });
    }

    /// <summary>A browser asks before it sends anything but plain text.</summary>
    private static async Task<IResult> AskAsync(string key, HttpContext http, ISiteDoor door, CancellationToken cancellation)
    {
        var opened = await OpenAsync(key, http, door, cancellation);
        if (!opened.Succeeded)
        {
            return opened.Problem.Answer();
        }

        var headers = http.Response.Headers;
        headers.AccessControlAllowMethods = HttpMethods.Post;
        headers.AccessControlAllowHeaders = "content-type";
        headers.AccessControlMaxAge = "600";
        return Microsoft.AspNetCore.Http.Results.NoContent();
    }

    /// <summary>The key, when the page may use it; only then may the page read the answer.</summary>
    private static async Task<Result<SitePass>> OpenAsync(string key, HttpContext http, ISiteDoor door, CancellationToken cancellation)
    {
        http.Response.Headers.Vary = "Origin";
        http.Response.Headers.CacheControl = "no-store";
        if (await door.FindAsync(key, cancellation) is not { } pass)
        {
            return NoSuchKey;
        }

        var origin = http.Request.Headers.Origin.ToString();
        if (origin.Length == 0)
        {
            return Problem.Forbidden("A site key takes signals from web pages only, and this request names no origin. Systems send to /api/v1/signals with an API key.");
        }

        if (!pass.Origins.Contains(origin, StringComparer.Ordinal))
        {
            return Problem.Forbidden($"This site key does not take signals from '{new([.. origin.Where(c => !char.IsControl(c)).Take(80)])}'. An admin adds the origin under Settings, Site keys.");
        }

        http.Response.Headers.AccessControlAllowOrigin = origin;
        http.Response.Headers.AccessControlExposeHeaders = "Retry-After";
        return pass;
    }
}
