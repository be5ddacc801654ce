using Bunit;
using EmpathyConsole.Application.Voices.Prose;
using EmpathyConsole.Web.Features.Voices;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Voices;

/// <summary>The page of a theme when no model is configured, which is how the console comes.</summary>
public sealed class ThemeProseWithoutModelTests : PageTest
{
    private long theme;
    private long voice;

    [Fact]
    public async Task NothingWritten_ShowsNothing()
    {
        var view = await OpenAsync<ThemeProseView>(Console.Strategist, p => p.Add(v => v.ThemeId, theme));
        await Task.Delay(200);
        view.Markup.Trim().ShouldBeEmpty();
    }

    [Fact]
    public async Task WrittenBefore_StaysAndCanBeRemoved_NotWrittenAgain()
    {
        await using (var db = await Console.OpenAsync())
        {
            db.ThemeProse.Add(new() { ThemeId = theme, Sentences = [new("People can't get it smooth.", [new(voice, 0, 10)])], ModelAsked = "small", At = db.Now, Members = "other voices" });
            await db.SaveChangesAsync();
        }

        var view = await OpenAsync<ThemeProseView>(Console.Strategist, p => p.Add(v => v.ThemeId, theme));

        view.WaitForAssertion(() => view.Find("section").TextContent.ShouldContain("Written by a machine (small), 20 June 2026"), TimeSpan.FromSeconds(10));
        view.Markup.ShouldContain("have changed since");
        view.Find("#prose-why").TextContent.ShouldContain("No model is configured");
        var buttons = view.FindAll("section > div.row button");
        buttons.Select(b => (b.TextContent, b.HasAttribute("disabled"))).ShouldBe([("Write again", true), ("Remove", false)]);
    }

    protected override async Task FillAsync()
    {
        (theme, var voices) = await LaidTheme.LayAsync(Console);
        voice = voices[0];
    }
}
