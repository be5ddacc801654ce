using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Language;
using EmpathyConsole.Application.Voices.Learnings;
using EmpathyConsole.Application.Voices.Searching;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1 of the Voices room.</summary>
internal static class VoicesApi
{
    private const int MostRejects = 1_000;
    private const int DefaultPage = 25;

    public static void MapVoices(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
        var voices = api.MapGroup("/voices").WithTags("Voices");
        voices.MapPost("/import", ImportAsync).WithName("ImportVoices").WithSummary("Brings in a CSV, JSON, JSON lines, XLSX or text body; answers when it is stored. With an Idempotency-Key the same body again is answered, not done again.")
            .Accepts<string>("text/csv", "application/x-ndjson", "application/json", "text/plain", "text/tab-separated-values", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").Produces<VoicesImported>();
        voices.MapGet("", SearchAsync).WithName("SearchVoices").WithSummary("Looks for words in all voices: query=words \"exact phrase\" prefix* -not OR, with filters; hits with the offsets of the words.").Produces<VoiceHits>();
        voices.MapGet("/learnings", LearningsAsync).WithName("ListLearnings").WithSummary("Learnings: example, cause, what was changed and what it did.").Produces<IReadOnlyList<LearningExport>>();
        voices.MapGet("/themes", ThemesAsync).WithName("ListThemes").WithSummary("Themes with share, trend and their most typical quotes; format=csv or xlsx gives every quote with its offsets as a file.")
            .Produces<IReadOnlyList<ThemeExport>>().Produces<string>(StatusCodes.Status200OK, "text/csv", SheetBook.MediaType);
        voices.MapGet("/language", LanguageAsync).WithName("CompareLanguage").WithSummary("Phrases that set one group of voices apart from another: first=segment:x, second=rating:promoters or nothing for everyone else.").Produces<LanguageExport>();
        voices.MapGet("/contexts", ContextsAsync).WithName("FindPhrase").WithSummary("A phrase where it was said, with what stands around it.").Produces<PhraseContexts>();
        voices.MapGet("/emerging", EmergingAsync).WithName("EmergingWords").WithSummary("Words heard more in the last days than in the twelve months before.").Produces<EmergingWords>();
    }

    private static async Task<IResult> LanguageAsync(HttpContext http, ILanguageDesk desk, string? first, string? second, CancellationToken cancellation)
    {
        var (a, b) = (VoiceSlice.Read(first), VoiceSlice.Read(second));
        return !a.Succeeded ? a.Problem.Answer() : !b.Succeeded ? b.Problem.Answer()
            : (await desk.CompareAsync(http.Caller(), a.Value, string.IsNullOrWhiteSpace(second) ? null : b.Value, cancellation)).Answer(LanguageExport.Of);
    }

    private static async Task<IResult> ContextsAsync(HttpContext http, ILanguageDesk desk, string? phrase, string? within, string? order, int? skip, int? take, CancellationToken cancellation)
    {
        var slice = VoiceSlice.Read(within);
        var known = Enum.TryParse<ContextOrder>(order, ignoreCase: true, out var asked) && Enum.IsDefined(asked) ? asked : ContextOrder.After;
        return slice.Succeeded ? (await desk.ContextsAsync(http.Caller(), phrase ?? "", slice.Value, known, skip ?? 0, take ?? 50, cancellation)).Answer() : slice.Problem.Answer();
    }

    private static async Task<IResult> EmergingAsync(HttpContext http, ILanguageDesk desk, string? source, int? days, CancellationToken cancellation) =>
        (await desk.EmergingAsync(http.Caller(), string.IsNullOrWhiteSpace(source) ? null : source, days ?? 30, cancellation)).Answer();

    private static async Task<IResult> ImportAsync(HttpContext http, IVoicesDesk desk, IBringInDesk bringIn, IJobs jobs, string? source, string? map, CancellationToken cancellation)
    {
        var caller = http.Caller();
        var key = http.Request.Headers["Idempotency-Key"].FirstOrDefault();
        var started = await bringIn.PushAsync(caller, new VoicePush(FileName(http.Request.ContentType), http.Request.Body, source, map, key), cancellation);
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

    private static async Task<IResult> SearchAsync(HttpContext http, IVoiceSearchDesk desk, string? query, string? page, int? take, CancellationToken cancellation)
    {
        var search = VoiceSearchText.Read(name => name == "query" ? query : http.Request.Query[name]);
        return search.Succeeded ? (await desk.SearchAsync(http.Caller(), search.Value, page, take ?? DefaultPage, cancellation)).Answer() : search.Problem.Answer();
    }

    private static async Task<IResult> LearningsAsync(HttpContext http, ILearningsDesk desk, string? state, string? change, string? tag, CancellationToken cancellation)
    {
        var filter = LearningFilter.Read(state, change, tag);
        return filter.Succeeded ? (await desk.ExportAsync(http.Caller(), filter.Value, cancellation)).Answer(all => all.Select(LearningExport.Of)) : filter.Problem.Answer();
    }

    private static async Task<IResult> ThemesAsync(
        HttpContext http, IVoicesDesk desk, IThemeFiles files, string? kind, string? status, string? segment, string? channel, string? source, string? from, string? to, string? format, CancellationToken cancellation)
    {
        var filter = ThemeFilter.Read(kind, status, segment, channel, source, from, to);
        if (!filter.Succeeded)
        {
            return filter.Problem.Answer();
        }

        if (string.IsNullOrEmpty(format) || string.Equals(format, "json", StringComparison.OrdinalIgnoreCase))
        {
            return (await desk.ExportAsync(http.Caller(), filter.Value, cancellation)).Answer();
        }

        if (!Enum.TryParse<ThemeFormat>(format, ignoreCase: true, out var asked) || !Enum.IsDefined(asked) || char.IsAsciiDigit(format[0]))
        {
            return Problem.Invalid($"The format '{format}' is not known. Ask for json, csv or xlsx.", "format").Answer();
        }

        var file = await files.WriteAsync(http.Caller(), filter.Value, asked, cancellation);
        return file.Succeeded ? Microsoft.AspNetCore.Http.Results.File(file.Value.Content.ToArray(), file.Value.Type, file.Value.Name) : file.Problem.Answer();
    }

    private static string FileName(string? contentType) => contentType switch
    {
        not null when contentType.Contains("x-ndjson", StringComparison.OrdinalIgnoreCase) || contentType.Contains("jsonl", StringComparison.OrdinalIgnoreCase) => "api.jsonl",
        not null when contentType.Contains("json", StringComparison.OrdinalIgnoreCase) => "api.json",
        not null when contentType.Contains("tab-separated", StringComparison.OrdinalIgnoreCase) => "api.tsv",
        not null when contentType.Contains("plain", StringComparison.OrdinalIgnoreCase) => "api.txt",
        not null when contentType.Contains("spreadsheet", StringComparison.OrdinalIgnoreCase) => "api.xlsx",
        _ => "api.csv",
    };
}
