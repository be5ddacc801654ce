using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace EmpathyConsole.Browser.Tests;

/// <summary>From many concepts to three by keyboard alone: how many keys it takes, and how long a card takes to come.</summary>
public sealed class ChoosingTests(ConsoleServer server, ITestOutputHelper output)
{
    // a whole hundred takes a minute: eng/test --long has them all, the default run a quarter with a quarter of the keys
    private static readonly int Cards = Environment.GetEnvironmentVariable("EMPATHY_LONG_TESTS") == "1" ? 100 : 25;
    private static readonly int MostKeys = 220 * Cards / 100;
    private const double MostMilliseconds = 150;

    [Fact]
    public async Task ManyToThree_ByKeyboardAlone()
    {
        await using var tom = await server.SignInAsync("Tom Okafor");
        var brief = await WrittenAsync(tom);
        var keys = new Hand(tom.Page);

        await tom.GoAsync(brief + "/triage");
        await HeardAsync(tom);
        await Expect(tom.Text($"0 of {Cards}")).ToBeVisibleAsync();
        for (var n = 0; await keys.CardAsync("[data-testid=card] .mail") is { } card; n++)
        {
            var blocked = card.Contains("Block", StringComparison.Ordinal);
            await keys.AnswerAsync(blocked || n % 5 != 0 ? "1" : "3", "[data-testid=card] .mail", card);
        }

        keys.Pressed.ShouldBe(Cards);
        output.WriteLine($"triage: {keys.Figures()}");
        keys.Median.ShouldBeLessThanOrEqualTo(MostMilliseconds);
        await Expect(tom.Text("That was the last card")).ToBeVisibleAsync();

        await tom.GoAsync(brief + "/compare");
        var pairs = new Hand(tom.Page);
        await tom.Page.Locator(".pair").WaitForAsync();
        await HeardAsync(tom);
        while (await pairs.CardAsync(".pair") is { } pair)
        {
            await pairs.AnswerAsync(string.CompareOrdinal(pair, pair.Length / 2, pair, 0, 20) < 0 ? "ArrowLeft" : "ArrowRight", ".pair", pair);
        }

        output.WriteLine($"pairs: {pairs.Figures()}");
        pairs.Median.ShouldBeLessThanOrEqualTo(MostMilliseconds);
        await Expect(tom.Text("Your order")).ToBeVisibleAsync();

        await tom.GoAsync(brief + "/finals");
        await tom.Page.GetByTestId("finalist").First.WaitForAsync();
        await HeardAsync(tom);
        foreach (var (key, filled) in new[] { ("1", 1), ("ArrowRight", 1), ("2", 2), ("ArrowRight", 2), ("3", 3) })
        {
            await keys.PressAsync(key);
            await Expect(tom.Page.Locator(".podium header")).ToContainTextAsync($"{filled} of 3");
        }

        await keys.PressAsync("a");
        await Expect(tom.Page).ToHaveURLAsync(new Regex("/approval$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        var all = keys.Pressed + pairs.Pressed;
        output.WriteLine($"keys in all: {all}");
        all.ShouldBeLessThanOrEqualTo(MostKeys);
        tom.ShouldNotHaveComplained();
    }

    /// <summary>A page that shows is not yet one that hears keys.</summary>
    private static Task HeardAsync(Visitor visitor) => visitor.KeysHeardAsync();

    /// <summary>A copy of the demo's brief with its concepts.</summary>
    private static async Task<string> WrittenAsync(Visitor tom)
    {
        await tom.GoAsync("/concepts");
        await tom.Link("Spring tin", exact: true).ClickAsync();
        await tom.Link("Brief and concepts").Or(tom.Link("Pause")).First.ClickAsync();
        await tom.Button("Copy into a new brief").ClickAsync();
        await tom.Page.Locator("#b-count").FillAsync($"{Cards}");
        await tom.Page.Locator("#b-count").BlurAsync();
        await tom.Button($"Write {Cards} concepts").ClickAsync();
        await Expect(tom.Text($"{Cards} of {Cards} concepts")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        return new Uri(tom.Page.Url).AbsolutePath;
    }

    /// <summary>A hand on the keyboard that counts its keys and how long the next card takes to come.</summary>
    private sealed class Hand(IPage page)
    {
        // a key counts only once a card has lain open for a glance
        private const float Glance = 140;
        private readonly List<double> waits = [];

        public int Pressed { get; private set; }

        public double Median => waits.Order().ElementAt(waits.Count / 2);

        public string Figures() => FormattableString.Invariant($"{waits.Count} answers, median {Median:0} ms, 95% within {waits.Order().ElementAt((int)(waits.Count * 0.95)):0} ms, longest {waits.Max():0} ms");

        /// <summary>What lies on the table, or null when it is empty.</summary>
        public Task<string?> CardAsync(string selector) => page.EvaluateAsync<string?>("s => document.querySelector(s)?.textContent ?? null", selector);

        public async Task PressAsync(string key)
        {
            await page.Keyboard.PressAsync(key);
            Pressed++;
        }

        public async Task AnswerAsync(string key, string selector, string before)
        {
            await page.WaitForTimeoutAsync(Glance);
            var watch = Stopwatch.StartNew();
            await PressAsync(key);
            await page.WaitForFunctionAsync("([s, t]) => document.querySelector(s)?.textContent !== t", new[] { selector, before });
            waits.Add(watch.Elapsed.TotalMilliseconds);
        }
    }
}
