using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace EmpathyConsole.Browser.Tests;

/// <summary>A visitor of the demo's shop says no, then yes, then goes.</summary>
public sealed class SiteSnippetTests(ConsoleServer server)
{
    [Fact]
    public async Task Refused_NothingIsSentOrKept_Agreed_ItIsCounted_EvenOfAPageThatCloses()
    {
        await using var visitor = await Visitor.OpenAsync(server.Browser, server.Address);
        var page = visitor.Page;
        var sent = new List<string>();
        page.Context.Request += (_, request) =>
        {
            if (request.Url.Contains("/api/", StringComparison.Ordinal))
            {
                sent.Add(request.PostData ?? "");
            }
        };

        // says nothing, uses the page, goes; says no, uses it, goes
        await page.GotoAsync(server.Address + "/demo-site");
        await page.GetByLabel("Name").FillAsync("Anna");
        await page.GotoAsync(server.Address + "/demo-site");
        await visitor.Button("No, don't").ClickAsync();
        await UseAsync(visitor);
        await page.EvaluateAsync("dispatchEvent(new Event('pagehide'))");
        await page.GotoAsync(server.Address + "/demo-site");
        sent.ShouldBeEmpty();
        (await page.EvaluateAsync<string>("[localStorage.length, sessionStorage.length, document.cookie, empathy()].join()")).ShouldBe("0,0,,");
        (await CountAsync()).ShouldBe(0);

        // says yes: what is done from now on is sent, without what was typed
        await visitor.Button("Yes, count").ClickAsync();
        var delivered = page.WaitForResponseAsync(r => r.Url.Contains("/api/v1/site/", StringComparison.Ordinal));
        await UseAsync(visitor);
        (await delivered).Status.ShouldBe(200);
        (await CountAsync()).ShouldBe(1);
        sent.ShouldContain(body => body.Contains("form-start", StringComparison.Ordinal) && body.Contains("form-fill", StringComparison.Ordinal));
        sent.ShouldAllBe(body => !body.Contains("Anna", StringComparison.Ordinal));

        // rates once more and goes before the snippet would send by itself
        await visitor.Button("2", exact: true).ClickAsync();
        await page.GotoAsync("about:blank");
        await ShouldComeToAsync(2);

        // takes it back: the id is gone, nothing more is sent
        await page.GotoAsync(server.Address + "/demo-site");
        await visitor.Button("Change what I agreed to").ClickAsync();
        await visitor.Button("No, don't").ClickAsync();
        await Expect(visitor.Text("you have not agreed")).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("localStorage.length")).ShouldBe(0);
        visitor.ShouldNotHaveComplained();
    }

    private static async Task UseAsync(Visitor visitor)
    {
        await visitor.Page.GetByLabel("Name").FillAsync("Anna");
        await visitor.Button("4", exact: true).ClickAsync();
        await Expect(visitor.Page.Locator("[data-say=csat]")).ToBeVisibleAsync();
    }

    private async Task ShouldComeToAsync(int count)
    {
        // a beacon is sent by the browser after the page is gone
        for (var tries = 0; tries < 100 && await CountAsync() < count; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        (await CountAsync()).ShouldBe(count);
    }

    /// <summary>Ratings that came from the shop, by the desk that answers the explorer.</summary>
    private async Task<long> CountAsync()
    {
        await using var db = await server.Services.GetRequiredService<IDbContextFactory<ConsoleDb>>().CreateDbContextAsync();
        var caller = Caller.CommandLine(await db.Workspaces.Where(w => w.IsDemo).Select(w => w.Id).SingleAsync());
        var question = QuestionText.Read("csat", null, null, null, "campaign:demo-site", null, null, "last-7").Value;
        return (await server.Services.GetRequiredService<IFrictionDesk>().AskAsync(caller, question, CancellationToken.None)).Value.Rows.Sum(r => r.N);
    }
}
