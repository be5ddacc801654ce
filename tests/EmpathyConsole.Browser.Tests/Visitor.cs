using Microsoft.Playwright;
using Shouldly;

namespace EmpathyConsole.Browser.Tests;

/// <summary>Somebody at a browser; remembers what the browser complained about.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private Visitor(IBrowserContext context, IPage page, string address)
    {
        (this.context, Page, Address) = (context, page, address);
        page.SetDefaultTimeout(20_000);
        Assertions.SetDefaultExpectTimeout(20_000);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Page { get; }

    public string Address { get; }

    /// <summary>Console errors and script errors so far.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public static async Task<Visitor> SignInAsync(IBrowser browser, string address, string name, int width = 1440, bool dark = false)
    {
        var visitor = await OpenAsync(browser, address, width, dark);
        await visitor.Page.GotoAsync(address + "/sign-in");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();

        // on a phone the rooms are there behind the menu button
        await visitor.Page.Locator("nav[aria-label=Rooms]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return visitor;
    }

    /// <summary>A fresh browser that is nobody yet.</summary>
    public static async Task<Visitor> OpenAsync(IBrowser browser, string address, int width = 1440, bool dark = false)
    {
        var fresh = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = width < 600 ? 844 : 900 }, ReducedMotion = ReducedMotion.Reduce });
        if (dark)
        {
            await fresh.AddCookiesAsync([new() { Name = "ec-theme", Value = "dark", Url = address }]);
        }

        return new(fresh, await fresh.NewPageAsync(), address);
    }

    /// <summary>Opens a path and waits for its heading.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(Address + path);
        await Page.Locator("h1").First.WaitForAsync();
    }

    /// <summary>Waits until the address matches. Asks again and again: waiting for the navigation itself misses one that is over before the waiting begins.</summary>
    public Task AddressAsync([System.Diagnostics.CodeAnalysis.StringSyntax("Regex")] string pattern) =>
        Assertions.Expect(Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(pattern, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));

    /// <summary>Waits until the page hears its keys: before that a press is lost.</summary>
    public Task KeysHeardAsync() => Page.Locator("html[data-keys]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    public ILocator Button(string name, bool exact = false) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = exact });

    public ILocator Link(string name, bool exact = false) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = exact });

    public ILocator Text(string text) => Page.GetByText(text).First;

    /// <summary>Fails when the browser complained about anything.</summary>
    public void ShouldNotHaveComplained() => complaints.ShouldBeEmpty();

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
