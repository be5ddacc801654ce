using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Lived;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Tests.Hosting;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Journeys;

public sealed class LivedApiTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lived_ByTheApi_IsTheDesksAnswer_WithoutAnybodysKey()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Read | Scopes.Write);
        var caller = await host.CallerAsync();
        var id = (await host.Get<IJourneyDesk>().CreateAsync(caller, new("First order"), Now)).Value;
        var lines = new StringBuilder("time,person,kind,journey,stage\n");
        for (var person = 0; person < 40; person++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"2026-05-01T10:00:00Z,somebody-{person},page-view,first-order,ad-click\n");
            lines.Append(CultureInfo.InvariantCulture, $"2026-05-01T11:{person:00}:00Z,somebody-{person},page-view,first-order,{(person < 10 ? "form-fill" : "landing-page")}\n");
        }

        using var body = new StringContent(lines.ToString(), Encoding.UTF8, "text/csv");
        (await client.PostAsync("/api/v1/signals", body, Now)).EnsureSuccessStatusCode();

        var desk = (await host.Get<ILivedDesk>().AskAsync(caller, id, new(), Now)).Value;
        var text = await client.GetStringAsync($"/api/v1/journeys/{id}/lived", Now);
        text.ShouldNotContain("somebody");
        using var api = JsonDocument.Parse(text);
        api.RootElement.GetProperty("people").GetInt32().ShouldBe(40);
        var deviation = api.RootElement.GetProperty("deviations").EnumerateArray().ShouldHaveSingleItem();
        deviation.GetProperty("kind").GetString().ShouldBe("skipped");
        deviation.GetProperty("stage").GetString().ShouldBe("landing-page");
        deviation.GetProperty("share").GetProperty("low").GetDouble().ShouldBe(desk.Answer.Summary.Deviations[0].Share.Low);
        (await client.GetStringAsync($"/api/v1/journeys/{id}/lived?format=csv", Now)).ShouldBe(LivedSheet.Of(desk));

        (await client.GetAsync($"/api/v1/journeys/{id + 1}/lived", Now)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync($"/api/v1/journeys/{id}/lived?days=0", Now)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.GetAsync($"/api/v1/journeys/{id}/lived?format=xml", Now)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
