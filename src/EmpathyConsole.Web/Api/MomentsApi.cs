using System.Runtime.CompilerServices;
using System.Text.Json;
using EmpathyConsole.Application.Moments;
using EmpathyConsole.Application.Moments.People;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Moments;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1 of the Moments room.</summary>
internal static class MomentsApi
{
    private const string Tag = "Moments";

    // The body is read as JSON whatever it is called: a client that forgets the header (curl -d) is not sent away.
    private static readonly string[] Forgiving = ["application/x-ndjson", "text/plain", "application/octet-stream", "application/x-www-form-urlencoded"];

    public static void MapMoments(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
        api.MapPost("/moments/decide", DecideAsync).Accepts<Moment>("application/json", Forgiving).TakesAtMost(16).Produces<Decision>()
            .WithName("DecideMoment").WithSummary("Decides a moment, keeps the decision and reserves the message; dryRun=true only tries it.").WithTags(Tag);
        api.MapPost("/moments/decide/batch", DecideBatchAsync).Accepts<Moment>("application/x-ndjson", ["application/json", .. Forgiving[1..]]).TakesAtMost(64).Produces<Decision>(contentType: "application/x-ndjson")
            .WithName("DecideMoments").WithSummary("NDJSON both ways, in order. A line that can't be decided answers {line, problem}.").WithTags(Tag);
        api.MapPut("/people/{person}", PutAsync).Accepts<PersonFacts>("application/json", Forgiving).TakesAtMost(16)
            .WithName("PutPerson").WithSummary("Makes or updates a person by pseudonymous key; what is left out stays.").WithTags(Tag);
        api.MapPut("/people/{person}/preferences", PutPreferencesAsync).Accepts<PersonChoices>("application/json", Forgiving).TakesAtMost(16)
            .WithName("PutPreferences").WithSummary("Sets what a person chose: pause, quiet hours, own limit, stories; consents are added.").WithTags(Tag);
        api.MapGet("/people/{person}/export", async (string person, HttpContext http, IPeopleDesk desk, CancellationToken cancellation) => (await desk.ExportAsync(http.Caller(), person, cancellation)).Answer())
            .Produces<PersonFile>().WithName("ExportPerson").WithSummary("Everything kept about a person.").WithTags(Tag);
        api.MapDelete("/people/{person}", async (string person, HttpContext http, IPeopleDesk desk, CancellationToken cancellation) =>
                (await desk.EraseAsync(http.Caller(), person, cancellation)).Match(_ => Microsoft.AspNetCore.Http.Results.NoContent(), ApiAnswers.Answer))
            .WithName("ErasePerson").WithSummary("Removes a person and what is kept about them.").WithTags(Tag);
    }

    private static async Task<IResult> DecideAsync(HttpContext http, IMomentsDesk desk, IOptions<JsonOptions> json, bool? dryRun, CancellationToken cancellation)
    {
        var body = await JsonBody.ReadAsync<Moment>(http, json.Value.SerializerOptions, cancellation);
        return body.Succeeded ? (await desk.DecideAsync(http.Caller(), body.Value, dryRun ?? false, cancellation)).Answer() : body.Problem.Answer();
    }

    private static async Task<IResult> DecideBatchAsync(HttpContext http, IMomentsDesk desk, IOptions<JsonOptions> json, bool? dryRun, CancellationToken cancellation)
    {
        if (http.Caller().Refusal(Operation.MomentsDecide) is { } no)
        {
            return no.Answer();
        }

        var options = json.Value.SerializerOptions;
        http.Response.ContentType = "application/x-ndjson; charset=utf-8";
        var line = 0L;
        await foreach (var result in desk.DecideManyAsync(http.Caller(), MomentsAsync(http.Request.Body, options, cancellation), dryRun ?? false, cancellation))
        {
            line++;
            var answer = result.Match(d => JsonSerializer.Serialize(d, options), p => JsonSerializer.Serialize(new { line, problem = p.Sentence, field = p.Field }, options));
            await http.Response.WriteAsync(answer + "\n", cancellation);
        }

        return Microsoft.AspNetCore.Http.Results.Empty;
    }

    private static async IAsyncEnumerable<Moment?> MomentsAsync(Stream body, JsonSerializerOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var reader = new StreamReader(body);
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return MomentLine.Read(line, options);
            }
        }
    }

    private static async Task<IResult> PutAsync(string person, HttpContext http, IPeopleDesk desk, IOptions<JsonOptions> json, CancellationToken cancellation)
    {
        var body = await JsonBody.ReadAsync<PersonFacts>(http, json.Value.SerializerOptions, cancellation);
        if (!body.Succeeded)
        {
            return body.Problem.Answer();
        }

        var done = await desk.PutAsync(http.Caller(), person, body.Value, cancellation);
        return done.Match(isNew => isNew ? Microsoft.AspNetCore.Http.Results.Created($"/api/v1/people/{Uri.EscapeDataString(person)}/export", null) : Microsoft.AspNetCore.Http.Results.NoContent(), ApiAnswers.Answer);
    }

    private static async Task<IResult> PutPreferencesAsync(string person, HttpContext http, IPeopleDesk desk, IOptions<JsonOptions> json, CancellationToken cancellation)
    {
        var body = await JsonBody.ReadAsync<PersonChoices>(http, json.Value.SerializerOptions, cancellation);
        return body.Succeeded
            ? (await desk.PutPreferencesAsync(http.Caller(), person, body.Value, cancellation)).Match(_ => Microsoft.AspNetCore.Http.Results.NoContent(), ApiAnswers.Answer)
            : body.Problem.Answer();
    }
}
