using AngleSharp.Dom;
using Bunit;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Web.Features.Guardrails;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Guardrails;

public sealed class GuardrailPagesTests : PageTest
{
    [Fact]
    public async Task List_ForAStrategist_CanBeReadAndNotWritten()
    {
        var page = await OpenAsync<GuardrailsPage>(Console.Strategist);
        page.WaitForAssertion(() => page.FindAll(".chip.live").Count.ShouldBeGreaterThan(8));
        page.FindAll("a[href='/guardrails/new']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Typing_ShowsWordsReasonAndSuggestion_AsTheDeskSays()
    {
        const string text = "Only 3 left and everyone is switching.";
        var page = await OpenAsync<GuardrailsPage>(Console.Strategist);
        await TypeAsync(page, text);

        var said = (await Console.Get<IGuardrailDesk>().CheckAsync(Console.Strategist, new CheckRequest { Text = text }, Xunit.TestContext.Current.CancellationToken)).Value;
        said.Findings.Count.ShouldBe(2);
        page.WaitForAssertion(() =>
        {
            page.FindAll(".findings b").Select(b => b.TextContent).ShouldBe(said.Findings.Select(f => f.Text));
            page.Find(".mirror").TextContent.ShouldBe(text + "\n");
            foreach (var finding in said.Findings)
            {
                page.Find(".findings").TextContent.ShouldContain(finding.Reason);
                page.Find(".findings").TextContent.ShouldContain(finding.Suggestion!);
            }
        });
        page.Find(".mirror .u-block").TextContent.ShouldBe("Only 3 left");
        page.Find(".mirror .u-warn").TextContent.ShouldBe("everyone is switching");
    }

    [Fact]
    public async Task Typing_OverOldFindings_NeverMarksOtherWords()
    {
        var page = await OpenAsync<GuardrailsPage>(Console.Strategist);
        await TypeAsync(page, "hurry");
        page.WaitForAssertion(() => page.FindAll(".mirror .u-block").Count.ShouldBe(1));
        await TypeAsync(page, "A calm");
        page.WaitForAssertion(() => page.FindAll(".mirror .u-block").ShouldBeEmpty());
        page.WaitForAssertion(() => page.Markup.ShouldContain("Nothing to object to"));
    }

    [Fact]
    public async Task Detail_OfNoGuardrail_SaysSo()
    {
        var page = await OpenAsync<GuardrailPage>(Console.CxLead, p => p.Add(x => x.Slug, "nobody"));
        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("There is no guardrail \"nobody\""));
    }

    [Fact]
    public void Highlights_OfOverlappingFindings_AddUpToTheText()
    {
        Finding At(int start, int length, Severity severity) => new(severity.ToString(), 1, GuardrailFamily.Tone, severity, CopyPart.Text, start, length, "abcdef".Substring(start, length), "", null);
        var spans = HighlightSpan.Of("abcdef", [At(1, 3, Severity.Warn), At(2, 4, Severity.Block), At(0, 0, Severity.Block)]);
        spans.Select(s => (s.Text, s.Severity)).ShouldBe([("a", null), ("b", Severity.Warn), ("cd", Severity.Block), ("ef", Severity.Block)]);
        spans[2].Names.ShouldBe("Warn, Block");
    }

    protected override async Task FillAsync()
    {
        await using var db = await Console.OpenAsync();
        await Console.Get<IStarterGuardrails>().SeedAsync(db, Console.Admin, CancellationToken.None);
    }

    private static Task TypeAsync(IRenderedComponent<GuardrailsPage> page, string text)
    {
        page.WaitForElement("#try-text");
        return page.Find("#try-text").InputAsync(new() { Value = text });
    }
}
