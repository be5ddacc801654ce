using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Application.Friction.Digests;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1 of the Friction room.</summary>
internal static class FrictionApi
{
    public static void MapFriction(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
        api.MapGet("/friction", async (HttpContext http, IFrictionDesk desk, CancellationToken cancellation) => (await desk.MetricsAsync(http.Caller(), cancellation)).Answer(metrics => metrics.Select(MetricShape)))
            .WithName("ListMetrics").WithSummary("The metrics that can be asked for, with their definitions: those the console brings along, and those of one's own (own-...).").WithTags("Friction");
        api.MapGet("/friction/{metric}", AskAsync)
            .WithName("AskFriction")
            .WithSummary("A metric by slice, with n and 95% interval. by=stage,channel; from and to as days, both included; or days=last-28, this-month, all; filter=channel:email,stage!:form-fill; compare=previous, baseline or baseline:12 for a frozen one; over=day or week. An older version of a metric of one's own is asked for as own-name@1; the answer says which version it used.")
            .WithTags("Friction").Produces<AnswerShape>().ProducesProblem(404);
        api.MapFrictionExplore();
        api.MapGet("/friction/boards", async (HttpContext http, IBoardsDesk desk, CancellationToken cancellation) =>
                (await desk.ListAsync(http.Caller(), cancellation)).Answer(boards => boards.Select(b => new { board = b.Slug, b.Name, b.Lead, b.BuiltIn, b.Tiles })))
            .WithName("ListBoards").WithSummary("The workspace's boards, then the built-in ones.").WithTags("Friction");
        api.MapGet("/friction/boards/{slug}", async (string slug, string? by, HttpContext http, IBoardsDesk desk, CancellationToken cancellation) =>
                (await desk.AskAsync(http.Caller(), slug, BoardCuts.Read(by), cancellation)).Answer(BoardShape.Of))
            .WithName("AskBoard")
            .WithSummary("All tiles of a board from one walk over the signals, their changes corrected together. The blend takes by=segment or generation.")
            .WithTags("Friction").Produces<BoardShape>().ProducesProblem(404);
        api.MapGet("/friction/digest", async (string? week, HttpContext http, IDigestDesk desk, CancellationToken cancellation) =>
                (await desk.AskAsync(http.Caller(), week, cancellation)).Answer(DigestShape.Of))
            .WithName("AskDigest").WithSummary("A week against the week before, in plain sentences: week=2026-W47; without one the last whole week with signals.").WithTags("Friction").Produces<DigestShape>().ProducesProblem(400);
        api.MapPost("/signals", async (HttpContext http, IFrictionDesk desk, CancellationToken cancellation) =>
                (await desk.AppendAsync(http.Caller(), http.Request.Body, cancellation)).Answer(o => new { o.Total, o.Accepted, o.Duplicates, o.Rejected, o.Rejects, o.Ignored, o.LeftOut }))
            .WithName("SendSignals")
            .WithSummary("NDJSON, a JSON list or CSV, at most 50,000 signals; events exported from GA4 and PostHog and tickets from Zendesk are recognised. Answered only when they are durable; what is sent twice counts once.")
            .WithTags("Friction").Accepts<string>("application/x-ndjson", "text/csv", "application/json").TakesAtMost(64);
    }

    private static async Task<IResult> AskAsync(
        string metric, string? by, string? from, string? to, string? filter, string? compare, string? over, string? days, HttpContext http, IFrictionDesk desk, CancellationToken cancellation)
    {
        var question = QuestionText.Read(metric, by, from, to, filter, compare, over, days);
        return question.Succeeded
            ? (await desk.AskAsync(http.Caller(), question.Value, cancellation)).Answer(AnswerShape.Of)
            : question.Problem.Answer();
    }

    private static object MetricShape(Metric m) => new
    {
        metric = m.Slug,
        m.Name,
        m.Definition,
        m.Version,
        m.Changed,
        interval = m.IntervalInWords,
        unit = AnswerShape.UnitSlug(m.Unit),
        direction = m.Direction,
        m.LeastN,
        beside = m.Companions,
    };
}
