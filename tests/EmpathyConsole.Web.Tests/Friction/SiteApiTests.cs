using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Sites;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Tests.Hosting;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Friction;

/// <summary>What a web page may do with a site key, over HTTP, and what nobody may.</summary>
public sealed class SiteApiTests
{
    private const string Shop = "https://shop.example";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Delivery_FromAnAllowedPage_IsKeptOnce_AndItsPageMayReadTheAnswer()
    {
        await using var host = new ConsoleHost();
        var (client, path, _) = await OpenAsync(host);
        var body = string.Join('\n', Line("a"), Line("b", "\"kind\":\"csat\",\"value\":\"4\""), Line("c", "\"kind\":\"conversion\",\"value\":90"));
        var sent = await SendAsync(client, path, body);
        sent.StatusCode.ShouldBe(HttpStatusCode.OK);
        sent.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([Shop]);
        sent.Headers.GetValues("Vary").ShouldContain("Origin");
        sent.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
        using var first = JsonDocument.Parse(await sent.Content.ReadAsStringAsync(Token));
        Sums(first).ShouldBe((3, 2, 0, 1));
        first.RootElement.GetProperty("rejects")[0].GetProperty("reason").GetString()!.ShouldContain("can't send conversion");

        // sent again, as JSON lines and with what was refused mended
        using var again = JsonDocument.Parse(await (await SendAsync(client, path, body, type: "application/x-ndjson")).Content.ReadAsStringAsync(Token));
        Sums(again).ShouldBe((3, 0, 2, 1));
        (await host.Get<IFrictionDesk>().FreshnessAsync(await host.CallerAsync(), Token)).Value.Count.ShouldBe(2);
        (await host.Get<ISiteDesk>().ListAsync(await host.CallerAsync(), Token)).Value.Single().LastHeardAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Delivery_CannotWriteAsAKnownPerson_OrTakeAnotherSendersIds()
    {
        await using var host = new ConsoleHost();
        var (client, path, _) = await OpenAsync(host);
        var system = await host.ClientAsync(Scopes.Write | Scopes.Read);
        (await SendAsync(client, path, Line("a"))).EnsureSuccessStatusCode();
        using var answer = JsonDocument.Parse(await (await system.PostAsync("/api/v1/signals", new StringContent(Line("a"), Encoding.UTF8, "text/csv"), Token)).Content.ReadAsStringAsync(Token));
        Sums(answer).ShouldBe((1, 1, 0, 0));

        // systems may send JSON as they have it
        using var list = JsonDocument.Parse(await (await system.PostAsync("/api/v1/signals", new StringContent($"[{Line("b")},\n{Line("c")}]", Encoding.UTF8, "application/json"), Token)).Content.ReadAsStringAsync(Token));
        Sums(list).ShouldBe((2, 2, 0, 0));
    }

    [Fact]
    public async Task Delivery_FromElsewhere_IsRefused_AndReadByNobody()
    {
        (string? Origin, string Sentence)[] elsewhere =
        [
            (null, "names no origin"),
            ("https://shop.example.evil.example", "does not take signals from 'https://shop.example.evil.example'"),
            ("http://shop.example", "does not take signals from"),
            ("https://shop.example:8443", "does not take signals from"),
            ("null", "does not take signals from 'null'"),
        ];
        await using var host = new ConsoleHost();
        var (client, path, _) = await OpenAsync(host);
        foreach (var (origin, sentence) in elsewhere)
        {
            foreach (var method in new[] { HttpMethod.Post, HttpMethod.Options })
            {
                var answer = await SendAsync(client, path, Line("a"), origin, method);
                answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, origin);
                answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
                (await answer.Content.ReadAsStringAsync(Token)).ShouldContain(sentence);
            }
        }

        (await host.Get<IFrictionDesk>().FreshnessAsync(await host.CallerAsync(), Token)).Value.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Preflight_FromAnAllowedPage_AllowsPostAlone()
    {
        await using var host = new ConsoleHost();
        var (client, path, _) = await OpenAsync(host);
        var answer = await SendAsync(client, path, "", method: HttpMethod.Options);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([Shop]);
        answer.Headers.GetValues("Access-Control-Allow-Methods").ShouldBe(["POST"]);
        answer.Headers.GetValues("Access-Control-Allow-Headers").ShouldBe(["content-type"]);
        (await SendAsync(client, path, "", method: HttpMethod.Delete)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await SendAsync(client, path, "", method: HttpMethod.Get)).IsSuccessStatusCode.ShouldBeFalse();
    }

    [Fact]
    public async Task RevokedAndUnknownKeys_LookTheSame()
    {
        await using var host = new ConsoleHost();
        var (client, path, site) = await OpenAsync(host);
        await host.Get<ISiteDesk>().RevokeAsync(await host.CallerAsync(), site.Id, Token);
        var (revoked, unknown) = (await SendAsync(client, path, Line("a")), await SendAsync(client, "/api/v1/site/site_0/signals", Line("a")));
        revoked.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await revoked.Content.ReadAsStringAsync(Token)).ShouldContain("There is no such site key, or it was revoked");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        revoked.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task SiteKey_OpensNothingElse()
    {
        await using var host = new ConsoleHost();
        var (client, _, site) = await OpenAsync(host);
        client.DefaultRequestHeaders.Authorization = new("Bearer", site.Key);
        (await client.GetAsync("/api/v1/friction/csat", Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await client.PostAsync("/api/v1/signals", new StringContent(Line("a"), Encoding.UTF8, "text/csv"), Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Delivery_ThatIsTooLargeOrUnreadable_IsSaidInASentence()
    {
        await using var host = new ConsoleHost();
        var (client, path, _) = await OpenAsync(host);
        (string Body, HttpStatusCode Status, string Sentence)[] sent =
        [
            (new string(' ', 64 * 1024) + "{", HttpStatusCode.RequestEntityTooLarge, "64 KB at once"),
            (string.Join('\n', Enumerable.Range(0, 101).Select(i => Line("i" + i.ToString(CultureInfo.InvariantCulture)))), HttpStatusCode.RequestEntityTooLarge, "100 signals at once"),
            ("", HttpStatusCode.BadRequest, "first line is empty"),
            ("[]", HttpStatusCode.BadRequest, "holds no list of objects"), ("[" + Line("a")[..^1], HttpStatusCode.BadRequest, "cut off"),
        ];
        foreach (var (body, status, sentence) in sent)
        {
            var answer = await SendAsync(client, path, body);
            answer.StatusCode.ShouldBe(status, sentence);
            (await answer.Content.ReadAsStringAsync(Token)).ShouldContain(sentence);
        }

        (await SendAsync(client, path, Line("a"), type: "application/json")).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await host.Get<IFrictionDesk>().FreshnessAsync(await host.CallerAsync(), Token)).Value.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Deliveries_BeyondTheKeysLimit_AreToldHowLongToWait_AndOthersAreNot()
    {
        await using var host = new ConsoleHost();
        var (client, path, site) = await OpenAsync(host, perMinute: 10);
        var (_, other, _) = await OpenAsync(host, perMinute: 10);
        for (var i = 0; i < 10; i++)
        {
            (await SendAsync(client, path, Line("i" + i.ToString(CultureInfo.InvariantCulture)))).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var refused = await SendAsync(client, path, Line("late"));
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        refused.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([Shop]);
        refused.Headers.GetValues("Access-Control-Expose-Headers").ShouldBe(["Retry-After"]);
        (await SendAsync(client, other, Line("a"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        // a raised limit holds at once
        (await host.Get<ISiteDesk>().ChangeAsync(await host.CallerAsync(), site.Id, new("Shop", Shop, 600), Token)).Succeeded.ShouldBeTrue();
        (await SendAsync(client, path, Line("late"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Snippet_IsUnderFiveThousandBytes_AndServedToEveryPageWithACacheAndATag()
    {
        await using var host = new ConsoleHost();
        using var client = host.CreateClient();
        var served = await client.GetAsync("/site.js", Token);
        (await served.Content.ReadAsByteArrayAsync(Token)).Length.ShouldBeInRange(1_000, 4_999);
        served.Content.Headers.ContentType!.ToString().ShouldBe("text/javascript; charset=utf-8");
        served.Headers.CacheControl!.ToString().ShouldBe("public, max-age=3600");
        client.DefaultRequestHeaders.IfNoneMatch.Add(served.Headers.ETag!);
        (await client.GetAsync("/site.js", Token)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task DemoShop_IsNowhereWithoutTheDemo()
    {
        await using var host = new ConsoleHost();
        using var client = host.CreateClient();
        (await client.GetAsync("/demo-site", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync("/demo-site/shop.js", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound); // TestServer is nobody's loopback
    }

    private static async Task<(HttpClient Client, string Path, SiteLine Site)> OpenAsync(ConsoleHost host, int perMinute = 3000)
    {
        var site = (await host.Get<ISiteDesk>().CreateAsync(await host.CallerAsync(), new("Shop", Shop, perMinute), Token)).Value;
        return (host.CreateClient(), $"/api/v1/site/{site.Key}/signals", site);
    }

    private static string Line(string id, string what = "\"kind\":\"page-view\",\"subject\":\"/tins\"") =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"id":"{{id}}","time":"{{DateTimeOffset.UtcNow:O}}","person":"0123456789abcdef",{{what}}}""");

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string path, string body, string? origin = Shop, HttpMethod? method = null, string type = "text/plain")
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Post, path);
        if (request.Method == HttpMethod.Post)
        {
            request.Content = new StringContent(body, Encoding.UTF8, type);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return client.SendAsync(request, Token);
    }

    private static (int Total, int Accepted, int Duplicates, int Rejected) Sums(JsonDocument answer)
    {
        int Of(string name) => answer.RootElement.GetProperty(name).GetInt32();
        return (Of("total"), Of("accepted"), Of("duplicates"), Of("rejected"));
    }
}
