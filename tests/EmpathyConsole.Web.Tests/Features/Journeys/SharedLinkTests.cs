using System.Net;
using System.Text.RegularExpressions;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Comments;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Shares;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Testing;
using EmpathyConsole.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Journeys;

/// <summary>A shared link from outside: no account, over HTTP.</summary>
public sealed partial class SharedLinkTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Link_ShowsTheJourney_ToReadOnly_AndToNobodyElse()
    {
        await using var host = new ConsoleHost();
        var (journey, made) = await SharedAsync(host);
        using var client = host.CreateClient(new() { AllowAutoRedirect = false });

        using var answer = await client.GetAsync(made.Path, Now);
        var page = await answer.Content.ReadAsStringAsync(Now);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain("First order");
        page.ShouldContain("Card kept on file");
        page.ShouldContain("As it should be");
        page.ShouldContain("Care team");
        page.ShouldNotContain("whispered");
        page.ShouldNotContain("command line");
        page.ShouldNotContain("href=\"/journeys", Case.Insensitive);
        page.ShouldNotContain("<button");
        page.ShouldNotContain("<form");
        page.ShouldNotContain("<script");
        Header(answer, "X-Robots-Tag").ShouldBe("noindex, nofollow");
        Header(answer, "Referrer-Policy").ShouldBe("no-referrer");
        Header(answer, "Cache-Control").ShouldContain("no-store");
        Header(answer, "Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
        page.ShouldContain("noindex");
        (await client.GetAsync($"/journeys/{journey}", Now)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Link_EndedRevokedOrNeverMade_AnswersTheSamePage()
    {
        await using var host = new ConsoleHost();
        var (_, made) = await SharedAsync(host);
        await host.Get<ISharesDesk>().RevokeAsync(await host.CallerAsync(), made.Id, Now);
        using var client = host.CreateClient(new() { AllowAutoRedirect = false });

        using var revoked = await client.GetAsync(made.Path, Now);
        using var unknown = await client.GetAsync("/shared/journeys/never-made", Now);

        revoked.StatusCode.ShouldBe(HttpStatusCode.Gone);
        unknown.StatusCode.ShouldBe(HttpStatusCode.Gone);
        var page = await revoked.Content.ReadAsStringAsync(Now);
        page.ShouldContain("This link has ended");
        page.ShouldNotContain("First order");
        Seen(page).ShouldBe(Seen(await unknown.Content.ReadAsStringAsync(Now)));
        Header(revoked, "X-Robots-Tag").ShouldBe("noindex, nofollow");
    }

    [Fact]
    public async Task Token_IsInNoLogLine_HoweverMuchIsLogged()
    {
        using var log = new KeptLog();
        await using var host = new ConsoleHost();
        await using var talkative = host.WithWebHostBuilder(b => b.UseSetting("Logging:LogLevel:Default", "Trace").UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Information").ConfigureTestServices(s => s.AddLogging(l => l.AddProvider(log))));
        using var client = talkative.CreateClient();
        var caller = await host.CallerAsync();
        var journey = (await talkative.Services.GetRequiredService<IJourneyDesk>().CreateAsync(caller, new("First order"), Now)).Value;
        var made = (await talkative.Services.GetRequiredService<ISharesDesk>().CreateAsync(caller, new(journey), Now)).Value;

        (await client.GetAsync(made.Path, Now)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await client.GetAsync(made.Path + "x", Now);

        log.All.Length.ShouldBeGreaterThan(500);
        log.All.ShouldNotContain(made.Token);
    }

    [Fact]
    public async Task Links_OpenedTooOften_SayToWait()
    {
        await using var host = new ConsoleHost();
        using var client = host.CreateClient();
        for (var n = 0; n < 60; n++)
        {
            (await client.GetAsync($"/shared/journeys/guess-{n}", Now)).StatusCode.ShouldBe(HttpStatusCode.Gone);
        }

        using var refused = await client.GetAsync("/shared/journeys/guess-60", Now);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await refused.Content.ReadAsStringAsync(Now)).ShouldContain("Wait a minute");
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
    }

    // a comment holds a sealed token that is new on every page
    private static string Seen(string page) => Comment().Replace(page, "");

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    private static string Header(HttpResponseMessage answer, string name) =>
        string.Join(",", answer.Headers.TryGetValues(name, out var values) ? values : answer.Content.Headers.TryGetValues(name, out var of) ? of : []);

    private static async Task<(long Journey, NewShare Made)> SharedAsync(ConsoleHost host)
    {
        var (caller, desk) = (await host.CallerAsync(), host.Get<IJourneyDesk>());
        var id = (await desk.CreateAsync(caller, new("First order"), Now)).Value;
        var map = (await desk.GetAsync(caller, id, MapSide.AsIs, Now)).Value;
        var stage = map.Plan.Stage("form-fill")!;
        var wanted = map.Plan.With(stage.With(StagePart.Fear, stage.Fear with { Level = 4, Statement = "Card kept on file" }) with { Owner = "Care team" });
        await desk.EditAsync(caller, PlanEdit.Of(map, wanted.AddTouchpoint("form-fill", "k1", "Plan form", TouchpointKind.Form, 0)), Now);
        await desk.StartToBeAsync(caller, id, Now);
        await host.Get<ICommentsDesk>().AddAsync(caller, new(id, MapSide.AsIs, "", "whispered"), Now);
        return (id, (await host.Get<ISharesDesk>().CreateAsync(caller, new(id), Now)).Value);
    }
}
