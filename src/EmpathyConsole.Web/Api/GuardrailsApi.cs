using EmpathyConsole.Application.Guardrails;
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

    private static async Task<IResult> CheckAsync(HttpContext http, IGuardrailDesk desk, IOptions<JsonOptions> json)
    {
        var body = await JsonBody.ReadAsync<CheckRequest>(http, json.Value.SerializerOptions, http.RequestAborted);
        return body.Succeeded ? (await desk.CheckAsync(http.Caller(), body.Value, http.RequestAborted)).Answer() : body.Problem.Answer();
    }
}
