using System.Text.Json;
using System.Text.RegularExpressions;
using EmpathyConsole.Web.Hosting;
using Microsoft.AspNetCore.Http.Metadata;

namespace EmpathyConsole.Web.Api;

/// <summary>
/// Whatever goes wrong below /api is answered as problem details with a sentence: what can't be read, what is too large, an address or a
/// body nobody takes, and what breaks inside the console.
/// </summary>
internal static partial class ApiTrouble
{
    private const int LongestShown = 40;

    public static void UseApiTrouble(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("EmpathyConsole.Web.Api");
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase), api => api.Use(async (http, next) =>
        {
            await CatchAsync(http, next, log);
            if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null })
            {
                await AnswerAsync(http, http.Response.StatusCode, SentenceOf(http));
            }
        }));
    }

    private static async Task CatchAsync(HttpContext http, RequestDelegate next, ILogger log)
    {
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException e) when (!http.Response.HasStarted)
        {
            // what came in is the caller's: it is told to them, and not to the log
            await AnswerAsync(http, e.StatusCode, e.StatusCode == StatusCodes.Status400BadRequest ? Unread(e) : null);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // nobody is there any more to be told
        }
#pragma warning disable CA1031 // a program that calls the API can't read an error page
        catch (Exception e) when (!http.Response.HasStarted)
#pragma warning restore CA1031
        {
            LogFailed(log, e, http.Request.Method, http.GetEndpoint()?.DisplayName ?? "");
            await AnswerAsync(http, StatusCodes.Status500InternalServerError, null);
        }
    }

    private static async Task AnswerAsync(HttpContext http, int status, string? sentence)
    {
        http.Response.ContentType = null;
        var code = System.Diagnostics.Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
        await Microsoft.AspNetCore.Http.Results.Problem(
            title: Title(status),
            detail: sentence ?? SentenceOf(http, status, code),
            statusCode: status,
            extensions: status == StatusCodes.Status500InternalServerError ? new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code } : null).ExecuteAsync(http);
    }

    private static string SentenceOf(HttpContext http) => SentenceOf(http, http.Response.StatusCode, http.TraceIdentifier);

    private static string SentenceOf(HttpContext http, int status, string code) => status switch
    {
        StatusCodes.Status404NotFound => "There is no such address in the API. /openapi/v1.json lists them all.",
        StatusCodes.Status405MethodNotAllowed => $"This address does not answer {Shown(http.Request.Method)}. It answers {http.Response.Headers.Allow}; /openapi/v1.json lists them all.",
        StatusCodes.Status408RequestTimeout => "The body came too slowly and was given up. Send it again over a better line, or in parts.",
        StatusCodes.Status413PayloadTooLarge => $"The body is larger than the {Largest(http)} this address takes. Send it in parts; what is sent twice counts once.",
        StatusCodes.Status415UnsupportedMediaType =>
            $"This address does not read a body of the kind '{Shown(http.Request.ContentType ?? "")}'. Send the header Content-Type: application/json for JSON, application/x-ndjson for JSON lines, text/csv for CSV.",
        StatusCodes.Status429TooManyRequests => "That was too many requests at once. Wait a second and send it again.",
        >= 500 => $"Something went wrong inside the console. Try again; if it happens again, tell your admin the code {code}, which is in the log.",
        _ => "The request can't be read. /openapi/v1.json says what this address takes.",
    };

    private static string Title(int status) => status switch
    {
        StatusCodes.Status404NotFound => "Not found",
        StatusCodes.Status405MethodNotAllowed => "Not this way",
        StatusCodes.Status408RequestTimeout => "Too slow",
        StatusCodes.Status413PayloadTooLarge => "Too large",
        StatusCodes.Status415UnsupportedMediaType => "Not this kind of body",
        StatusCodes.Status429TooManyRequests => "Too many requests",
        >= 500 => "Failed",
        _ => "The input can't be used",
    };

    private static string? Unread(BadHttpRequestException e)
    {
        if (Binding().Match(e.Message) is { Success: true } found)
        {
            var needs = found.Groups["type"].Value switch
            {
                "int" or "long" => "a whole number",
                "bool" => "true or false",
                _ => "another kind of value",
            };
            return $"'{found.Groups["name"].Value}' can't be '{Shown(found.Groups["value"].Value)}': it needs {needs}.";
        }

        return e.InnerException is JsonException ? "The body is not valid JSON of the kind this address takes. /openapi/v1.json shows it." : null;
    }

    private static string Shown(string value) => new([.. value.Where(c => !char.IsControl(c)).Take(LongestShown)]);

    private static string Largest(HttpContext http)
    {
        var bytes = http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? Limits.LargestBody;
        return bytes < 1024 * 1024 ? $"{bytes / 1024} KB" : $"{bytes / (1024 * 1024)} MB";
    }

    // ASP.NET Core's own words: Failed to bind parameter "int skip" from "many".
    [GeneratedRegex("""^Failed to bind parameter "(?:System\.)?(?:Nullable<)?(?<type>\w+)[>?]? (?<name>\w+)" from "(?<value>.*)"\.$""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Binding();

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} at {Endpoint} failed")]
    private static partial void LogFailed(ILogger log, Exception exception, string method, string endpoint);
}
