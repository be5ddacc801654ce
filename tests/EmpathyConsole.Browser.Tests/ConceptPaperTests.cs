using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Shouldly;

namespace EmpathyConsole.Browser.Tests;

/// <summary>The three as a real browser prints them, and the form for webhooks as only an admin sees it.</summary>
public sealed partial class ConceptPaperTests(ConsoleServer server)
{
    [Fact]
    public async Task TheThree_PrintOnThreeSheets_WithoutTheirStyles()
    {
        // paper is white whatever the theme
        await using var ines = await server.SignInAsync("Ines Duarte", dark: true);
        await ines.GoAsync("/concepts");
        await ines.Link("The garden that takes its time", exact: true).ClickAsync();
        await ines.AddressAsync("/approval$");
        await ines.GoAsync(new Uri(ines.Page.Url).AbsolutePath.Replace("/approval", "/print", StringComparison.Ordinal));
        await ines.Page.GetByText("Approval and disclosure").First.WaitForAsync();
        await AxeFindsNothingAsync(ines);
        var pdf = Encoding.Latin1.GetString(await ines.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        Paper().Count(pdf).ShouldBe(3);
        await ines.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        (await ines.Page.Locator("#main").InnerTextAsync()).ShouldNotContain("font-size");
        ines.ShouldNotHaveComplained();
    }

    [Fact]
    public async Task WebhookForm_PassesAxe()
    {
        await using var ada = await server.SignInAsync("Ada Reyes");
        await ada.GoAsync("/settings/webhooks");
        await ada.Page.GetByRole(Microsoft.Playwright.AriaRole.Checkbox).First.WaitForAsync();
        await AxeFindsNothingAsync(ada);
    }

    private static async Task AxeFindsNothingAsync(Visitor visitor)
    {
        var axe = await visitor.Page.RunAxe(new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
        axe.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}").ShouldBeEmpty();
    }

    [GeneratedRegex(@"/MediaBox\s*\[[^\]]+\]", RegexOptions.None, 1000)]
    private static partial Regex Paper();
}
