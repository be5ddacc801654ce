using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Drilling;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Web.Api;

/// <summary>The same slice asked in other ways: spreads, funnels, paths, cohorts, and what a number is made of.</summary>
internal static class FrictionExploreApi
{
    private const string Scope = " from, to, days and filter as for a metric.";

    public static void MapFrictionExplore(this RouteGroupBuilder api)
    {
        api.MapGet("/friction/{metric}/distribution", SpreadAsync).WithName("FrictionDistribution").WithTags("Friction").Produces<SpreadShape>().ProducesProblem(400).ProducesProblem(404)
            .WithSummary("How a metric's durations or answers are spread: quantiles with 95% intervals, and bins. by: nothing or one dimension;" + Scope);
        api.MapGet("/friction/funnel", FunnelAsync).WithName("FrictionFunnel").WithTags("Friction").Produces<FunnelShape>().ProducesProblem(400)
            .WithSummary("How far people come. steps=form-start;form-submit|stage:form-fill (two to eight; any for any kind), window=7 (days), order=any, by: nothing or one dimension;" + Scope);
        api.MapGet("/friction/paths", PathsAsync).WithName("FrictionPaths").WithTags("Friction").Produces<PathShape>().ProducesProblem(400)
            .WithSummary("What follows a signal, or leads to it. start=form-start or end=contact-open, nodes=kinds, stages, channels, kinds-stages or kinds-subjects, hours=24;" + Scope);
        api.MapGet("/friction/cohorts", CohortsAsync).WithName("FrictionCohorts").WithTags("Friction").Produces<CohortShape>().ProducesProblem(400)
            .WithSummary("Persons by the week they began in, and what they did in the weeks after. first=contact-open, then=contact-open;" + Scope);
        api.MapGet("/friction/number", NumberAsync).WithName("FrictionNumber").WithTags("Friction").Produces<NumberShape>().ProducesProblem(400).ProducesProblem(404)
            .WithSummary("What one number of an answer is made of: days, subjects, persons, hits and misses; no single signal. metric, open=stage:form-fill,channel:web for the number's own slice, compare;" + Scope);
    }

    private static async Task<IResult> SpreadAsync(string metric, string? by, string? from, string? to, string? filter, string? days, HttpContext http, IExploreDesk desk, CancellationToken cancellation)
    {
        var asked = ExploreAsked.Read(by, from, to, filter, days);
        return asked.Succeeded ? (await desk.SpreadAsync(http.Caller(), asked.Value.Spread(metric), cancellation)).Answer(SpreadShape.Of) : asked.Problem.Answer();
    }

    private static async Task<IResult> FunnelAsync(string? by, string? from, string? to, string? filter, string? days, HttpContext http, IExploreDesk desk, CancellationToken cancellation)
    {
        var asked = ExploreAsked.Read(by, from, to, filter, days);
        var question = asked.Succeeded ? ExploreText.Funnel(Words(http), asked.Value.By, asked.Value.Scope) : asked.Problem;
        return question.Succeeded ? (await desk.FunnelAsync(http.Caller(), question.Value, cancellation)).Answer(FunnelShape.Of) : question.Problem.Answer();
    }

    private static async Task<IResult> PathsAsync(string? from, string? to, string? filter, string? days, HttpContext http, IExploreDesk desk, CancellationToken cancellation)
    {
        var asked = ExploreAsked.Read(null, from, to, filter, days);
        var question = asked.Succeeded ? ExploreText.Paths(Words(http), asked.Value.Scope) : asked.Problem;
        return question.Succeeded ? (await desk.PathsAsync(http.Caller(), question.Value, cancellation)).Answer(PathShape.Of) : question.Problem.Answer();
    }

    private static async Task<IResult> CohortsAsync(string? from, string? to, string? filter, string? days, HttpContext http, IExploreDesk desk, CancellationToken cancellation)
    {
        var asked = ExploreAsked.Read(null, from, to, filter, days);
        var question = asked.Succeeded ? ExploreText.Cohorts(Words(http), asked.Value.Scope) : asked.Problem;
        return question.Succeeded ? (await desk.CohortsAsync(http.Caller(), question.Value, cancellation)).Answer(CohortShape.Of) : question.Problem.Answer();
    }

    private static async Task<IResult> NumberAsync(string metric, string? open, string? from, string? to, string? filter, string? compare, string? days, HttpContext http, IDrillDesk desk, CancellationToken cancellation)
    {
        var question = QuestionText.Read(metric, null, from, to, filter, compare, null, days);
        var slice = question.Succeeded ? QuestionText.ReadFilters(open) : question.Problem;
        return slice.Succeeded ? (await desk.LookAsync(http.Caller(), new(question.Value, slice.Value), cancellation)).Answer(NumberShape.Of) : slice.Problem.Answer();
    }

    /// <summary>What the query says beside what all questions have.</summary>
    private static Dictionary<string, string> Words(HttpContext http) =>
        http.Request.Query.Where(q => !string.IsNullOrEmpty(q.Value)).ToDictionary(q => q.Key, q => q.Value.ToString(), StringComparer.OrdinalIgnoreCase);
}
