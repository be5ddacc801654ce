using Bunit;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Zone;
using EmpathyConsole.Web.Features.Journeys.Boundary;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Journeys;

public sealed class ZoneWhatIfTests : BunitContext
{
    [Fact]
    public void Effort_TwoLess_SaysWhatTheAdviceWouldBe()
    {
        var view = Render<ZoneWhatIf>(p => p.Add(w => w.Facts, Facts()).Add(w => w.Name, "Booking page"));

        view.Find("button[aria-label='One less effort']").Click();
        view.Find("button[aria-label='One less effort']").Click();

        view.Find(".answer").TextContent.ShouldBe("If effort here fell by 2, the score would fall from 0.67 to 0.40: automate → assist.");
        view.FindAll("output")[0].TextContent.ShouldBe("4 (−2)");
    }

    [Fact]
    public void AtTheEndOfTheRange_ThereIsNoFurtherStep_AndBackLeadsBack()
    {
        var view = Render<ZoneWhatIf>(p => p.Add(w => w.Facts, Facts()).Add(w => w.Name, "Booking page"));

        view.Find("button[aria-label='One more effort']").Click();
        view.Find("button[aria-label='One more effort']").HasAttribute("disabled").ShouldBeTrue();
        view.Find("button.quiet").Click();

        view.FindAll(".answer").ShouldBeEmpty();
        view.FindAll("output")[0].TextContent.ShouldBe("6");
    }

    private static ZoneFacts Facts() => new()
    {
        Effort = new(6, 5.7, 6.3, 80, LevelSource.Ratings),
        Intent = new(5, 4.7, 5, 80, LevelSource.Ratings),
        Fear = new(1, 0.7, 1.3, 80, LevelSource.Ratings),
    };
}
