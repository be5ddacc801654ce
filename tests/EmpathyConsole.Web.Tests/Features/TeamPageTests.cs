using Bunit;
using EmpathyConsole.Application.Team;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Features.Settings;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features;

public sealed class TeamPageTests : PageTest
{
    [Fact]
    public async Task Invite_HasNoRoleUntilOneIsChosen()
    {
        var page = await OpenAsync<TeamPage>(Console.Admin);
        page.WaitForElement("form .check");
        page.FindAll("form .check input").ShouldAllBe(i => !i.HasAttribute("checked"));
        await page.Find("#team-name").ChangeAsync(new() { Value = "Noor Vermeer" });
        await page.Find("#team-email").ChangeAsync(new() { Value = "noor@example.test" });
        await page.Find("form").SubmitAsync();
        page.WaitForElement("form [role=alert]").TextContent.ShouldContain("at least one role");
        (await NoorAsync()).ShouldBeNull();

        await page.FindAll("form .check").Single(l => l.TextContent.Contains("Approver", StringComparison.Ordinal)).QuerySelector("input")!.ChangeAsync(new() { Value = true });
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => page.Find("code").TextContent.ShouldContain("setup?token="));
        (await NoorAsync()).ShouldNotBeNull().Roles.ShouldBe(Roles.Approver);
    }

    private async Task<TeamLine?> NoorAsync() =>
        (await Console.Get<ITeamDesk>().ListAsync(Console.Admin, Xunit.TestContext.Current.CancellationToken)).Value.SingleOrDefault(l => l.Email == "noor@example.test");
}
