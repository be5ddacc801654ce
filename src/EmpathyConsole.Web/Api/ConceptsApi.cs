using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Handover;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Library.Searching;
using EmpathyConsole.Application.Concepts.Taste;
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
            .WithSummary("Concepts of all briefs; ?status=approved are those whose approval stands. Also by words, brief, campaign, channel, stage, angle, value, persona, writer, reason, by, from, to, sort. format=json, csv or markdown hands them over with disclosure, marking and 'why you see this'. Needs the scope 'read'.");
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
        IHandoverDesk handover,
        [FromQuery] string? status,
        [FromQuery] string? brief,
        [FromQuery] string? verdict,
        [FromQuery] string? words,
        [FromQuery] string? format,
        [FromQuery] int skip = 0,
        [FromQuery] int take = 100)
    {
        var filter = ConceptFilterText.Read(name => http.Request.Query[name]);
        if (!filter.Succeeded)
        {
            return filter.Problem.Answer();
        }

        if (string.IsNullOrEmpty(format))
        {
            return (await desk.FindAsync(http.Caller(), filter.Value with { Skip = skip, Take = take }, http.RequestAborted)).Answer();
        }

        if (!Enum.TryParse<ConceptFormat>(format, ignoreCase: true, out var asked) || !Enum.IsDefined(asked) || !format.All(char.IsAsciiLetter))
        {
            return Problem.Invalid($"The format '{format}' is not known. Ask for json, csv or markdown.", "format").Answer();
        }

        var file = await handover.WriteAsync(http.Caller(), filter.Value, null, asked, http.RequestAborted);
        return file.Succeeded ? Microsoft.AspNetCore.Http.Results.File(file.Value.Content.ToArray(), file.Value.Type, file.Value.Name) : file.Problem.Answer();
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
