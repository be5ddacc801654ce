using System.Text.Json;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Web.Api;

/// <summary>Reads a JSON body, or says in a sentence what is wrong with it. Unknown fields are ignored, and named in a warning header.</summary>
internal static class JsonBody
{
    /// <summary>Names the fields of the body that nobody reads.</summary>
    public const string WarningHeader = "Empathy-Warning";

    public static async Task<Result<T>> ReadAsync<T>(HttpContext http, JsonSerializerOptions options, CancellationToken cancellation)
        where T : class
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: cancellation);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return Problem.Invalid("The body is no JSON object.");
            }

            Warn<T>(http, document.RootElement);
            return document.Deserialize<T>(options)!;
        }
        catch (JsonException e)
        {
            var place = e.Path is { Length: > 2 } path ? path[2..] : null;
            return Problem.Invalid(place is null ? "The body is not valid JSON." : $"'{place}' can't be read: its kind of value is another one.", place);
        }
        catch (InvalidOperationException)
        {
            // half a surrogate pair, like "\ud800", is JSON by its grammar and no text
            return Problem.Invalid("The body is not valid JSON: it holds an escape that is no character, like half of an emoji.");
        }
    }

    private static void Warn<T>(HttpContext http, JsonElement body)
    {
        var known = typeof(T).GetProperties().Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = body.EnumerateObject().Select(p => p.Name).Where(n => !known.Contains(n)).Take(10).Select(n => new string([.. n.Where(char.IsAsciiLetterOrDigit).Take(40)])).ToList();
        if (unknown.Count > 0)
        {
            http.Response.Headers[WarningHeader] = "ignored unknown fields: " + string.Join(", ", unknown);
        }
    }
}
