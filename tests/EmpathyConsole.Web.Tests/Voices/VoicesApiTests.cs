using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Voices;

public sealed class VoicesApiTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_AndThemes_AreTheSameByApiAndCommandLine()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Read | Scopes.Write);
        var csv = VoiceRows.Csv(240) + "\"\",2026-01-01,web\nwrite to jo@mail.example please,2026-01-02,web\n";

        using var body = new StringContent(csv, Encoding.UTF8, "text/csv");
        var imported = Json(await (await client.PostAsync(new Uri("/api/v1/voices/import?source=survey&map=text:said", UriKind.Relative), body, Cancellation)).Content.ReadAsStringAsync(Cancellation));

        imported.GetProperty("total").GetInt32().ShouldBe(242);
        imported.GetProperty("imported").GetInt32().ShouldBe(241);
        imported.GetProperty("rejected").GetInt32().ShouldBe(1);
        imported.GetProperty("redactions").GetProperty("email").GetInt32().ShouldBe(1);
        imported.GetProperty("rejects")[0].GetProperty("line").GetInt32().ShouldBe(242);

        var path = Path.Combine(host.Folder, "again.csv");
        await File.WriteAllTextAsync(path, csv, Cancellation);
        var map = Path.Combine(host.Folder, "map.json");
        await File.WriteAllTextAsync(map, """{"text":"said"}""", Cancellation);
        var (code, output, error) = await CliRun.Async(host.Folder, "import", "voices", path, "--source", "survey", "--map", map, "--format", "json");
        code.ShouldBe(0, error);
        Json(output).GetProperty("duplicates").GetInt32().ShouldBe(241);

        var (themesCode, themes, themesError) = await CliRun.Async(host.Folder, "themes", "--channel", "web", "--format", "json");
        themesCode.ShouldBe(0, themesError);
        var answer = await client.GetStringAsync(new Uri("/api/v1/voices/themes?channel=web", UriKind.Relative), Cancellation);
        JsonElement.DeepEquals(Json(answer), Json(themes)).ShouldBeTrue();

        // as a file: the API, the command line and the page's desk give the same bytes
        var file = await client.GetByteArrayAsync(new Uri("/api/v1/voices/themes?channel=web&format=csv", UriKind.Relative), Cancellation);
        var (exportCode, exported, exportError) = await CliRun.Async(host.Folder, "export", "themes", "--channel", "web", "--format", "csv");
        exportCode.ShouldBe(0, exportError);
        Encoding.UTF8.GetString(file).TrimStart('\uFEFF').ShouldBe(exported.TrimStart('\uFEFF'));
        var desk = host.Services.GetRequiredService<IThemeFiles>();
        (await desk.WriteAsync(await host.CallerAsync(), new() { Channel = "web" }, ThemeFormat.Csv, Cancellation)).Value.Content.ToArray().ShouldBe(file);
        var (_, json, _) = await CliRun.Async(host.Folder, "export", "themes", "--channel", "web", "--format", "json");
        JsonElement.DeepEquals(Json(answer), Json(json)).ShouldBeTrue();
        (await client.GetAsync(new Uri("/api/v1/voices/themes?format=xlsx", UriKind.Relative), Cancellation)).Content.Headers.ContentType!.MediaType!.ShouldContain("spreadsheet");
        var unknown = await client.GetAsync(new Uri("/api/v1/voices/themes?format=pdf", UriKind.Relative), Cancellation);
        (unknown.StatusCode, (await unknown.Content.ReadAsStringAsync(Cancellation)).Contains("json, csv or xlsx", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.BadRequest, true));
    }

    [Fact]
    public async Task Import_WithAnIdempotencyKey_IsAnsweredTheSameTwice()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Read | Scopes.Write);
        async Task<(HttpStatusCode Code, JsonElement Body)> SendAsync(string content)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/voices/import?source=tickets", UriKind.Relative)) { Content = new StringContent(content, Encoding.UTF8, "application/x-ndjson") };
            request.Headers.Add("Idempotency-Key", "night-2026-06-18");
            var answer = await client.SendAsync(request, Cancellation);
            return (answer.StatusCode, Json(await answer.Content.ReadAsStringAsync(Cancellation)));
        }

        const string tickets = """
            {"id":1,"subject":"Late","description":"My parcel is a week late","created_at":"2026-06-18T08:40:00Z","requester_id":7,"via":{"channel":"email"},"comments":[{"author_id":5,"body":"Let me check"},{"author_id":7,"body":"Please do, I leave tomorrow"}]}
            """;
        var first = await SendAsync(tickets);
        var second = await SendAsync(tickets);

        first.Code.ShouldBe(HttpStatusCode.OK);
        first.Body.GetProperty("imported").GetInt32().ShouldBe(2);
        first.Body.GetProperty("leftOut").GetInt32().ShouldBe(1);
        JsonElement.DeepEquals(first.Body, second.Body).ShouldBeTrue();
        (await SendAsync(tickets.Replace("week", "month", StringComparison.Ordinal))).Code.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Search_IsTheSameByApiAndCommandLine()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Read | Scopes.Write);
        using var body = new StringContent(VoiceRows.Csv(48), Encoding.UTF8, "text/csv");
        (await client.PostAsync(new Uri("/api/v1/voices/import?source=survey&map=text:said", UriKind.Relative), body, Cancellation)).EnsureSuccessStatusCode();

        var answer = Json(await client.GetStringAsync(new Uri("/api/v1/voices?query=subscri*%20-afraid&channel=shop&from=2025-09-05&take=2", UriKind.Relative), Cancellation));

        answer.GetProperty("total").GetInt32().ShouldBe(3);
        var first = answer.GetProperty("items")[0];
        var mark = first.GetProperty("marks")[0];
        first.GetProperty("text").GetString()!.Substring(mark.GetProperty("start").GetInt32(), mark.GetProperty("length").GetInt32()).ShouldBe("subscription");
        var (code, output, error) = await CliRun.Async(host.Folder, "voices", "--query", "subscri* -afraid", "--channel", "shop", "--from", "2025-09-05", "--take", "2", "--format", "json");
        code.ShouldBe(0, error);
        WithoutThemes(output).ShouldBe(WithoutThemes(answer.GetRawText()));
        (await client.GetAsync(new Uri("/api/v1/voices?from=soon", UriKind.Relative), Cancellation)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Json(await client.GetStringAsync(new Uri("/api/v1/voices/learnings?state=open", UriKind.Relative), Cancellation)).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Themes_WithAnUnknownKind_SayWhichThereAre()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Read);

        var answer = await client.GetAsync(new Uri("/api/v1/voices/themes?kind=anger", UriKind.Relative), Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Json(await answer.Content.ReadAsStringAsync(Cancellation)).GetProperty("detail").GetString()!.ShouldContain("desire, fear");
    }

    [Fact]
    public async Task Import_WithAReadKey_IsRefused()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Read);
        using var body = new StringContent("text\nhello there\n", Encoding.UTF8, "text/csv");

        (await client.PostAsync(new Uri("/api/v1/voices/import", UriKind.Relative), body, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task CommandLine_WithoutSuchAFile_SaysSoAndEndsWithTwo()
    {
        await using var host = new ConsoleHost();
        await host.CallerAsync();

        var (code, _, error) = await CliRun.Async(host.Folder, "import", "voices", "nowhere.csv");

        code.ShouldBe(2);
        error.ShouldContain("There is no file 'nowhere.csv'");
    }

    // themes are found in the background while this runs
    private static string WithoutThemes(string json)
    {
        var hits = JsonNode.Parse(json)!;
        foreach (var hit in hits["items"]!.AsArray())
        {
            (hit!["theme"], hit["themeLabel"], hit["themeKind"]) = (null, null, null);
        }

        return hits.ToJsonString();
    }

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
