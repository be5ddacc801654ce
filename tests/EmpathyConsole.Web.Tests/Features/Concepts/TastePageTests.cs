using AngleSharp.Dom;
using Bunit;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Web.Features.Concepts.Taste;
using EmpathyConsole.Web.Shell;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Concepts;

public sealed class TastePageTests : PageTest
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Weight_IsSetStruckOutReleasedAndBroughtBack()
    {
        Toast? toast = null;
        Services.GetRequiredService<Toasts>().Shown += t => toast = t;
        var page = await OpenAsync<TastePage>(Console.Strategist);
        page.WaitForElement("[data-testid=weight-length]");
        page.Find("[data-testid=taste-state]").TextContent.ShouldStartWith("Still learning: 0 of 30 answers");
        page.Markup.ShouldContain("Nothing learned yet");

        await Row(page).QuerySelector("input")!.ChangeAsync(new() { Value = "-1.5" });
        page.WaitForAssertion(() => Row(page).TextContent.ShouldContain("You strongly favour shorter texts: each doubling of the text makes it 4.5 times as likely to be left."));
        Row(page).TextContent.ShouldContain("set by " + Console.Strategist.Name);
        await Button(page, "Strike out").ClickAsync(new());
        page.WaitForAssertion(() => Row(page).TextContent.ShouldContain("Struck out: length changes no order."));
        await toast.ShouldNotBeNull().Undo.ShouldNotBeNull()();
        page.WaitForAssertion(() => Row(page).TextContent.ShouldContain("strongly favour shorter texts"));
        await Button(page, "Release").ClickAsync(new());
        page.WaitForAssertion(() => Row(page).TextContent.ShouldContain("Nothing learned about length yet."));
    }

    [Fact]
    public async Task Page_OfSomebodyWhoMayNotChangeIt_OnlyReads()
    {
        var page = await OpenAsync<TastePage>(Console.Analyst);
        page.WaitForElement("[data-testid=weight-length]");
        page.FindAll("[data-testid^=weight-] button").ShouldBeEmpty();
    }

    [Fact]
    public async Task Answers_AreCountedTowardsTheFloor()
    {
        long brief;
        await using (var db = await Console.OpenAsync())
        {
            brief = await WrittenBrief.SaveAsync(db, Console.Strategist, 6);
            foreach (var id in db.Concepts.Where(c => c.BriefId == brief).Select(c => c.Id).ToList())
            {
                await Console.Get<ITriageDesk>().JudgeAsync(Console.Strategist, id, new(TriageChoice.Keep, []), Token);
            }
        }

        var page = await OpenAsync<TastePage>(Console.Strategist);
        page.WaitForAssertion(() => page.Find("[data-testid=taste-state]").TextContent.ShouldContain("3 of 30 answers"));
        page.Markup.ShouldNotContain("Nothing learned yet");
    }

    private static IElement Row(IRenderedComponent<TastePage> page) => page.Find("[data-testid=weight-length]");

    private static IElement Button(IRenderedComponent<TastePage> page, string name) => Row(page).QuerySelectorAll("button").Single(b => b.TextContent == name);
}
