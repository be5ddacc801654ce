using System.Security.Cryptography;

namespace EmpathyConsole.Web.Site;

/// <summary>Files that lie beside this class and are served at fixed addresses.</summary>
internal static class SiteFiles
{
    /// <summary>Where pages load the snippet from; the address never changes.</summary>
    public const string Snippet = "/site.js";

    private const string Script = "text/javascript; charset=utf-8";

    public static void MapConsoleSite(this WebApplication app)
    {
        // pages of other houses load it: an hour in their caches, then one question whether it changed
        var snippet = Read("site.js");
        var tag = new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(snippet))[..16]}\"");
        app.MapMethods(Snippet, [HttpMethods.Get, HttpMethods.Head], (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "public, max-age=3600";
            http.Response.Headers.AccessControlAllowOrigin = "*";
            return Results.Bytes(snippet, Script, entityTag: tag);
        }).AllowAnonymous().ExcludeFromDescription();
        app.MapDemoSite();
    }

    /// <summary>A file of this folder, as it is in the repository.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(SiteFiles).Assembly.GetManifestResourceStream("site/" + name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
