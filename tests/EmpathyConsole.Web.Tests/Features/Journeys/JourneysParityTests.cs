using System.Net;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Board;
using EmpathyConsole.Application.Journeys.Exchange;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Tests.Hosting;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Journeys;

public sealed class JourneysParityTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Journey_DeskApiAndCommandLine_GiveTheSameFile()
    {
        await using var host = new ConsoleHost();
        var (desk, caller) = (host.Get<IJourneyDesk>(), await host.CallerAsync());
        var id = await FilledAsync(desk, caller);
        var client = await host.ClientAsync(Scopes.Read);
        foreach (var (format, word) in new[] { (JourneyFormat.Json, "json"), (JourneyFormat.Csv, "csv") })
        {
            var file = (await desk.ExportAsync(caller, id, format, Now)).Value;
            var answer = await client.GetAsync($"/api/v1/journeys/{id}?format={word}", Now);
            var (code, output, _) = await CliRun.Async(host.Folder, "export", "journeys", "--journey", $"{id}", "--format", word);

            answer.Content.Headers.ContentType!.MediaType.ShouldBe(file.ContentType);
            (await answer.Content.ReadAsStringAsync(Now)).ShouldBe(file.Text);
            (code, output).ShouldBe((0, file.Text));
        }
    }

    [Fact]
    public async Task Import_ByTheApi_MakesTheSameJourney()
    {
        await using var host = new ConsoleHost();
        var (desk, caller) = (host.Get<IJourneyDesk>(), await host.CallerAsync());
        var id = await FilledAsync(desk, caller);
        var json = (await desk.ExportAsync(caller, id, JourneyFormat.Json, Now)).Value.Text;
        using var body = new StringContent(json, Encoding.UTF8, "application/json");

        var answer = await (await host.ClientAsync(Scopes.Write)).PostAsync("/api/v1/journeys/import", body, Now);
        using var read = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Now));
        var made = read.RootElement.GetProperty("id").GetInt64();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        read.RootElement.GetProperty("dropped").GetArrayLength().ShouldBe(0);
        (await desk.ExportAsync(caller, made, JourneyFormat.Json, Now)).Value.Text.Replace($"\"id\": {made},", $"\"id\": {id},", StringComparison.Ordinal).ShouldBe(json);
    }

    [Fact]
    public async Task Import_OfCjml_ByDeskApiAndCommandLine_SaysTheSame()
    {
        const string cjml = "<cjml><plannedJourney><journeyTitle>Borrow a bike</journeyTitle><touchpoints><plannedAction><touchpointID>T1</touchpointID><initiatorLabel>Rides</initiatorLabel><mood>fine</mood></plannedAction></touchpoints></plannedJourney></cjml>";
        await using var host = new ConsoleHost();
        var desk = (await host.Get<IJourneyDesk>().ImportAsync(await host.CallerAsync(), cjml, Now)).Value;
        using var body = new StringContent(cjml, Encoding.UTF8, "application/xml");
        var answer = await (await host.ClientAsync(Scopes.Write)).PostAsync("/api/v1/journeys/import", body, Now);
        using var read = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Now));
        var path = Path.Combine(host.Folder, "journey.cjml");
        await File.WriteAllTextAsync(path, cjml, Now);
        var (code, _, errors) = await CliRun.Async(host.Folder, "import", "journeys", path);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        read.RootElement.GetProperty("dropped").EnumerateArray().Select(d => d.GetString()).ShouldBe(desk.Dropped);
        code.ShouldBe(0);
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.StartsWith("Not taken over: ", StringComparison.Ordinal)).Select(l => l[16..].TrimEnd()).ShouldBe(desk.Dropped);
        desk.Dropped.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Board_ByTheApi_IsWhatTheDeskSays()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Write | Scopes.Read);
        using var templates = JsonDocument.Parse(await client.GetStringAsync("/api/v1/journeys/templates", Now));
        templates.RootElement.GetArrayLength().ShouldBe(7);
        using var made = JsonDocument.Parse(await (await client.PostAsync("/api/v1/journeys?name=Rescue&template=support-rescue", null, Now)).Content.ReadAsStringAsync(Now));
        var id = made.RootElement.GetProperty("id").GetInt64();
        using var own = JsonDocument.Parse(await (await client.PostAsync("/api/v1/journeys?name=Shoes&stages=Worn%20out&stages=Trying%20on", null, Now)).Content.ReadAsStringAsync(Now));
        (await host.Get<IJourneyDesk>().GetAsync(await host.CallerAsync(), own.RootElement.GetProperty("id").GetInt64(), MapSide.AsIs, Now)).Value.Stages.Select(s => s.Slug).ShouldBe(["worn-out", "trying-on"]);

        (await client.PutAsync($"/api/v1/journeys/{id}/board?place=1", null, Now)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var board = JsonDocument.Parse(await client.GetStringAsync("/api/v1/journeys/board", Now));
        var card = (await host.Get<IJourneyBoardDesk>().ReadAsync(await host.CallerAsync(), Now)).Value.ShouldHaveSingleItem();

        var shown = board.RootElement.EnumerateArray().ShouldHaveSingleItem();
        shown.GetProperty("findings").GetInt32().ShouldBe(card.Findings);
        shown.GetProperty("worst").GetProperty("stage").GetString().ShouldBe(card.Worst!.Stage.Slug);
        shown.GetProperty("kind").GetString().ShouldBe("customers");
    }

    [Fact]
    public async Task Api_RefusesInWords()
    {
        await using var host = new ConsoleHost();
        var reader = await host.ClientAsync(Scopes.Read);
        using var body = new StringContent("{}", Encoding.UTF8, "application/json");
        using var bad = new StringContent("nonsense", Encoding.UTF8, "application/json");

        (await reader.GetAsync("/api/v1/journeys/77", Now)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await reader.GetAsync("/api/v1/journeys/77?format=pdf", Now)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await reader.PostAsync("/api/v1/journeys/import", body, Now)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var refused = await (await host.ClientAsync(Scopes.Write)).PostAsync("/api/v1/journeys/import", bad, Now);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync(Now)).ShouldContain("This is not a journey in JSON");
    }

    [Fact]
    public async Task List_HasTheNumbersOfEachStage()
    {
        await using var host = new ConsoleHost();
        await FilledAsync(host.Get<IJourneyDesk>(), await host.CallerAsync());

        using var read = JsonDocument.Parse(await (await host.ClientAsync(Scopes.Read)).GetStringAsync("/api/v1/journeys", Now));
        var stage = read.RootElement[0].GetProperty("stages")[2];

        read.RootElement[0].GetProperty("name").GetString().ShouldBe("First order");
        (stage.GetProperty("slug").GetString(), stage.GetProperty("effort").GetInt32(), stage.GetProperty("value").GetDouble(), stage.GetProperty("recommendation").GetString())
            .ShouldBe(("form-fill", 7, 0.3, "assist"));
    }

    private static async Task<long> FilledAsync(IJourneyDesk desk, Caller caller)
    {
        var id = (await desk.CreateAsync(caller, new("First order", null, "From the ad to the \"first\" cup"), Now)).Value;
        var map = (await desk.GetAsync(caller, id, MapSide.AsIs, Now)).Value;
        var form = map.Plan.Stage("form-fill")!;
        await desk.EditAsync(caller, PlanEdit.Of(map, map.Plan.With(form with { Effort = form.Effort with { Statement = "Address asked, then asked again", Level = 7 } })), Now);
        return id;
    }
}
