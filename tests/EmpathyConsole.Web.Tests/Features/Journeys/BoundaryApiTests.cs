using System.Net;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Boundary;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Tests.Hosting;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Journeys;

public sealed class BoundaryApiTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Boundary_ByTheApi_IsTheDesksAnswer()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Read);
        var caller = await host.CallerAsync();
        var journeys = host.Get<IJourneyDesk>();
        var id = (await journeys.CreateAsync(caller, new("First order"), Now)).Value;
        var map = (await journeys.GetAsync(caller, id, MapSide.AsIs, Now)).Value;
        var plan = map.Plan.AddTouchpoint("support", "chat", "=Help", TouchpointKind.Chat, 0);
        plan = plan.With(plan.Touchpoint("chat")!.Value.Touchpoint with { Rung = LadderRung.Machine, MomentOfTruth = true });
        (await journeys.EditAsync(caller, PlanEdit.Of(map, plan), Now)).Value.Saved.ShouldBeTrue();

        var sheet = (await host.Get<IBoundaryDesk>().GetAsync(caller, id, MapSide.AsIs, 90, Now)).Value;
        using var api = JsonDocument.Parse(await client.GetStringAsync($"/api/v1/journeys/{id}/boundary", Now));
        var row = api.RootElement.GetProperty("touchpoints").EnumerateArray().ShouldHaveSingleItem();
        row.GetProperty("recommendation").GetString().ShouldBe("keep-human");
        row.GetProperty("decidedBy").GetString().ShouldBe("moment-of-truth");
        row.GetProperty("score").GetProperty("high").GetDouble().ShouldBe(sheet.Touchpoints[0].Advice.Score.High);
        row.GetProperty("gates").GetArrayLength().ShouldBe(4);
        api.RootElement.GetProperty("hurting").EnumerateArray().ShouldHaveSingleItem().GetString().ShouldBe("chat");

        var csv = Encoding.UTF8.GetString(await client.GetByteArrayAsync($"/api/v1/journeys/{id}/boundary?format=csv", Now));
        csv.ShouldContain("Support,'=Help,Chat,,0,,,,yes");
        (await client.GetAsync($"/api/v1/journeys/{id + 1}/boundary", Now)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync($"/api/v1/journeys/{id}/boundary?side=to-be", Now)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync($"/api/v1/journeys/{id}/boundary?side=soon", Now)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.GetAsync($"/api/v1/journeys/{id}/boundary?days=0", Now)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.GetAsync($"/api/v1/journeys/{id}/boundary?format=xml", Now)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
