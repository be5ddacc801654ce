using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Lived;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Lived;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys.Lived;

public sealed class LivedDeskTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_AfterABranchWasMapped_GoesAlongIt()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IJourneyDesk>();
        var id = (await desk.CreateAsync(console.Strategist, new("First order"), Token)).Value;
        var start = console.Clock.GetUtcNow().AddDays(-50);
        string[] stages = ["ad-click", "landing-page", "nurture-email"];
        await console.Get<ISignalStore>().AppendAsync(
            console.Analyst.Workspace, [.. stages.Select((stage, hour) => new Signal(start.AddHours(hour), "anna", SignalKind.PageView, 1, Journey: "first-order", Stage: stage))], null, Token);
        (await AskAsync(console, id)).Answer.Summary.Deviations.Select(d => (d.Kind, d.Stage)).ShouldBe([(DeviationKind.Skipped, "form-fill")]);

        var map = (await desk.GetAsync(console.Strategist, id, MapSide.AsIs, Token)).Value;
        var plan = map.Plan.AddTouchpoint("landing-page", "offer", "Offer page", TouchpointKind.Page, 0).AddTouchpoint("nurture-email", "letter", "Letter", TouchpointKind.Email, 0);
        plan = plan.With(plan.Touchpoint("offer")!.Value.Touchpoint with { Branches = [new("letter", "who only wants letters")] });
        plan = plan.With(plan.Stage("ad-click")! with { Name = "Advertisement" });
        (await desk.EditAsync(console.Strategist, PlanEdit.Of(map, plan), Token)).Succeeded.ShouldBeTrue();

        var lived = await AskAsync(console, id);
        lived.Answer.Summary.Deviations.ShouldBeEmpty();
        (lived.NameOf("ad-click"), lived.NameOf("price-page")).ShouldBe(("Advertisement", "Price page"));
    }

    [Fact]
    public async Task Ask_OfAJourneyThatIsNotThere_IsNotFound()
    {
        await using var console = await TestConsole.StartAsync();
        (await console.Get<ILivedDesk>().AskAsync(console.Analyst, 7, new(), Token)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    private static async Task<JourneyLived> AskAsync(TestConsole console, long journey) => (await console.Get<ILivedDesk>().AskAsync(console.Analyst, journey, new(), Token)).Value;
}
