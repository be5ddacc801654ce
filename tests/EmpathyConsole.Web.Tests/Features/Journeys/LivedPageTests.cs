using Bunit;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Web.Features.Journeys.Lived;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Journeys;

public sealed class LivedPageTests : PageTest
{
    private long journey;

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    protected override async Task FillAsync() =>
        journey = (await Console.Get<IJourneyDesk>().CreateAsync(Console.Strategist, new("First order"), Xunit.TestContext.Current.CancellationToken)).Value;

    [Fact]
    public async Task Page_OfPathsThatLeaveThePlan_ShowsStagesDeviationsAndWays()
    {
        await SignalsAsync();
        var page = await OpenAtAsync("");
        var stages = page.WaitForElements("section[aria-labelledby=stages] tbody tr");
        stages.Count.ShouldBe(7);
        stages[0].TextContent.ShouldContain("Ad click");
        stages[1].TextContent.ShouldContain("30.0%"); // 30 of 100 were never seen after the landing page
        stages[1].TextContent.ShouldContain("n 100");
        stages[6].TextContent.ShouldContain("got to the end");
        var deviations = page.FindAll("section[aria-labelledby=deviations] tbody tr").Select(r => r.TextContent).ToList();
        deviations.Count.ShouldBe(2);
        deviations[0].ShouldContain("Skipped");
        deviations[0].ShouldContain("Form fill");
        deviations[1].ShouldContain("Not in the plan");
        deviations[1].ShouldContain("Price page");
        page.Find(".lv-sum").TextContent.ShouldContain("101 people");
        page.FindAll(".lw-chain li").Select(l => l.TextContent).ShouldContain(t => t.Contains("Form fill") && t.Contains("skipped"));
        page.Find("details").TextContent.ShouldContain("Left out: 1 signals that name no stage.");
    }

    [Fact]
    public async Task DaysSegmentAndOrder_StandInTheAddress()
    {
        await SignalsAsync();
        var page = await OpenAtAsync("?days=180");
        page.WaitForElement("section[aria-labelledby=deviations]");
        page.Find("a[aria-current=true]").TextContent.ShouldBe("180 days");
        await page.Find("[data-testid=segment]").ChangeAsync(new() { Value = "family" });
        Navigation.Uri.ShouldEndWith($"/journeys/{journey}/lived?days=180&segment=family");

        page = await OpenAtAsync("?days=180&segment=family");
        page.WaitForElement(".lv-sum").TextContent.ShouldContain("1 person");

        page = await OpenAtAsync("");
        await page.WaitForElements("button.sort").Single(b => b.TextContent.StartsWith("How long", StringComparison.Ordinal)).ClickAsync();
        Navigation.Uri.ShouldEndWith("/lived?sort=time");
        page = await OpenAtAsync("?sort=kind");
        page.WaitForElement("th[aria-sort=ascending]").TextContent.ShouldContain("What happened");
    }

    [Fact]
    public async Task Page_WithoutPaths_SaysWhatMakesThem()
    {
        var page = await OpenAtAsync("");
        page.WaitForAssertion(() => page.Find(".state").TextContent.ShouldContain("No signals yet"));
        page.Find(".state").TextContent.ShouldContain("first-order");

        await SignalsAsync();
        page = await OpenAtAsync("?segment=nobody&days=28");
        page.WaitForAssertion(() => page.Find(".state").TextContent.ShouldContain("No paths in these days"));
        page.FindAll(".state a").Select(a => a.TextContent).ShouldBe(["Look at 365 days", "Look at everybody", "Bring in signals"]);
    }

    [Fact]
    public async Task Page_OfDaysThatCantBe_SaysWhich()
    {
        var page = await OpenAtAsync("?days=0");
        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("Days is 0. It goes from 1 to 1100."));
    }

    private Task<IRenderedComponent<LivedPage>> OpenAtAsync(string query)
    {
        Navigation.NavigateTo($"/journeys/{journey}/lived{query}");
        return OpenAsync<LivedPage>(Console.Analyst, p => p.Add(l => l.Id, journey));
    }

    /// <summary>100 people 80 days ago: 30 are gone after the landing page, 40 fill the form and get a letter, 20 skip the form, 10 look at a price page first. One more came yesterday.</summary>
    private async Task SignalsAsync()
    {
        var start = Console.Clock.GetUtcNow().AddDays(-80);
        var signals = new List<Signal>();
        for (var person = 0; person < 100; person++)
        {
            string[] stages = person switch
            {
                < 30 => ["ad-click", "landing-page"],
                < 70 => ["ad-click", "landing-page", "form-fill", "nurture-email"],
                < 90 => ["ad-click", "landing-page", "nurture-email"],
                _ => ["ad-click", "landing-page", "price-page", "form-fill"],
            };
            signals.AddRange(stages.Select((stage, step) => new Signal(start.AddHours(step), $"p{person}", SignalKind.PageView, 1, Journey: "first-order", Stage: stage)));
        }

        signals.Add(new(start, "p0", SignalKind.Nps, 9, Journey: "first-order"));
        signals.Add(new(Console.Clock.GetUtcNow().AddDays(-1), "late", SignalKind.PageView, 1, Stage: "ad-click", Segment: "family"));
        await Console.Get<ISignalStore>().AppendAsync(Console.Analyst.Workspace, signals, null, Xunit.TestContext.Current.CancellationToken);
    }
}
