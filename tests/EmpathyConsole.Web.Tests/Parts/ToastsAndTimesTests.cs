using Bunit;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Web.Shell;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Parts;

/// <summary>What every room says at its foot, and how it writes times.</summary>
public sealed class ToastsAndTimesTests : PageTest
{
    [Fact]
    public void ToastsOfDeeds_OneAfterAnother_OnlyTheLastStays()
    {
        var rack = Render<ToastRack>();
        var toasts = Services.GetRequiredService<Toasts>();

        toasts.Done("Accepted the first", () => Task.CompletedTask);
        toasts.Done("Accepted the second", () => Task.CompletedTask);

        rack.WaitForAssertion(() => rack.FindAll(".toast").ShouldHaveSingleItem().TextContent.ShouldContain("the second"));
    }

    [Fact]
    public void Trouble_ThenADeed_BothStay()
    {
        var rack = Render<ToastRack>();
        var toasts = Services.GetRequiredService<Toasts>();

        toasts.Trouble("The address is too long.");
        toasts.Done("Saved");

        rack.WaitForAssertion(() => rack.FindAll(".toast").Count.ShouldBe(2));
    }

    [Fact]
    public void SameTrouble_TwiceInARow_StandsOnce()
    {
        var rack = Render<ToastRack>();
        var toasts = Services.GetRequiredService<Toasts>();

        toasts.Trouble("You may not edit journeys.");
        toasts.Trouble("You may not edit journeys.");

        rack.WaitForAssertion(() => rack.FindAll(".toast").ShouldHaveSingleItem());
    }

    [Fact]
    public async Task Moment_InAnotherYear_NamesTheYear()
    {
        var clock = new WorkspaceClock(Console.Get<IWorkspaceDesk>(), Console.Clock);
        await clock.LoadAsync(Console.Strategist, Xunit.TestContext.Current.CancellationToken);
        var year = clock.Now.Year;

        clock.Moment(new(year, 2, 24, 11, 53, 0, clock.Now.Offset)).ShouldNotContain(year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        clock.Moment(new(2015, 2, 24, 12, 0, 0, TimeSpan.Zero)).ShouldStartWith("24 Feb 2015 ");
        clock.ShortDay(new(2015, 2, 24, 12, 0, 0, TimeSpan.Zero)).ShouldBe("24 Feb 2015");
    }
}
