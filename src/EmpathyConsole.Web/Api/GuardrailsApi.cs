using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Checking;
using EmpathyConsole.Application.Guardrails.Packs;
using EmpathyConsole.Domain.House;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1 of the Guardrails room.</summary>
internal static class GuardrailsApi
{
    public static void MapGuardrails(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
        api.MapPost("/guardrails/check", CheckAsync).Accepts<CheckRequest>("application/json").TakesAtMost(16)
            .WithName("CheckText")
            .WithSummary("Judges a text by the live guardrails: a verdict, and each finding with its exact words, reason and suggestion.")
            .WithTags("Guardrails")
            .Produces<CheckAnswer>();
        api.MapPost("/guardrails/check/batch", CheckFileAsync).Accepts<string>("text/csv", "text/plain").TakesAtMost(20)
            .WithName("CheckFile")
            .WithSummary("Judges every text of a CSV body (?column=text) or of a plain text, one a line: ?format=json, csv or sarif; ?channel=, ?file= names it in SARIF.")
            .WithTags("Guardrails")
            .Produces<object>();
        api.MapGet("/guardrails", async (HttpContext http, IGuardrailDesk desk) => (await desk.ListAsync(http.Caller(), http.RequestAborted)).Answer())
            .WithName("ListGuardrails")
            .WithSummary("Every guardrail of the workspace: its sentence, severity, version, whether it is on, and how its examples come out.")
            .WithTags("Guardrails")
            .Produces<IReadOnlyList<GuardrailSummary>>();
        api.MapGet("/guardrails/export", ExportAsync)
            .WithName("ExportGuardrails")
            .WithSummary("A pack: guardrails with their examples, ?format=yaml (or json), ?guardrail= for some of them.")
            .WithTags("Guardrails")
            .Produces<string>(contentType: "application/yaml");
    }

    private static async Task<IResult> ExportAsync(HttpContext http, IGuardrailPackDesk desk, string? format, string[]? guardrail)
    {
        var written = format?.ToLowerInvariant() switch
        {
            null or "" or "yaml" => PackFormat.Yaml,
            "json" => PackFormat.Json,
            _ => (PackFormat?)null,
        };
        if (written is not { } known)
        {
            return Problem.Invalid("The format is yaml or json.", "format").Answer();
        }

        var file = await desk.ExportAsync(http.Caller(), guardrail ?? [], known, http.RequestAborted);
        return file.Succeeded ? TypedResults.Text(file.Value.Text, file.Value.MediaType) : file.Problem.Answer();
    }

    private static async Task<IResult> CheckFileAsync(HttpContext http, IFileCheckDesk desk, string? column, string? channel, string? format, string? file)
    {
        if (format is not (null or "" or "json" or "csv" or "sarif"))
        {
            return Problem.Invalid("The format is json, csv or sarif.", "format").Answer();
        }

        using var bytes = new MemoryStream();
        await http.Request.Body.CopyToAsync(bytes, http.RequestAborted);
        var isTable = http.Request.ContentType?.StartsWith("text/csv", StringComparison.OrdinalIgnoreCase) == true;
        var name = string.IsNullOrWhiteSpace(file) ? isTable ? "texts.csv" : "texts.txt" : file;
        var content = TextFile.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        var answer = await desk.CheckAsync(http.Caller(), new(name, content, column ?? (isTable ? "text" : null), new() { Channel = channel }), null, http.RequestAborted);
        return !answer.Succeeded ? answer.Problem.Answer() : format switch
        {
            "csv" => TypedResults.Text(CheckSheet.Csv(answer.Value.Rows), "text/csv"),
            "sarif" => TypedResults.Text(Sarif.Write(answer.Value.File, answer.Value.Rows, answer.Value.Names), "application/sarif+json"),
            _ => answer.Answer(a => new
            {
                rows = a.Rows.Select(r => new { r.Row, line = r.Places.Line, r.Text, r.Verdict, r.Findings }),
                skipped = a.Skipped,
            }),
        };
    }

    private static async Task<IResult> CheckAsync(HttpContext http, IGuardrailDesk desk, IOptions<JsonOptions> json)
    {
        var body = await JsonBody.ReadAsync<CheckRequest>(http, json.Value.SerializerOptions, http.RequestAborted);
        return body.Succeeded ? (await desk.CheckAsync(http.Caller(), body.Value, http.RequestAborted)).Answer() : body.Problem.Answer();
    }
}
