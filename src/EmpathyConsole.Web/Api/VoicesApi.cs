using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1 of the Voices room.</summary>
internal static class VoicesApi
{
    private const int MostRejects = 1_000;

    public static void MapVoices(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
        var voices = api.MapGroup("/voices").WithTags("Voices");
        voices.MapPost("/import", ImportAsync).WithName("ImportVoices").WithSummary("Brings in a CSV, JSON lines or text body; answers when it is stored.")
            .Accepts<string>("text/csv", "application/x-ndjson", "text/plain").Produces<VoicesImported>();
        voices.MapGet("/themes", ThemesAsync).WithName("ListThemes").WithSummary("Themes with share, trend and their most typical quotes.").Produces<IReadOnlyList<ThemeExport>>();
    }

    private static async Task<IResult> ImportAsync(HttpContext http, IVoicesDesk desk, IJobs jobs, string? source, string? map, CancellationToken cancellation)
    {
        var caller = http.Caller();
        var preview = await desk.StageAsync(caller, FileName(http.Request.ContentType), http.Request.Body, cancellation);
        if (!preview.Succeeded)
        {
            return preview.Problem.Answer();
        }

        var mapping = MappingText.Read(map ?? "", preview.Value.Mapping with { DefaultSource = source });
        if (!mapping.Succeeded)
        {
            return mapping.Problem.Answer();
        }

        var started = await desk.StartImportAsync(caller, preview.Value.Upload, mapping.Value, cancellation);
        if (!started.Succeeded)
        {
            return started.Problem.Answer();
        }

        var job = await jobs.RunHereAsync(caller, started.Value.JobId, null, cancellation);
        if (job.State != JobState.Done)
        {
            return Problem.Conflict(job.Trouble ?? "The import stopped. Send it again: what is here already is not added twice.").Answer();
        }

        var outcome = await desk.OutcomeAsync(caller, started.Value.ImportId, cancellation);
        var rejects = await desk.RejectsAsync(caller, started.Value.ImportId, MostRejects, cancellation);
        return outcome.Answer(o => VoicesImported.Of(o, rejects.Succeeded ? rejects.Value : []));
    }

    private static async Task<IResult> ThemesAsync(
        HttpContext http, IVoicesDesk desk, string? kind, string? status, string? segment, string? channel, string? source, string? from, string? to, CancellationToken cancellation)
    {
        var filter = ThemeFilter.Read(kind, status, segment, channel, source, from, to);
        return filter.Succeeded ? (await desk.ExportAsync(http.Caller(), filter.Value, cancellation)).Answer() : filter.Problem.Answer();
    }

    private static string FileName(string? contentType) => contentType switch
    {
        not null when contentType.Contains("json", StringComparison.OrdinalIgnoreCase) => "api.jsonl",
        not null when contentType.Contains("plain", StringComparison.OrdinalIgnoreCase) => "api.txt",
        not null when contentType.Contains("spreadsheet", StringComparison.OrdinalIgnoreCase) => "api.xlsx",
        _ => "api.csv",
    };
}
