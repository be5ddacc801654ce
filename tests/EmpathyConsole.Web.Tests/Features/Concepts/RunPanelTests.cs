using Bunit;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Web.Features.Concepts.Briefs;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Concepts;

/// <summary>What a run became, and what can be done then.</summary>
public sealed class RunPanelTests : PageTest
{
    private const string Why = "The model's key was not accepted. The 4 concepts that had landed are kept.";

    [Fact]
    public async Task ModelThatFailed_OffersTheRestFromTheBuiltInWriter_AndTheModelAgain()
    {
        var brief = await EndedAsync("model small-7b", RunState.Failed, Why);
        var panel = await OpenAsync<RunPanel>(Console.Strategist, p => p.Add(x => x.BriefId, brief));
        panel.WaitForAssertion(() => panel.Markup.ShouldContain("4 of 10 concepts"));
        panel.Markup.ShouldContain("by the model small-7b");
        panel.Find(".note-line").TextContent.ShouldContain("key was not accepted");
        panel.FindAll("button").Select(b => b.TextContent.Trim()).ShouldBe(["The rest from the built-in writer", "Try the model again"]);

        // whoever may not run a writer sees why, and no buttons
        var seen = await OpenAsync<RunPanel>(Console.Approver, p => p.Add(x => x.BriefId, brief));
        seen.WaitForAssertion(() => seen.Markup.ShouldContain("key was not accepted"));
        seen.FindAll("button").ShouldBeEmpty();
    }

    [Fact]
    public async Task BuiltInWriter_IsLabelledAsSketches()
    {
        var brief = await EndedAsync("built-in 1", RunState.Cancelled, "Stopped.");
        var panel = await OpenAsync<RunPanel>(Console.Strategist, p => p.Add(x => x.BriefId, brief));
        panel.WaitForAssertion(() => panel.Markup.ShouldContain("as sketches by the built-in writer"));
        panel.FindAll("button").Select(b => b.TextContent.Trim()).ShouldBe(["Write the rest"]);
    }

    [Fact]
    public async Task ThemesThatWereLeftOut_AreNamedWithWhatToDo()
    {
        var brief = await EndedAsync("built-in 3", RunState.Done, "Nothing was written on \"xx lol\": give the theme a name that can stand in a sentence, such as \"waiting for a reply\".");
        var panel = await OpenAsync<RunPanel>(Console.Strategist, p => p.Add(x => x.BriefId, brief));
        panel.WaitForAssertion(() => panel.Find(".note-line").TextContent.ShouldContain("Nothing was written on \"xx lol\": give the theme a name"));
    }

    private async Task<long> EndedAsync(string writer, RunState state, string note)
    {
        await using var db = await Console.OpenAsync();
        var brief = await WrittenBrief.SaveAsync(db, Console.Strategist, 4);
        await db.ConceptRuns.ExecuteUpdateAsync(s => s.SetProperty(r => r.Writer, writer).SetProperty(r => r.State, state).SetProperty(r => r.Note, note).SetProperty(r => r.Asked, 10), Xunit.TestContext.Current.CancellationToken);
        return brief;
    }
}
