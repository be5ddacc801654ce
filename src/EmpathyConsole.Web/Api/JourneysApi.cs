using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Exchange;
using EmpathyConsole.Application.Journeys.Lived;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1 of the Journeys room.</summary>
internal static class JourneysApi
{
    // a journey is a small text; the desk says so in words when a file is far too large
    private const long LargestBody = 4_000_000;

    public static void MapJourneys(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
        var journeys = api.MapGroup("/journeys").WithTags("Journeys");
        journeys.MapGet("", ListAsync).WithName("Journeys").WithSummary("Every journey with the numbers of its stages.");
        journeys.MapGet("/{id:long}", GetAsync).WithName("Journey").WithSummary("One journey with both sides, lossless as JSON or as CSV with a row a stage and a row a touchpoint.");
        journeys.MapGet("/{id:long}/lived", LivedAsync).WithName("JourneyLived")
            .WithSummary("What people did, laid over the map: people at each stage, drop-off, deviations and sequences, each with its 95% interval. days=1 to 1100 (90); segment; format=json or csv.");
        journeys.MapPost("/import", ImportAsync).WithName("ImportJourney").WithSummary("Makes a journey of exported JSON or of CJML, told apart by what is in it; answers its id and what could not be taken over.")
            .Accepts<JourneyDocument>("application/json", "application/xml", "text/xml", "text/plain", "application/octet-stream", "application/x-www-form-urlencoded").TakesAtMost(16).Produces<ImportedJourney>();
        journeys.MapJourneyBoard();
    }

    private static async Task<IResult> ListAsync(HttpContext http, IJourneyDesk desk, CancellationToken cancellation) =>
        (await desk.ListAsync(http.Caller(), cancellation)).Answer(list => list.Select(Line));

    private static async Task<IResult> GetAsync(long id, string? format, HttpContext http, IJourneyDesk desk, CancellationToken cancellation)
    {
        JourneyFormat? wanted = format?.ToLowerInvariant() switch
        {
            null or "" or "json" => JourneyFormat.Json,
            "csv" => JourneyFormat.Csv,
            _ => null,
        };
        return wanted is { } known
            ? (await desk.ExportAsync(http.Caller(), id, known, cancellation)).Match(file => Microsoft.AspNetCore.Http.Results.Text(file.Text, file.ContentType), ApiAnswers.Answer)
            : Problem.Invalid($"The format '{format}' is not known. Ask for json or csv.", "format").Answer();
    }

    private static async Task<IResult> LivedAsync(long id, int? days, string? segment, string? format, HttpContext http, ILivedDesk desk, CancellationToken cancellation)
    {
        var ask = new LivedAsk(days ?? LivedAsk.UsualDays, segment);
        return format?.ToLowerInvariant() switch
        {
            null or "" or "json" => (await desk.AskAsync(http.Caller(), id, ask, cancellation)).Answer(LivedShape.Of),
            "csv" => (await desk.AskAsync(http.Caller(), id, ask, cancellation)).Match(lived => Microsoft.AspNetCore.Http.Results.Text(LivedSheet.Of(lived), "text/csv"), ApiAnswers.Answer),
            _ => Problem.Invalid($"The format '{format}' is not known. Ask for json or csv.", "format").Answer(),
        };
    }

    private static async Task<IResult> ImportAsync(HttpContext http, IJourneyDesk desk, CancellationToken cancellation)
    {
        if (http.Request.ContentLength > LargestBody)
        {
            return Problem.TooLarge("The file is larger than 4 MB, which no journey needs. Check that it is the right file.").Answer();
        }

        using var reader = new StreamReader(http.Request.Body);
        return (await desk.ImportAsync(http.Caller(), await reader.ReadToEndAsync(cancellation), cancellation)).Answer();
    }

    private static object Line(JourneyMap map) => new
    {
        map.Id,
        map.Name,
        map.Kind,
        map.Description,
        persona = map.PersonaName.Length == 0 ? null : map.PersonaName,
        map.Assumptions,
        map.ChangedAt,
        stages = map.Stages.Select(s => new
        {
            s.Slug,
            s.Name,
            intent = s.Intent.Level,
            fear = s.Fear.Level,
            effort = s.Effort.Level,
            value = Math.Round(s.Zone.Score, 4),
            s.Advice.Recommendation,
        }),
    };
}
