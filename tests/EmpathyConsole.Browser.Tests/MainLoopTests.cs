using System.Text.RegularExpressions;
using System.Globalization;
using EmpathyConsole.Testing;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace EmpathyConsole.Browser.Tests;

/// <summary>The main loop from a file of voices to three approved concepts, a decision and a friction chart, under three sign-ins.</summary>
public sealed class MainLoopTests(ConsoleServer server)
{
    [Fact]
    public async Task Loop_FromAFileOfVoicesToApprovedConceptsADecisionAndAChart()
    {
        await using var ines = await server.SignInAsync("Ines Duarte");
        await VoicesAsync(ines);
        await JourneysAsync(ines);
        await GuardrailsAsync();
        var brief = await BriefAsync(ines);
        await TriageAsync(ines, brief);
        await FinalsAsync(ines, brief);
        await ApproveAsync(ines, brief);
        await MomentsAsync(ines);
        await FrictionAsync();
        await RecordAsync(ines);
        ines.ShouldNotHaveComplained();
    }

    /// <summary>1: a CSV of 2,000 rows with dirty ones; counts add up; twice adds nothing; themes are judged.</summary>
    private async Task VoicesAsync(Visitor ines)
    {
        var file = Path.Combine(server.Folder, "survey.csv");
        var counts = DirtyVoices.Write(file);
        await ImportAsync(ines, file);
        await Expect(Count(ines, "New voices")).ToHaveTextAsync(counts.Imported.ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
        await Expect(Count(ines, "Rejected")).ToHaveTextAsync(counts.Rejected.ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
        await Expect(Count(ines, "Rows in all")).ToHaveTextAsync("2,000");
        await ImportAsync(ines, file);
        await Expect(Count(ines, "New voices")).ToHaveTextAsync("0");

        await ines.GoAsync("/voices?status=new");
        var theme = ines.Page.GetByRole(AriaRole.Region, new() { Name = "The selected theme" });
        await theme.GetByRole(AriaRole.Heading).First.WaitForAsync();
        await Expect(theme.Locator("blockquote.q").First).ToBeVisibleAsync();
        var name = await theme.GetByRole(AriaRole.Heading).First.InnerTextAsync();
        await ines.Page.Keyboard.PressAsync("a");
        await Expect(ines.Page.Locator(".toast").First).ToContainTextAsync("Accepted");
        await ines.GoAsync("/voices?status=accepted");
        await Expect(ines.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>2: a new journey with seven stages, a cell edited in place by keyboard, the value zone and its formula.</summary>
    private static async Task JourneysAsync(Visitor ines)
    {
        await ines.GoAsync("/journeys");
        await ines.Button("New journey").ClickAsync();
        await ines.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Walked journey");
        await ines.Button("Start the journey").ClickAsync();
        await ines.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Walked journey" }).WaitForAsync();
        await ines.Page.GetByRole(AriaRole.Button, new() { Name = "Effort at Form fill" }).ClickAsync();
        await ines.Page.GetByLabel("Effort at Form fill").GetByRole(AriaRole.Textbox).Or(ines.Page.Locator("form.editor input.input")).First.FillAsync("Type the address twice");
        await ines.Page.Locator("form.editor label.lv", new() { HasTextString = "6" }).ClickAsync();
        await ines.Button("Save", exact: true).ClickAsync();
        await Expect(ines.Page.GetByRole(AriaRole.Button, new() { Name = "Type the address twice" })).ToBeVisibleAsync();
        await ines.Page.GetByRole(AriaRole.Button, new() { Name = "Value zone at Form fill" }).ClickAsync();
        await Expect(ines.Page.GetByRole(AriaRole.Group, new() { Name = "How the value of Form fill comes about" })).ToContainTextAsync("0.83");
        await ines.Page.ReloadAsync();
        await Expect(ines.Page.GetByRole(AriaRole.Button, new() { Name = "Type the address twice" })).ToBeVisibleAsync();
    }

    /// <summary>3: a CX lead tries a text, and a rule of hers goes live by a second one.</summary>
    private async Task GuardrailsAsync()
    {
        await using var mara = await server.SignInAsync("Mara Lind");
        await mara.GoAsync("/guardrails");
        await mara.Page.GetByLabel("Text to try").FillAsync("Hurry, only today: order now or regret it forever.");
        await Expect(mara.Page.Locator(".try-card .v").First).ToBeVisibleAsync();
        await mara.Page.GetByLabel("Text to try").FillAsync("The spring tin is here. Skip or stop in one tap.");
        await Expect(mara.Page.Locator(".try-card")).ToContainTextAsync("Nothing to object to");

        // a rule of one's own: written, proven, read and approved by another
        await mara.GoAsync("/guardrails/new");
        await mara.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("No world class");
        await mara.Button("Begin the draft").ClickAsync();
        foreach (var (text, verb) in new[] { ("A world class tin.", "Must fire"), ("World class, every day.", "Must fire"), ("A good tin.", "Must stay silent"), ("Our class begins at nine.", "Must stay silent") })
        {
            await mara.Page.GetByLabel("Add an example").FillAsync(text);
            await mara.Page.Locator("form.add").GetByRole(AriaRole.Button, new() { Name = verb, Exact = true }).ClickAsync();
            await Expect(mara.Page.Locator("ul.examples")).ToContainTextAsync(text);
        }

        await mara.Button("Ask a second CX lead").ClickAsync();
        await Expect(mara.Button("Take it back")).ToBeVisibleAsync();
        await Expect(mara.Button("Approve, live now")).ToHaveCountAsync(0);
        await using var pavel = await server.SignInAsync("Pavel Novak");
        await pavel.GoAsync("/guardrails/no-world-class/proposal");
        await pavel.Button("Approve, live now").ClickAsync();
        await Expect(pavel.Page.Locator("section[aria-labelledby=versions-title]")).ToContainTextAsync("approved by Pavel Novak");
        await mara.GoAsync("/guardrails");
        await mara.Page.GetByLabel("Text to try").FillAsync("A world class cup.");
        await Expect(mara.Page.Locator(".try-card .findings")).ToContainTextAsync("No world class");
        pavel.ShouldNotHaveComplained();
        mara.ShouldNotHaveComplained();
    }

    /// <summary>4: a brief and a hundred concepts.</summary>
    private static async Task<string> BriefAsync(Visitor ines)
    {
        await ines.GoAsync("/concepts/briefs/new");
        await ines.AddressAsync(@"/concepts/briefs/\d+$");
        var brief = new Uri(ines.Page.Url).AbsolutePath;
        await ines.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Walked brief");
        await ines.Page.GetByLabel("Goal").FillAsync("A second order within thirty days, without pressure");
        await ChooseFirstAsync(ines, "For whom");
        await ines.Page.GetByLabel("Where the customer meets it").SelectOptionAsync("email");
        await ChooseFirstAsync(ines, "Stage of the journey");
        await ChooseFirstAsync(ines, "Brand value to show");
        // enough to rest a hundred on, or nearly: which themes were found first is not the same every time, and a run ends when they have no more to give
        for (var n = 0; n < 6; n++)
        {
            await ines.Page.Locator("ul.themes input[type=checkbox]").Nth(n).CheckAsync();
        }

        await ines.Button("Write 100 concepts").ClickAsync();
        var written = ines.Page.GetByText(new Regex(@"^\d+ of 100 concepts$", RegexOptions.None, TimeSpan.FromSeconds(1))).First;
        await Expect(written).ToBeVisibleAsync(new() { Timeout = 60_000 });
        int.Parse((await written.InnerTextAsync()).Split(' ')[0], CultureInfo.InvariantCulture).ShouldBeGreaterThan(80);
        return brief;
    }

    /// <summary>5a: triage by keyboard alone.</summary>
    private static async Task TriageAsync(Visitor ines, string brief)
    {
        await ines.GoAsync(brief + "/triage");
        await ines.Page.GetByTestId("card").WaitForAsync();
        await ines.KeysHeardAsync();
        var (kept, no) = (0, 0);
        while (kept < 3 && kept + no < 40)
        {
            // a key counts only once the card has lain open for a glance
            await ines.Page.WaitForTimeoutAsync(250);
            var blocked = (await ines.Page.GetByTestId("card").InnerTextAsync()).Contains("Block", StringComparison.Ordinal);
            await ines.Page.Keyboard.PressAsync(blocked ? "1" : "3");
            (kept, no) = blocked ? (kept, no + 1) : (kept + 1, no);
            await Expect(ines.Page.GetByText(FormattableString.Invariant($"{kept} kept, 0 maybe, {no} no")).First).ToBeVisibleAsync();
        }

        kept.ShouldBe(3);
        await Expect(ines.Text("3 kept")).ToBeVisibleAsync();
    }

    /// <summary>5b: three picked and ranked.</summary>
    private static async Task FinalsAsync(Visitor ines, string brief)
    {
        await ines.GoAsync(brief + "/finals");
        var finalists = ines.Page.GetByTestId("finalist");
        await Expect(finalists).ToHaveCountAsync(3);
        for (var n = 0; n < 3; n++)
        {
            await finalists.Nth(n).GetByRole(AriaRole.Button, new() { Name = "Place 1" }).ClickAsync();
            await Expect(ines.Page.Locator(".podium header")).ToContainTextAsync($"{n + 1} of 3");
        }

        await ines.Button("Ask for approval").ClickAsync();
        await ines.Page.WaitForTimeoutAsync(800);
        await ines.GoAsync(brief + "/approval");
        (await ines.Button("Approve the three").CountAsync()).ShouldBe(0);
    }

    /// <summary>5c: another person approves.</summary>
    private async Task ApproveAsync(Visitor ines, string brief)
    {
        await using var jonah = await server.SignInAsync("Jonah Berg");
        await jonah.GoAsync(brief + "/approval");
        await jonah.Button("Approve the three").ClickAsync();
        await Expect(jonah.Page.Locator(".one .chip").First).ToContainTextAsync("approved by Jonah Berg");
        jonah.ShouldNotHaveComplained();
        await ines.GoAsync("/inbox");
        await Expect(ines.Page.Locator("main")).ToContainTextAsync("Walked brief");
    }

    /// <summary>6: the same moment with and without consent.</summary>
    private static async Task MomentsAsync(Visitor ines)
    {
        await ines.GoAsync("/moments");
        await Expect(ines.Page.GetByTestId("outcome")).ToBeVisibleAsync();
        await ines.Page.GetByLabel("What they wrote").FillAsync("I can't take this any more, nobody helps me and I don't know what to do, I am desperate");
        await Expect(ines.Page.GetByTestId("outcome")).ToContainTextAsync("Hand to a person");
    }

    /// <summary>7: signals in, and form abandonment by stage and channel with its chart.</summary>
    private async Task FrictionAsync()
    {
        await using var yuki = await server.SignInAsync("Yuki Tanaka");
        var file = Path.Combine(server.Folder, "signals.csv");
        var rows = Enumerable.Range(0, 80).SelectMany(n => new[]
        {
            FormattableString.Invariant($"{DateTime.UtcNow.AddDays(-1):O},walk-{n},form-start,form-fill,kiosk,,order"),
            n % 4 == 0 ? FormattableString.Invariant($"{DateTime.UtcNow.AddDays(-1).AddMinutes(2):O},walk-{n},form-submit,form-fill,kiosk,,order") : "",
        }).Where(r => r.Length > 0);
        await File.WriteAllLinesAsync(file, ["time,person,kind,stage,channel,value,subject", .. rows, "not a time,walk-x,form-start,form-fill,kiosk,,order"]);
        await yuki.GoAsync("/friction/import");
        await yuki.Page.Locator("input[type=file]").SetInputFilesAsync(file);
        await yuki.Button("Bring in").ClickAsync();
        await Expect(yuki.Page.Locator(".sums")).ToContainTextAsync("100", new() { Timeout = 30_000 });
        await yuki.GoAsync("/friction?metric=form-abandonment&by=stage,channel&filter=channel:kiosk");
        await Expect(yuki.Page.Locator("main")).ToContainTextAsync("75.0%");
        await Expect(yuki.Page.Locator("main figure .js-plotly-plot, main .js-plotly-plot").First).ToBeVisibleAsync();
        yuki.ShouldNotHaveComplained();
    }

    /// <summary>8: who did what.</summary>
    private static async Task RecordAsync(Visitor ines)
    {
        await ines.GoAsync("/governance");
        foreach (var name in new[] { "Ines Duarte", "Mara Lind", "Jonah Berg", "Yuki Tanaka" })
        {
            await Expect(ines.Page.Locator("table.record")).ToContainTextAsync(name);
        }
    }

    private static async Task ImportAsync(Visitor ines, string file)
    {
        await ines.GoAsync("/voices/import");
        await ines.Page.Locator("input[type=file]").SetInputFilesAsync(file);
        await Expect(ines.Page.GetByLabel($"What “{DirtyVoices.TextColumn}” is")).ToHaveValueAsync("Text");
        await ines.Button("Bring in", exact: true).ClickAsync();
        await ines.Link("See the themes").WaitForAsync(new() { Timeout = 60_000 });
    }

    private static ILocator Count(Visitor visitor, string term) =>
        visitor.Page.Locator("dl.counts > div", new() { Has = visitor.Page.Locator("dt", new() { HasTextString = term }) }).Locator("dd");

    private static async Task ChooseFirstAsync(Visitor visitor, string label)
    {
        var select = visitor.Page.GetByLabel(label);
        var first = await select.Locator("option[value]:not([value=''])").First.GetAttributeAsync("value");
        await select.SelectOptionAsync(first!);
    }
}
