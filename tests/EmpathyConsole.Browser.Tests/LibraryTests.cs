using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace EmpathyConsole.Browser.Tests;

/// <summary>From a word somebody looks for to a brief that rests on the quote.</summary>
public sealed class LibraryTests(ConsoleServer server)
{
    [Fact]
    public async Task Search_Collect_Collection_Brief()
    {
        await using var tom = await server.SignInAsync("Tom Okafor");
        await tom.GoAsync("/voices/all");
        await tom.Page.Locator("ol.hits > li").First.WaitForAsync();
        await tom.Page.Locator("input[aria-keyshortcuts='/']").WaitForAsync();
        await tom.Page.Keyboard.PressAsync("/");
        await tom.Page.Keyboard.TypeAsync("whisk*");
        await tom.Page.Keyboard.PressAsync("Enter");
        await Expect(tom.Page.Locator("ol.hits mark").First).ToBeVisibleAsync();
        tom.Page.Url.ShouldContain("q=whisk");

        // the marked word is what gets selected, as a person would drag over it
        var hit = tom.Page.Locator("ol.hits > li").First;
        var mark = hit.Locator("mark").First;
        var word = await mark.InnerTextAsync();
        await mark.EvaluateAsync("m => { const r = document.createRange(); r.selectNodeContents(m); getSelection().removeAllRanges(); getSelection().addRange(r); }");
        await hit.GetByRole(AriaRole.Button, new() { Name = "Collect" }).ClickAsync();
        var dialog = tom.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.Locator("blockquote")).ToHaveTextAsync(word);
        await dialog.GetByLabel("Into").SelectOptionAsync("0");
        await dialog.GetByLabel("Name of the new collection").FillAsync("Whisking words");
        await dialog.GetByLabel("Note").FillAsync("Found by its word");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Collect" }).ClickAsync();
        await Expect(tom.Page.Locator(".toast").First).ToContainTextAsync("Whisking words");

        await tom.GoAsync("/voices/collections");
        await tom.Link("Whisking words").ClickAsync();
        await Expect(tom.Page.Locator("ol.shelf blockquote")).ToHaveTextAsync(word);
        await Expect(tom.Page.Locator("ol.shelf")).ToContainTextAsync("Found by its word");
        var download = await tom.Page.RunAndWaitForDownloadAsync(async () =>
        {
            await tom.Page.Locator("summary", new() { HasTextString = "Export" }).ClickAsync();
            await tom.Button("Markdown").ClickAsync();
        });
        download.SuggestedFilename.ShouldBe("whisking-words.md");

        await tom.GoAsync("/concepts/briefs/new");
        await tom.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Whisk brief");
        await tom.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Whisking words" }).CheckAsync();
        await Expect(tom.Page.GetByRole(AriaRole.Group, new() { Name = "What to do with it" })).ToContainTextAsync("saved", new() { IgnoreCase = true });
        await tom.GoAsync("/voices/collections");
        await tom.Link("Whisking words").ClickAsync();
        await Expect(tom.Page.GetByRole(AriaRole.Region, new() { Name = "Used by" })).ToContainTextAsync("Whisk brief");
        tom.ShouldNotHaveComplained();
    }
}
