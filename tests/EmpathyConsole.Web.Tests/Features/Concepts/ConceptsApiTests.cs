using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using EmpathyConsole.Application.Concepts;
using EmpathyConsole.Application.Concepts.Handover;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Taste;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Concepts;

public sealed class ConceptsApiTests
{
    [Fact]
    public async Task Approved_AreTheSameOverTheApiAndAtTheDesk()
    {
        await using var host = new ConsoleHost();
        var caller = await host.CallerAsync();
        await using var db = await host.Get<IDbContextFactory<ConsoleDb>>().OpenAsync(caller, TestContext.Current.CancellationToken);
        await WrittenBrief.SaveAsync(db, caller, 5);
        var first = await db.Concepts.OrderBy(c => c.Id).FirstAsync(TestContext.Current.CancellationToken);
        db.Approvals.Add(new() { BriefId = first.BriefId, ConceptId = first.Id, ContentHash = first.ContentHash, Decision = ApprovalDecision.Approve, At = db.Now });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var client = await host.ClientAsync(Scopes.Read);
        using var answer = JsonDocument.Parse(await client.GetStringAsync("/api/v1/concepts?status=approved", TestContext.Current.CancellationToken));
        var desk = (await host.Get<IConceptDesk>().FindAsync(caller, new(Status: "approved"), TestContext.Current.CancellationToken)).Value;
        var approved = await host.Get<IApprovedConcepts>().FindAsync(caller, null, null, TestContext.Current.CancellationToken);
        answer.RootElement.GetProperty("total").GetInt32().ShouldBe(1);
        var one = answer.RootElement.GetProperty("concepts").EnumerateArray().Single();
        one.GetProperty("id").GetInt64().ShouldBe(desk.Concepts.Single().Id);
        one.GetProperty("id").GetInt64().ShouldBe(approved.Single().Id);
        one.GetProperty("text").GetProperty("headline").GetString().ShouldBe(first.Text.Headline);
        one.GetProperty("verdict").GetString().ShouldBe("pass");
        one.GetProperty("evidence")[0].GetProperty("quote").GetProperty("text").GetString().ShouldBe("a quiet hour");

        using var words = JsonDocument.Parse(await client.GetStringAsync("/api/v1/concepts?words=number%203", TestContext.Current.CancellationToken));
        words.RootElement.GetProperty("total").GetInt32().ShouldBe(1);
        (await client.GetStringAsync("/api/v1/briefs", TestContext.Current.CancellationToken)).ShouldContain("Spring tin");
        (await client.GetStringAsync($"/api/v1/briefs/{first.BriefId}", TestContext.Current.CancellationToken)).ShouldContain("A second order");
        (await client.GetStringAsync("/api/v1/briefs/templates", TestContext.Current.CancellationToken)).ShouldBe("{\"templates\":[]}");
        foreach (var (person, choice) in new[] { (1001L, TriageChoice.Keep), (1002L, TriageChoice.No) })
        {
            db.TriageVerdicts.Add(new() { BriefId = first.BriefId, ConceptId = first.Id, ById = person, ByName = "Person " + person, Choice = choice, ShownAt = db.Now, JudgedAt = db.Now });
        }

        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        using var agreement = JsonDocument.Parse(await client.GetStringAsync($"/api/v1/briefs/{first.BriefId}/agreement", TestContext.Current.CancellationToken));
        agreement.RootElement.GetProperty("units").GetInt32().ShouldBe(1);
        agreement.RootElement.GetProperty("alpha").ValueKind.ShouldBe(JsonValueKind.Null);
        agreement.RootElement.GetProperty("disputes")[0].GetProperty("concept").GetInt64().ShouldBe(first.Id);
        (await client.GetAsync(new Uri("/api/v1/briefs/999/agreement", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync(new Uri("/api/v1/concepts/999", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync(new Uri("/api/v1/concepts?status=loved", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await (await host.ClientAsync(Scopes.Check)).GetAsync(new Uri("/api/v1/concepts", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Taste_IsTheSameOverTheApiAtTheDeskAndAtTheTerminal()
    {
        var token = TestContext.Current.CancellationToken;
        await using var host = new ConsoleHost();
        var caller = await host.CallerAsync();
        var client = await host.ClientAsync(Scopes.Read | Scopes.Write);
        using var held = await client.PutAsJsonAsync("/api/v1/concepts/taste/questions", new { weight = -.7 }, token);
        held.StatusCode.ShouldBe(HttpStatusCode.OK);
        var api = await client.GetStringAsync("/api/v1/concepts/taste", token);
        var (code, printed, error) = await CliRun.Async(host.Folder, "taste", "--format", "json");

        code.ShouldBe(0, error);
        var desk = (await host.Get<ITasteDesk>().GetAsync(caller, true, token)).Value;
        using var one = JsonDocument.Parse(api);
        using var other = JsonDocument.Parse(printed);
        foreach (var answer in new[] { one, other })
        {
            answer.RootElement.GetProperty("state").GetString().ShouldBe("too-few");
            answer.RootElement.GetProperty("lines").EnumerateArray().Select(l => l.GetProperty("sentence").GetString()).ShouldBe(desk.Lines.Select(l => l.Sentence));
            answer.RootElement.GetProperty("lines")[0].GetProperty("held").GetDouble().ShouldBe(-.7);
        }

        using var wrong = await client.PutAsJsonAsync("/api/v1/concepts/taste/colour", new { weight = 1 }, token);
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var refused = await (await host.ClientAsync(Scopes.Read)).PutAsJsonAsync("/api/v1/concepts/taste/questions", new { weight = 1 }, token);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task HandedOver_IsTheSameFile_OverTheApi_AtTheDesk_AndFromTheCommandLine()
    {
        await using var host = new ConsoleHost();
        var caller = await host.CallerAsync();
        await using var db = await host.Get<IDbContextFactory<ConsoleDb>>().OpenAsync(caller, TestContext.Current.CancellationToken);
        await WrittenBrief.SaveAsync(db, caller, 3);
        var first = await db.Concepts.OrderBy(c => c.Id).FirstAsync(TestContext.Current.CancellationToken);
        db.Approvals.Add(new() { BriefId = first.BriefId, ConceptId = first.Id, ContentHash = first.ContentHash, Decision = ApprovalDecision.Approve, ByName = "Jonah", At = db.Now });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var client = await host.ClientAsync(Scopes.Read);
        var key = caller with { Kind = CallerKind.Key, Scopes = Scopes.Read };
        foreach (var (format, name) in new[] { (ConceptFormat.Json, "json"), (ConceptFormat.Csv, "csv"), (ConceptFormat.Markdown, "markdown") })
        {
            var desk = (await host.Get<IHandoverDesk>().WriteAsync(key, new(Status: "approved"), null, format, TestContext.Current.CancellationToken)).Value;
            var answer = await client.GetAsync(new Uri($"/api/v1/concepts?status=approved&format={name}", UriKind.Relative), TestContext.Current.CancellationToken);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe(desk.Type);
            (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(desk.Content.ToArray());
        }

        var json = (await host.Get<IHandoverDesk>().WriteAsync(key, new(Status: "approved"), null, ConceptFormat.Json, TestContext.Current.CancellationToken)).Value;
        var run = await CliRun.Async(host.Folder, "export", "concepts", "--format", "json");
        (run.Code, run.Out).ShouldBe((0, System.Text.Encoding.UTF8.GetString(json.Content.Span)));
        (await client.GetAsync(new Uri("/api/v1/concepts?format=pdf", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
