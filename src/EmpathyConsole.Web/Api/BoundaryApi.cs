using EmpathyConsole.Application.Journeys.Boundary;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1/journeys/{id}/boundary: machine and person, touchpoint by touchpoint.</summary>
internal static class BoundaryApi
{
    public static void MapBoundary(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
        api.MapGet("/journeys/{id:long}/boundary", GetAsync).WithTags("Journeys").WithName("JourneyBoundary")
            .WithSummary("Per touchpoint who answers, the way to a person, the value zone with its gates, what was measured; where machines make it easy and where the lack of a person hurts. ?side=as-is|to-be &days= &format=json|csv")
            .Produces<BoundaryShape>();
    }

    private static async Task<IResult> GetAsync(long id, string? side, int? days, string? format, HttpContext http, IBoundaryDesk desk, CancellationToken cancellation)
    {
        MapSide? asked = side?.ToLowerInvariant() switch
        {
            null or "" or "as-is" => MapSide.AsIs,
            "to-be" => MapSide.ToBe,
            _ => null,
        };
        if (asked is not { } known)
        {
            return Problem.Invalid($"The side '{side}' is not known. Ask for as-is or to-be.", "side").Answer();
        }

        var last = days ?? MeasureQuestion.UsualDays;
        return format?.ToLowerInvariant() switch
        {
            null or "" or "json" => (await desk.GetAsync(http.Caller(), id, known, last, cancellation)).Answer(BoundaryShape.Of),
            "csv" => (await desk.ExportAsync(http.Caller(), id, known, last, cancellation)).Match(file => Microsoft.AspNetCore.Http.Results.File(file.Content.ToArray(), file.Type, file.Name), ApiAnswers.Answer),
            _ => Problem.Invalid($"The format '{format}' is not known. Ask for json or csv.", "format").Answer(),
        };
    }
}
