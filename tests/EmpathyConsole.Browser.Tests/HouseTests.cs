using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace EmpathyConsole.Browser.Tests;

/// <summary>The house around the rooms.</summary>
public sealed class HouseTests(ConsoleServer server)
{
    [Fact]
    public async Task Keys_OpenTheGoToBoxAndTheSheet()
    {
        await using var ines = await server.SignInAsync("Ines Duarte");
        await ines.Page.WaitForTimeoutAsync(500);
        await ines.Page.Keyboard.PressAsync("Control+k");
        await ines.Page.GetByRole(AriaRole.Combobox).FillAsync("fric");
        await ines.Page.Keyboard.PressAsync("Enter");
        await ines.AddressAsync("/friction");
        await ines.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
        await ines.Page.Keyboard.PressAsync("Shift+?");
        await Expect(ines.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" })).ToBeVisibleAsync();
        await ines.Page.Keyboard.PressAsync("Escape");
        await Expect(ines.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" })).ToBeHiddenAsync();
        ines.ShouldNotHaveComplained();
    }

    [Fact]
    public async Task Dark_SurvivesAReload()
    {
        await using var ines = await server.SignInAsync("Ines Duarte");
        await ines.Button("Light or dark").First.ClickAsync();
        await Expect(ines.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        var background = await ines.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        await ines.Page.ReloadAsync();
        await ines.Page.Locator("h1").First.WaitForAsync();
        await Expect(ines.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        (await ines.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).ShouldBe(background);
    }

    [Fact]
    public async Task UnknownAddress_SaysSo()
    {
        await using var ines = await server.SignInAsync("Ines Duarte");
        var answer = await ines.Page.GotoAsync(server.Address + "/no-such-room");
        answer!.Status.ShouldBe(404);
        await Expect(ines.Page.GetByRole(AriaRole.Heading, new() { Name = "There is nothing at this address" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task SignOut_ShutsTheDoor()
    {
        await using var ines = await server.SignInAsync("Ines Duarte");
        await ines.Page.Locator("summary.who").ClickAsync();
        await ines.Button("Sign out").ClickAsync();
        await ines.AddressAsync("/sign-in");
        await ines.Page.GotoAsync(server.Address + "/voices");
        ines.Page.Url.ShouldContain("/sign-in");
    }

    [Fact]
    public async Task WrongPassword_IsRefusedInWords_AndNeverSaysWhich()
    {
        await using var nobody = await Visitor.OpenAsync(server.Browser, server.Address);
        await nobody.Page.GotoAsync(server.Address + "/sign-in");
        await nobody.Page.GetByLabel("E-mail").FillAsync("ines@leafward.example");
        await nobody.Page.GetByLabel("Password").FillAsync("not the password");
        await nobody.Button("Sign in", exact: true).ClickAsync();
        await Expect(nobody.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The e-mail or the password is not right");
    }

    [Fact]
    public async Task OwnWorkspace_StartsEmptyAndLeavesTheDemo()
    {
        await using var tom = await server.SignInAsync("Ada Reyes");
        await tom.GoAsync("/welcome");
        await tom.Button("Start my own workspace").ClickAsync();
        await tom.Page.GetByLabel("Brand", new() { Exact = true }).FillAsync("Mill and Oat");
        await tom.Page.GetByLabel("Brand values, one a line").FillAsync("Plain words\nSlow mornings");
        await tom.Button("Start the workspace").ClickAsync();
        await tom.Button("Open it").ClickAsync();
        await Expect(tom.Page.Locator(".bar .space")).ToContainTextAsync("Mill and Oat");
        await tom.GoAsync("/voices");
        await Expect(tom.Text("No voices yet")).ToBeVisibleAsync();
        await tom.GoAsync("/guardrails");
        await Expect(tom.Page.Locator(".chip.live").First).ToBeVisibleAsync();
        await tom.Page.Locator("summary.who").ClickAsync();
        await tom.Button("Open Leafward").ClickAsync();
        await Expect(tom.Page.Locator(".bar .space")).ToContainTextAsync("Leafward");
    }

    [Fact]
    public async Task ReconnectNotice_ShowsWhenTheServerIsAway()
    {
        await using var ines = await server.SignInAsync("Ines Duarte");
        await ines.Page.EvaluateAsync("document.getElementById('components-reconnect-modal').classList.add('components-reconnect-show')");
        await Expect(ines.Page.GetByText("Connection lost.")).ToBeVisibleAsync();
        await ines.Page.EvaluateAsync("(() => { const c = document.getElementById('components-reconnect-modal').classList; c.remove('components-reconnect-show'); c.add('components-reconnect-hide'); })()");
        await Expect(ines.Page.GetByText("Connection lost.")).ToBeHiddenAsync();
    }
}
