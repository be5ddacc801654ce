using Microsoft.AspNetCore.Http;

namespace EmpathyConsole.Testing.Models;

/// <summary>
/// Ways in which a model's server goes wrong. Each is planned for a server whose further calls go well; what a run has to come to stands beside it.
/// </summary>
public static class FakeFaults
{
    private const string Echo = """{"error":{"message":"Incorrect API key provided: sk-test-NEVER-TO-BE-SEEN-4711","type":"invalid_request_error"}}""";
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(30);

    /// <summary>Name; the kind of failure the run ends with, or null when it goes well all the same.</summary>
    public static IReadOnlyList<(string Name, string? Ends)> All { get; } =
    [
        ("malformed", null), ("always malformed", "malformed"), ("fenced", null), ("invented ids", null), ("no evidence", null), ("duplicates", null), ("too many", null), ("missing usage", null),
        ("other model", null), ("empty choices", "malformed"), ("html", "malformed"), ("401", "auth"), ("403", "auth"), ("404", "unavailable"),
        ("429 short", null), ("429 huge", "rate-limit"), ("429 date", "rate-limit"), ("429 always", "rate-limit"), ("500 once", null), ("500 always", "unavailable"), ("overloaded", null),
        ("hang", "timeout"), ("stall", "timeout"), ("refusal", null), ("always refusal", "refusal"), ("filter", null), ("filter 400", null), ("length", null), ("always length", "truncated"),
        ("cut", null), ("reset", null), ("always reset", "unavailable"), ("bad chunk", null), ("schema 400", null), ("json 400", null), ("no stream", null), ("redirect", "unavailable"), ("huge", null),
    ];

    /// <summary>Plans it; what comes after is well-behaved concepts.</summary>
    public static FakeModel Plan(this FakeModel model, string fault)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Otherwise = Well;
        return fault switch
        {
            "malformed" => model.Says("""{"concepts":[{"headline":"Half a"""),
            "always malformed" => model.Always(c => c.SayAsync("I would rather talk about the weather.")),
            "fenced" => model.Always(c => c.SayAsync("Here you are:\n```json\n" + FakeConcepts.Answer(c) + "\n```\nEnjoy!")),
            "invented ids" => model.Does(c => c.SayAsync(FakeConcepts.Wrap([FakeConcepts.One(c.Data, 1).Resting("q999"), FakeConcepts.One(c.Data, 2)]))),
            "no evidence" => model.Does(c => c.SayAsync(FakeConcepts.Wrap([FakeConcepts.One(c.Data, 1).Resting(), FakeConcepts.One(c.Data, 2)]))),
            "duplicates" => model.Does(c => c.SayAsync(FakeConcepts.Wrap(Enumerable.Range(0, 10).Select(i => FakeConcepts.One(c.Data, i / 5))))),
            "too many" => model.Does(c => c.SayAsync(FakeConcepts.Answer(c.Data, 7, 60))),
            "missing usage" => model.Always(c => c.SayAsync(FakeConcepts.Answer(c), usage: false)),
            "other model" => model.Always(c => c.SayAsync(FakeConcepts.Answer(c), model: "someone-else-13b")),
            "empty choices" => model.Always(c => c.Context.Response.WriteAsync("""{"id":"x","object":"chat.completion","created":1,"model":"m","choices":[]}""")),
            "html" => model.Always(c =>
            {
                c.Context.Response.ContentType = "text/html";
                return c.Context.Response.WriteAsync("<html>a proxy's page, " + FakeModel.Key + "</html>");
            }),
            "401" => model.Always(c => c.FailAsync(401, Echo)),
            "403" => model.Always(c => c.FailAsync(403, Echo)),
            "404" => model.Always(c => c.FailAsync(404, Echo)),
            "429 short" => model.Fails(429, Echo, "0.02").Fails(429, Echo, "0"),
            "429 huge" => model.Always(c => c.FailAsync(429, Echo, "86400")),
            "429 date" => model.Always(c => c.FailAsync(429, Echo, "Sat, 20 Jun 2026 10:00:00 GMT")),
            "429 always" => model.Always(c => c.FailAsync(429, Echo)),
            "500 once" => model.Fails(500, Echo),
            "500 always" => model.Always(c => c.FailAsync(500, Echo)),
            "overloaded" => model.Fails(529, Echo),
            "hang" => model.Always(c => Task.Delay(Forever, c.Context.RequestAborted)),
            "stall" => model.Always(async c =>
            {
                await c.BeginAsync("""{"concepts":[""");
                await Task.Delay(Forever, c.Context.RequestAborted);
            }),
            "refusal" => model.Says("", refusal: "I can't help with " + FakeModel.Key),
            "always refusal" => model.Always(c => c.SayAsync("", refusal: "No.")),
            "filter" => model.Says("", "content_filter"),
            "filter 400" => model.Fails(400, """{"error":{"code":"content_filter","message":"The response was filtered"}}"""),
            "length" => model.Does(c => c.SayAsync(FakeConcepts.Answer(c)[..^120], "length")),
            "always length" => model.Always(c => c.SayAsync("""{"concepts":[{"headline":"Half""", "length")),
            "cut" => model.Does(c => c.BeginAsync(FakeConcepts.Answer(c))),
            "reset" => model.Does(c => Task.Run(c.Context.Abort)),
            "always reset" => model.Always(c => Task.Run(c.Context.Abort)),
            "bad chunk" => model.Does(async c =>
            {
                await c.BeginAsync("""{"concepts":[""");
                await c.SendAsync("{oops");
            }),
            "schema 400" => model.Always(c => c.Form == "schema" ? c.FailAsync(400, Echo) : Well(c)),
            "json 400" => model.Always(c => c.Form != "plain" ? c.FailAsync(400, Echo) : Well(c)),
            "no stream" => model.Always(c => c.Streamed ? c.FailAsync(400, Echo) : Well(c)),
            "redirect" => model.Always(c => Task.Run(() => c.Context.Response.Redirect("http://127.0.0.1:9/elsewhere"))),
            "huge" => model.Does(c => c.Context.Response.WriteAsync(new string(' ', 5 * 1024 * 1024), c.Context.RequestAborted)),
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such fault."),
        };
    }

    /// <summary>Every call that nothing else was planned for is answered so.</summary>
    public static FakeModel Always(this FakeModel model, Func<FakeCall, Task> answer)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Otherwise = answer;
        return model;
    }

    private static Task Well(FakeCall call) => call.SayAsync(FakeConcepts.Answer(call));
}
