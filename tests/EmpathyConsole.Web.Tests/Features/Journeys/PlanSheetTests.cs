using Bunit;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Features.Journeys.Versions;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Journeys;

public sealed class PlanSheetTests : PageTest
{
    [Fact]
    public async Task Sheet_ForThoseWhoOnlyRead_ShowsOtherWaysOn_AndWhatIsAnAssumption()
    {
        var now = Xunit.TestContext.Current.CancellationToken;
        var desk = Console.Get<IJourneyDesk>();
        var id = (await desk.CreateAsync(Console.Strategist, new("Shoes", Template: "seven-stages"), now)).Value;
        var map = (await desk.GetAsync(Console.Strategist, id, MapSide.AsIs, now)).Value;

        var sheet = Render<PlanSheet>(p => p.Add(s => s.Map, map));

        sheet.FindAll(".ps-rests").Count(r => r.TextContent == "An assumption").ShouldBe(21);
        sheet.FindAll("ul.ps-points li").Single(l => l.TextContent.Contains("Three letters", StringComparison.Ordinal)).TextContent.ShouldEndWith("or to Booking page: Ready to talk after the first letter");
    }
}
