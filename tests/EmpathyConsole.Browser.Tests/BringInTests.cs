using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace EmpathyConsole.Browser.Tests;

/// <summary>From a dropped export to rejected rows, by mouse, at a desk and on a phone.</summary>
public sealed class BringInTests(ConsoleServer server)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task DroppedExport_IsMapped_BroughtIn_AndItsRejectsAreHandedOut(int width)
    {
        var file = Path.Combine(server.Folder, string.Create(CultureInfo.InvariantCulture, $"wave-{width}.csv"));
        await File.WriteAllTextAsync(file, Survey(width), TestContext.Current.CancellationToken);
        await using var ines = await server.SignInAsync("Ines Duarte", width);
        await ines.GoAsync("/voices/import");
        await ines.Page.Locator("input[type=file]").SetInputFilesAsync(file);

        // both open questions were recognised; one is taken out, and the preview follows (its name is this run's own: the mapping is remembered)
        await Expect(ines.Page.GetByText("Qualtrics export, 3 header rows, 2 open questions")).ToBeVisibleAsync();
        var kept = ines.Page.GetByLabel("What will be kept").Locator("blockquote");
        await Expect(kept).ToHaveCountAsync(5);
        await ines.Page.GetByLabel($"What “Q{width}” is").SelectOptionAsync("None");
        await Expect(kept).ToHaveCountAsync(3);
        (await ines.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue("the page must not scroll sideways");

        await ines.Button("Bring in", exact: true).ClickAsync();
        await ines.Link("See the themes").WaitForAsync(new() { Timeout = 60_000 });
        var counts = ines.Page.Locator("dl.counts dd");
        await Expect(counts.Nth(0)).ToHaveTextAsync("3");
        await Expect(counts.Nth(2)).ToHaveTextAsync("2");
        var download = await ines.Page.RunAndWaitForDownloadAsync(() => ines.Button("Download rejected rows").ClickAsync());
        var rejects = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        rejects.ShouldContain("There is no text in this row.");
        rejects.ShouldNotContain("mail.example");
        ines.ShouldNotHaveComplained();
    }

    /// <summary>Two of the five people did not answer Q2; both of those are rejected once Q3 is not looked at.</summary>
    private static string Survey(int salt)
    {
        var csv = new StringBuilder(FormattableString.Invariant($"StartDate,ResponseId,RecipientEmail,Q2,Q{salt}\nStart Date,Response ID,Recipient Email,What almost kept you from ordering?,What would you change about the tin?\n") + "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"recipientEmail\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\",\"{\"\"ImportId\"\":\"\"QID3\"\"}\"\n");
        string[] answers =
        [
            "I feared the plan is hard to leave,", "The price for such a small tin,", "I could not find the shipping cost,", ",A lid that closes without a knife", ",Make it twice as large please",
        ];
        for (var i = 0; i < answers.Length; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"2026-06-1{i} 08:00:00,R_{salt}{i},jo{i}@mail.example,{answers[i]}\n");
        }

        return csv.ToString();
    }
}
