using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Board;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Templates;

namespace EmpathyConsole.Web.Api;

/// <summary>Starting journeys, and the board of the diagnosis.</summary>
internal static class JourneyBoardApi
{
    public static void MapJourneyBoard(this RouteGroupBuilder journeys)
    {
        journeys.MapGet("/templates", Templates).WithName("JourneyTemplates").WithSummary("The maps a journey can start from.");
        journeys.MapPost("", StartAsync).WithName("StartJourney").WithSummary("Starts a journey: name, description and template in the query, or stages (once for each, in order) in place of a template; without either the seven stages with nothing said. Answers its id.");
        journeys.MapGet("/board", ReadAsync).WithName("JourneyBoard").WithSummary("The five journeys and workflows that are looked at first, each with its worst stage, share of assumptions and findings.");
        journeys.MapPut("/{id:long}/board", PlaceAsync).WithName("PlaceJourney").WithSummary("Puts a journey at a place of the board, from 1; without a place it is taken off.");
    }

    private static IResult Templates() => Microsoft.AspNetCore.Http.Results.Json(JourneyTemplates.All.Select(t => new
    {
        t.Key,
        t.Name,
        t.Description,
        t.Kind,
        stages = t.Plan.Stages.Select(s => new { slug = s.Key, s.Name, touchpoints = s.Touchpoints.Count }),
    }));

    private static async Task<IResult> StartAsync(string? name, string? description, string? template, [Microsoft.AspNetCore.Mvc.FromQuery] string[]? stages, HttpContext http, IJourneyDesk desk, CancellationToken cancellation) =>
        (await desk.CreateAsync(http.Caller(), new(name ?? "", null, description ?? "", template ?? "", Stages: stages), cancellation)).Answer(id => new { id });

    private static async Task<IResult> ReadAsync(HttpContext http, IJourneyBoardDesk desk, CancellationToken cancellation) =>
        (await desk.ReadAsync(http.Caller(), cancellation)).Answer(cards => cards.Select(Card));

    private static async Task<IResult> PlaceAsync(long id, int? place, HttpContext http, IJourneyBoardDesk desk, CancellationToken cancellation) =>
        (await desk.PlaceAsync(http.Caller(), id, place, cancellation)).Answer(done => new { done });

    private static object Card(BoardCard card) => new
    {
        card.Place,
        card.Map.Id,
        card.Map.Name,
        card.Map.Kind,
        assumptionShare = Math.Round(card.AssumptionShare, 4),
        card.Findings,
        worst = card.Worst is not { } worst ? null : new
        {
            stage = worst.Stage.Slug,
            effort = worst.Stage.Effort.Level,
            fear = worst.Stage.Fear.Level,
            measuredEffort = worst.Measured is { } m ? new { value = Math.Round(m.Value, 4), low = Math.Round(m.Low, 4), high = Math.Round(m.High, 4) } : null,
        },
    };
}
