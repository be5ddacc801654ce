using Microsoft.AspNetCore.Antiforgery;

namespace EmpathyConsole.Web.Hosting;

/// <summary>A form without a valid token (posted by another site, or from a page that was open over a restart) does nothing: its page is shown anew.</summary>
internal static class StaleForms
{
    public static void UseStaleForms(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
        {
            return next(http);
        }

        // 303: the browser asks for the page, whatever it posted
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = PageOf(http.Request);
        return Task.CompletedTask;
    });

    private static string PageOf(HttpRequest request) =>
        request.Path.StartsWithSegments("/setup", StringComparison.OrdinalIgnoreCase) ? "/setup" + request.QueryString
        : request.Path.StartsWithSegments("/sign-in", StringComparison.OrdinalIgnoreCase) ? "/sign-in"
        : "/";
}
