using Bunit;
using EmpathyConsole.Application.Friction.Baselines;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Web.Features.Friction;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Friction;

public sealed class BaselinesPageTests : PageTest
{
    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task Explorer_FreezesAndSets_AndThePageHasBoth()
    {
        var now = Console.Clock.GetUtcNow();
        var answers = Enumerable.Range(0, 200).Select(i => new Signal(now.AddHours(-i), $"p-{i}", SignalKind.Csat, i % 4 == 0 ? 2 : 5, Channel: "chat")).ToList();
        await Console.Get<ISignalStore>().AppendAsync(Console.Analyst.Workspace, answers, null, Xunit.TestContext.Current.CancellationToken);
        Navigation.NavigateTo("/friction?metric=csat&by=channel");
        var page = await OpenAsync<FrictionPage>(Console.Analyst);
        await page.WaitForElement("[data-testid=baseline-name]").InputAsync(new() { Value = "Before the bot" });
        await page.FindAll("[data-testid=baseline-menu] form")[0].SubmitAsync();
        await page.Find("[data-testid=target-value]").ChangeAsync(new() { Value = "60" });
        await page.FindAll("[data-testid=baseline-menu] form")[1].SubmitAsync();
        page.WaitForAssertion(() => page.Find("[data-testid=target]").TextContent.ShouldContain("reached"));

        var id = (await Console.Get<IBaselinesDesk>().ListAsync(Console.Approver, Xunit.TestContext.Current.CancellationToken)).Value.Single().Id;
        page.WaitForAssertion(() => page.Find("[data-testid=compare]").TextContent.ShouldContain("Before the bot, frozen"));
        await page.Find("[data-testid=compare]").ChangeAsync(new() { Value = $"{id}" });
        Uri.UnescapeDataString(Navigation.Uri).ShouldContain($"compare=baseline:{id}");

        var baselines = await OpenAsync<BaselinesPage>(Console.Analyst);
        baselines.WaitForElement("[aria-label='All frozen baselines'] tbody a").TextContent.ShouldBe("Before the bot");
        baselines.WaitForElement("[data-testid=target]").TextContent.ShouldContain("At least 60.0%");
        await baselines.Find("[aria-label='All targets'] button").ClickAsync(new());
        baselines.WaitForAssertion(() => baselines.Markup.ShouldContain("No targets yet"));
    }
}
