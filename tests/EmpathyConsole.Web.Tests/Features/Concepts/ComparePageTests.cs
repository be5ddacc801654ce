using Bunit;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Web.Features.Concepts.Compare;
using EmpathyConsole.Web.Parts;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Concepts;

public sealed class ComparePageTests : PageTest
{
    private long brief;

    [Fact]
    public async Task Round_ByKeysAlone_EndsWithAnOrder_AndKeepsWhatTippedIt()
    {
        await KeepAllAsync();
        var page = await PairAsync();
        page.Markup.ShouldContain("Pair 1 of 6");
        page.Markup.ShouldNotContain(WrittenBrief.Writer);
        page.Markup.ShouldNotContain(WrittenBrief.WriterInWords);
        await PressAsync(page, "3");
        page.Find("[aria-pressed=true]").TextContent.ShouldContain("clearer");
        foreach (var key in new[] { "arrowleft", "arrowright", "=", "n", "arrowleft", "arrowleft" })
        {
            await PressAsync(page, key);
        }

        page.WaitForAssertion(() => page.FindAll(".order li b").Count.ShouldBe(4));
        page.FindAll("[data-testid=side]").ShouldBeEmpty();
        await using var db = await Console.OpenAsync();
        var rows = await db.Comparisons.AsNoTracking().OrderBy(c => c.Id).ToListAsync(Xunit.TestContext.Current.CancellationToken);
        rows.Select(r => r.Choice).ShouldBe([ComparisonChoice.Left, ComparisonChoice.Right, ComparisonChoice.Even, ComparisonChoice.Neither, ComparisonChoice.Left, ComparisonChoice.Left]);
        rows.Select(r => r.Tipped).ShouldBe([TippedBy.Clearer, null, null, null, null, null]);
    }

    [Fact]
    public async Task U_LaysTheLastPairOutAgain()
    {
        await KeepAllAsync();
        var page = await PairAsync();
        var first = Sides(page);
        await PressAsync(page, "arrowleft");
        Sides(page).ShouldNotBe(first);
        await PressAsync(page, "u");
        Sides(page).ShouldBe(first);
        page.Markup.ShouldContain("Pair 1 of 6");
    }

    [Fact]
    public async Task NothingKept_LeadsToTriage()
    {
        var page = await OpenAsync<ComparePage>(Console.Strategist, p => p.Add(x => x.Id, brief));
        page.WaitForAssertion(() => page.Find("a.btn[href$='/triage']").TextContent.ShouldContain("triage"));
    }

    [Fact]
    public void EveryKeyOfTheSheet_IsHeard() => CompareKeys.Sheet.Count.ShouldBe(CompareKeys.Heard.Count);

    protected override async Task FillAsync()
    {
        await using var db = await Console.OpenAsync();
        brief = await WrittenBrief.SaveAsync(db, Console.Strategist, 4);
    }

    private static List<string> Sides(IRenderedComponent<ComparePage> page) => [.. page.FindAll("[data-testid=side] h2").Select(h => h.TextContent)];

    private static Task PressAsync(IRenderedComponent<ComparePage> page, string key) => page.FindComponent<PageKeys>().Instance.PressAsync(key);

    private async Task KeepAllAsync()
    {
        var triage = Console.Get<ITriageDesk>();
        while ((await triage.DealAsync(Console.Strategist, brief, Xunit.TestContext.Current.CancellationToken)).Value.Card is { } card)
        {
            await triage.JudgeAsync(Console.Strategist, card.ConceptId, new(TriageChoice.Keep, []), Xunit.TestContext.Current.CancellationToken);
        }
    }

    private async Task<IRenderedComponent<ComparePage>> PairAsync()
    {
        var page = await OpenAsync<ComparePage>(Console.Strategist, p => p.Add(x => x.Id, brief).Add(x => x.Glance, TimeSpan.Zero));
        page.WaitForElement("[data-testid=side]");
        return page;
    }
}
