using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace EmpathyConsole.Browser.Tests;

/// <summary>A map on paper and as a picture, as a real browser makes them.</summary>
public sealed partial class JourneyPaperTests(ConsoleServer server)
{
    [Fact]
    public async Task Template_PrintsOnOneSheetOfA3_FortyStagesOnFive_AndAPictureIsSaved()
    {
        await using var ines = await server.SignInAsync("Ines Duarte");
        await ines.GoAsync("/journeys");
        await ines.Button("New journey").ClickAsync();
        await ines.Page.GetByLabel("Start from").SelectOptionAsync("support-rescue");
        await Expect(ines.Page.Locator(".preview")).ToContainTextAsync("Asks for help");
        await ines.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Paper rescue");
        await ines.Button("Start the journey").ClickAsync();
        await Expect(ines.Page.Locator("h1")).ToHaveTextAsync("Paper rescue");
        await ines.Button("More").ClickAsync();
        await ines.Link("Print on A3").ClickAsync();
        (await SheetsAsync(ines)).ShouldBe((1, 1));

        var picture = await ines.Page.RunAndWaitForDownloadAsync(() => ines.Button("Save as PNG").ClickAsync());
        picture.SuggestedFilename.ShouldBe("journey-paper-rescue.png");
        var png = await File.ReadAllBytesAsync(await picture.PathAsync(), TestContext.Current.CancellationToken);
        Encoding.ASCII.GetString(png, 1, 3).ShouldBe("PNG");
        png.Length.ShouldBeGreaterThan(100_000, "an empty canvas is far smaller");

        var stages = string.Join(',', Enumerable.Range(1, 40).Select(n => $$"""{"name":"Step {{n}}"}"""));
        await ines.GoAsync("/journeys");
        await ines.Button("Bring in").ClickAsync();
        await ines.Page.Locator("#journey-file").SetInputFilesAsync(new FilePayload { Name = "forty.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes($$"""{"name":"Forty on paper","stages":[{{stages}}]}""") });
        await Expect(ines.Page.Locator("h1")).ToHaveTextAsync("Forty on paper");
        await ines.GoAsync(new Uri(ines.Page.Url).AbsolutePath + "/print");
        (await SheetsAsync(ines)).ShouldBe((5, 5));
        ines.ShouldNotHaveComplained();
    }

    // sheets on the page, and sheets of A3 that come out of the printer
    private static async Task<(int Shown, int Printed)> SheetsAsync(Visitor visitor)
    {
        await visitor.Page.Locator(".map-sheet svg").First.WaitForAsync();
        var pdf = Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        var papers = Paper().Matches(pdf).Select(m => m.Value).Distinct().ToList();
        papers.ShouldHaveSingleItem().ShouldMatch(@"119\d(\.\d+)? 84[12]");
        return (await visitor.Page.Locator(".map-sheet svg").CountAsync(), Paper().Count(pdf));
    }

    [GeneratedRegex(@"/MediaBox\s*\[[^\]]+\]", RegexOptions.None, 1000)]
    private static partial Regex Paper();
}
