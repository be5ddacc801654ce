using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Taste;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.AspNetCore.Mvc;

namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1 of the Concepts room.</summary>
internal static class ConceptsApi
{
    public static void MapConcepts(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
        api.MapGet("/concepts", FindAsync).WithName("FindConcepts").WithTags("Concepts")
            .WithSummary("Concepts of all briefs; ?status=approved are those whose approval stands. Needs the scope 'read'.");
        api.MapGet("/concepts/{id:long}", GetAsync).WithName("GetConcept").WithTags("Concepts")
            .WithSummary("One concept with its evidence, findings and provenance. Needs the scope 'read'.");
        api.MapGet("/concepts/taste", TasteAsync).WithName("GetTaste").WithTags("Concepts")
            .WithSummary("What was learned from everybody's picks: each weight with its sentence and interval. Needs the scope 'read'.");
        api.MapPut("/concepts/taste/{feature}", HoldAsync).WithName("PutTasteWeight").WithTags("Concepts")
            .WithSummary("Holds a weight of the shared taste at {\"weight\": -5 to 5}; 0 strikes it out, null releases it. Needs the scope 'write'.");
        api.MapGet("/briefs", BriefsAsync).WithName("FindBriefs").WithTags("Concepts")
            .WithSummary("All briefs and where each stands. Needs the scope 'read'.");
    }

    private static async Task<IResult> FindAsync(
        HttpContext http,
        IConceptDesk desk,
        [FromQuery] string? status,
        [FromQuery] long? brief,
        [FromQuery] string? verdict,
        [FromQuery] string? words,
        [FromQuery] int skip = 0,
        [FromQuery] int take = 100)
    {
        Verdict? wanted = null;
        if (!string.IsNullOrEmpty(verdict))
        {
            if (!Enum.TryParse<Verdict>(verdict, ignoreCase: true, out var parsed))
            {
                return Problem.Invalid($"There is no verdict '{verdict}'. Use pass, advise, warn or block.", "verdict").Answer();
            }

            wanted = parsed;
        }

        var found = await desk.FindAsync(http.Caller(), new(brief, status, wanted, words, skip, take), http.RequestAborted);
        return found.Answer();
    }

    private static async Task<IResult> GetAsync(HttpContext http, IConceptDesk desk, long id) =>
        (await desk.GetAsync(http.Caller(), id, http.RequestAborted)).Answer();

    private static async Task<IResult> TasteAsync(HttpContext http, ITasteDesk desk) =>
        (await desk.GetAsync(http.Caller(), true, http.RequestAborted)).Answer();

    private static async Task<IResult> HoldAsync(HttpContext http, ITasteDesk desk, string feature, [FromBody] TasteWeight body) =>
        (await desk.HoldAsync(http.Caller(), true, feature, body.Weight, http.RequestAborted)).Answer();

    private static async Task<IResult> BriefsAsync(HttpContext http, IBriefDesk desk) =>
        (await desk.ListAsync(http.Caller(), http.RequestAborted)).Answer(list => new { briefs = list });
}
