using Bunit;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Features.Journeys.Boundary;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Journeys;

public sealed class BoundaryPageTests : PageTest
{
    private long journey;

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    protected override async Task FillAsync() =>
        journey = (await Console.Get<IJourneyDesk>().CreateAsync(Console.Strategist, new("First order"), Now)).Value;

    [Fact]
    public async Task Page_MachineAtAMomentOfTruth_HurtsAndContradicts_AndTheGoodFormIsEasy()
    {
        await MapAsync();
        await SignalsAsync();
        var page = await OpenAtAsync("");

        var hurts = page.WaitForElement("section[aria-labelledby=hurts]");
        hurts.QuerySelectorAll("ol > li").Length.ShouldBe(1);
        hurts.TextContent.ShouldContain("Complaint chat");
        hurts.TextContent.ShouldContain("At most 29% are satisfied (n 100).");
        hurts.TextContent.ShouldContain("No way to a person is mapped (fear 2 of 5, effort 3 of 7).");
        var easy = page.Find("section[aria-labelledby=easy]");
        easy.TextContent.ShouldContain("Order form");
        easy.TextContent.ShouldContain("of the forms begun are left (n 100).");
        page.Find(".note").TextContent.ShouldContain("One touchpoint does not say who answers");
        page.FindAll(".against").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Touchpoint_InTheAddress_ShowsItsGatesAndTheWhatIf()
    {
        await MapAsync();
        var page = await OpenAtAsync("?at=chat");

        var detail = page.WaitForElement("tr.detail");
        detail.QuerySelectorAll(".gates li").Length.ShouldBe(4);
        detail.QuerySelector(".decided")!.TextContent.ShouldContain("A moment of truth: customers judge the whole relation by it, so a person stays.");
        await page.Find("tr.detail button[aria-label='One less effort']").ClickAsync();
        page.Find(".answer").TextContent.ShouldEndWith("still keep human.");

        await page.Find("#tp-chat").ClickAsync();
        Navigation.Uri.ShouldEndWith($"/journeys/{journey}/boundary");
    }

    [Fact]
    public async Task Page_WithoutTouchpoints_LeadsToTheMap()
    {
        var page = await OpenAtAsync("");

        page.WaitForElement(".state").TextContent.ShouldContain("No touchpoints yet");
        page.Find(".state a").GetAttribute("href").ShouldBe($"/journeys/{journey}");
    }

    [Fact]
    public async Task Page_OfASideThatIsNotThere_SaysWhatToDo()
    {
        var page = await OpenAtAsync("?side=to-be");

        page.WaitForElement("[role=alert]").TextContent.ShouldContain("no map of how it should be yet");
    }

    private Task<IRenderedComponent<BoundaryPage>> OpenAtAsync(string query)
    {
        Navigation.NavigateTo($"/journeys/{journey}/boundary{query}");
        return OpenAsync<BoundaryPage>(Console.CxLead, p => p.Add(b => b.Id, journey));
    }

    private async Task MapAsync()
    {
        var desk = Console.Get<IJourneyDesk>();
        var map = (await desk.GetAsync(Console.Strategist, journey, MapSide.AsIs, Now)).Value;
        var plan = map.Plan.AddTouchpoint("form-fill", "form", "Order form", TouchpointKind.Form, 0)
            .AddTouchpoint("support", "chat", "Complaint chat", TouchpointKind.Chat, 0)
            .AddTouchpoint("support", "letter", "Letter", TouchpointKind.Letter, 1);
        plan = plan.With(plan.Touchpoint("form")!.Value.Touchpoint with { Rung = LadderRung.MachineWithExit, Exit = "Chat with us", Effort = 6, Intent = 5, Fear = 0 })
            .With(plan.Touchpoint("chat")!.Value.Touchpoint with { Rung = LadderRung.Machine, MomentOfTruth = true });
        (await desk.EditAsync(Console.Strategist, PlanEdit.Of(map, plan), Now)).Value.Saved.ShouldBeTrue();
    }

    private async Task SignalsAsync()
    {
        var day = Console.Clock.GetUtcNow().AddDays(-9);
        var signals = new List<Signal>();
        for (var i = 0; i < 100; i++)
        {
            signals.Add(new(day.AddMinutes(i), $"p{i}", SignalKind.Csat, i < 20 ? 5 : 1, Journey: "first-order", Stage: "support"));
            signals.Add(new(day.AddMinutes(i), $"p{i}", SignalKind.FormStart, Session: $"s{i}", Journey: "first-order", Stage: "form-fill", Subject: "order"));
            if (i >= 3)
            {
                signals.Add(new(day.AddMinutes(i + 1), $"p{i}", SignalKind.FormSubmit, Session: $"s{i}", Journey: "first-order", Stage: "form-fill", Subject: "order"));
            }
        }

        await Console.Get<ISignalStore>().AppendAsync(Console.Analyst.Workspace, signals, null, Now);
    }
}
