using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace EmpathyConsole.Browser.Tests;

/// <summary>An analyst asks, opens a number down to its signals, and hands the question to a colleague.</summary>
public sealed class ExplorerTests(ConsoleServer server)
{
    [Fact]
    public async Task Question_Number_Signals_SharedLink_DataTable()
    {
        await using var yuki = await server.SignInAsync("Yuki Tanaka");
        var page = yuki.Page;
        await yuki.GoAsync("/friction");
        await page.GetByTestId("metric").SelectOptionAsync("time-to-answer");
        await yuki.AddressAsync("metric=time-to-answer");
        await page.GetByTestId("by").SelectOptionAsync("channel");
        await yuki.AddressAsync("by=channel");
        await page.GetByTestId("filter-new").Locator("summary").ClickAsync();
        await page.GetByTestId("filter-new").GetByTestId("filter-not").SelectOptionAsync("not");
        await page.GetByTestId("filter-new").GetByRole(AriaRole.Checkbox, new() { Name = "Phone" }).CheckAsync();
        await page.GetByTestId("filter-new").GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
        await yuki.AddressAsync("filter=channel%21%3Aphone");
        var rows = page.Locator("table.ft tbody tr");
        await Expect(rows.Filter(new() { HasText = "Phone" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Columnheader, new() { Name = "n", Exact = true }).GetByRole(AriaRole.Link).ClickAsync();
        await yuki.AddressAsync("sort=-n");
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "n", Exact = true })).ToHaveAttributeAsync("aria-sort", "descending");

        // the chart's numbers, as a table
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the numbers" }).First.ClickAsync();
        await Expect(page.Locator("figure.chart table tbody tr").First).ToBeVisibleAsync();
        await AxeFindsNothingAsync(page);

        // a colleague sees the same, to the last row
        var shown = await rows.AllInnerTextsAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await yuki.Button("Copy link").ClickAsync();
        await Expect(page.Locator(".toast").First).ToContainTextAsync("Link copied");
        var link = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        link.ShouldContain("from=");
        await using var ines = await server.SignInAsync("Ines Duarte");
        await ines.Page.GotoAsync(link);
        await Expect(ines.Page.Locator("table.ft tbody tr")).ToHaveCountAsync(shown.Count);
        (await ines.Page.Locator("table.ft tbody tr").AllInnerTextsAsync()).ShouldBe(shown);
        await ines.Page.Locator("table.ft a.open").First.ClickAsync();
        await Expect(ines.Text("Single signals are opened by analysts and CX leads")).ToBeVisibleAsync();

        // two clicks from a number to its signals
        await page.Locator("table.ft a.open").First.ClickAsync();
        await page.GetByTestId("open-signals").ClickAsync();
        await Expect(page.Locator("table.signals tbody tr").First).ToContainTextAsync("Human reply");
        await page.Locator("table.signals").GetByRole(AriaRole.Button, new() { Name = "Around it" }).First.ClickAsync();
        await Expect(page.Locator("table.signals tr.within").First).ToBeVisibleAsync();
        await AxeFindsNothingAsync(page);

        await yuki.GoAsync("/friction?view=funnel");
        await page.GetByTestId("save").Locator("summary").ClickAsync();
        await page.GetByTestId("save-name").FillAsync("From form to conversion");
        await page.GetByTestId("save").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.Locator(".toast").First).ToContainTextAsync("From form to conversion");
        await ines.GoAsync("/friction?view=saved");
        await ines.Link("From form to conversion").ClickAsync();
        await Expect(ines.Page.Locator("table.funnel tbody tr")).ToHaveCountAsync(3);

        // a number goes to a board of one's own, and colleagues have it there
        await yuki.GoAsync("/friction?metric=csat&by=channel");
        await page.GetByTestId("save").Locator("summary").ClickAsync();
        await page.GetByTestId("save-name").FillAsync("Satisfied");
        await page.GetByTestId("save-board").SelectOptionAsync("+");
        await page.GetByTestId("save-new-board").FillAsync("Mornings");
        await page.GetByTestId("save").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.Locator(".toast").Filter(new() { HasText = "Satisfied" })).ToBeVisibleAsync();
        await ines.GoAsync("/friction/boards/mornings");
        await Expect(ines.Page.GetByTestId("tile")).ToContainTextAsync("Satisfied");
        await ines.KeysHeardAsync();
        await ines.Page.Keyboard.PressAsync("f");
        await Expect(ines.Page.Locator(".wall-title")).ToBeVisibleAsync();
        await AxeFindsNothingAsync(ines.Page);
        yuki.ShouldNotHaveComplained();
        ines.ShouldNotHaveComplained();
    }

    private static async Task AxeFindsNothingAsync(IPage page)
    {
        var axe = await page.RunAxe(new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
        axe.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}").ShouldBeEmpty();
    }
}
