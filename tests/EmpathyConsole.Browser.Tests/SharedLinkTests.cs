using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace EmpathyConsole.Browser.Tests;

/// <summary>A journey is shown to somebody who has no account.</summary>
public sealed class SharedLinkTests(ConsoleServer server)
{
    [Fact]
    public async Task Link_OpensForAStranger_UntilItIsRevoked()
    {
        await using var ines = await server.SignInAsync("Ines Duarte");
        await ines.GoAsync("/journeys/1/share");
        await ines.Page.GetByLabel("For whom").FillAsync("The board");
        await ines.Button("Make the link").ClickAsync();
        var link = await ines.Page.GetByTestId("link").TextContentAsync();

        await using var stranger = await Visitor.OpenAsync(server.Browser, server.Address, width: 390);
        await stranger.Page.GotoAsync(link!);
        await Expect(stranger.Page.GetByRole(AriaRole.Heading, new() { Name = "As it is", Exact = true })).ToBeVisibleAsync();
        (await stranger.Page.Locator("a, button, form, script").CountAsync()).ShouldBe(0);
        (await stranger.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBeLessThanOrEqualTo(1);
        stranger.Complaints.ShouldBeEmpty();

        await ines.Button("Revoke The board").ClickAsync();
        await ines.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Revoke" }).ClickAsync();
        await Expect(ines.Page.GetByText("Revoked", new() { Exact = true })).ToBeVisibleAsync();
        await stranger.Page.ReloadAsync();
        await Expect(stranger.Page.GetByRole(AriaRole.Heading, new() { Name = "This link has ended" })).ToBeVisibleAsync();
        ines.ShouldNotHaveComplained();
    }
}
