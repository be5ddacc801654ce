using System.Text;
using EmpathyConsole.Demo;
using EmpathyConsole.Domain.Friction.Sites;
using EmpathyConsole.Web.Hosting;

namespace EmpathyConsole.Web.Site;

/// <summary>A page of the demo's made-up shop, outside the console, whose signals the demo workspace counts. It is there where the demo can be stepped into.</summary>
internal static class DemoSite
{
    private const string Page = "/demo-site";

    public static void MapDemoSite(this WebApplication app)
    {
        var html = Encoding.UTF8.GetString(SiteFiles.Read("demo/shop.html"));
        app.MapGet(Page, async (HttpContext http, IHostEnvironment environment, IServiceProvider services, CancellationToken cancellation) =>
        {
            var origin = SiteOrigin.Read($"{http.Request.Scheme}://{http.Request.Host}");
            if (!DemoDoor.IsOpen(http, environment) || !origin.Succeeded || await DemoShop.KeyAsync(services, origin.Value, cancellation) is not { } key)
            {
                return Results.NotFound();
            }

            http.Response.Headers.CacheControl = "no-store";
            return Results.Content(html.Replace("{{key}}", key, StringComparison.Ordinal), "text/html; charset=utf-8");
        }).AllowAnonymous().ExcludeFromDescription();
        Serve(app, "shop.js", "text/javascript; charset=utf-8");
        Serve(app, "shop.css", "text/css; charset=utf-8");
    }

    private static void Serve(WebApplication app, string name, string type)
    {
        var file = SiteFiles.Read("demo/" + name);
        app.MapGet($"{Page}/{name}", (HttpContext http, IHostEnvironment environment) => DemoDoor.IsOpen(http, environment) ? Results.Bytes(file, type) : Results.NotFound())
            .AllowAnonymous().ExcludeFromDescription();
    }
}
