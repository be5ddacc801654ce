using Bunit;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Web.Features.Friction;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Friction;

public sealed class DigestPageTests : PageTest
{
    [Fact]
    public async Task Page_OfAWeek_HasItsSentences_AndTheWeeksAround()
    {
        var signals = Enumerable.Range(0, 60).Select(i => new Signal(new(2026, 6, 9, 8, i, 0, TimeSpan.Zero), $"p-{i}", SignalKind.Ces, 5)).ToList();
        await Console.Get<ISignalStore>().AppendAsync(Console.Analyst.Workspace, signals, null, Xunit.TestContext.Current.CancellationToken);
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/friction/digest?week=2026-W24");
        var page = await OpenAsync<DigestPage>(Console.Approver);
        page.WaitForElement("section[aria-label='Effort, contacts and complaints'] li").TextContent.ShouldContain("Customer effort: 5.00");
        page.FindAll("a.btn").Select(a => a.GetAttribute("href")).ShouldBe(["/friction/digest?week=2026-W23", "/friction/digest?week=2026-W25"]);

        navigation.NavigateTo("/friction/digest?week=soon");
        page = await OpenAsync<DigestPage>(Console.Approver);
        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("'soon' is not a week like 2026-W47."));
    }
}
