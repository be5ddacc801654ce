using Bunit;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Web.Features.Concepts;
using EmpathyConsole.Web.Features.Concepts.Triage;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Concepts;

public sealed class TriagePageTests : PageTest
{
    private long brief;

    [Fact]
    public async Task BeforeTheVerdict_NothingThatCouldSwayIsOnThePage()
    {
        var page = await DeckAsync();
        page.Markup.ShouldNotContain(WrittenBrief.Writer);
        page.Markup.ShouldNotContain(WrittenBrief.WriterInWords);
        await PressAsync(page, "3");
        page.WaitForAssertion(() => page.Markup.ShouldContain(WrittenBrief.WriterInWords));
    }

    [Theory]
    [InlineData("1", TriageChoice.No)]
    [InlineData("2", TriageChoice.Maybe)]
    [InlineData("3", TriageChoice.Keep)]
    public async Task Digit_GivesThatVerdict_AndEnterDealsTheNext(string key, TriageChoice choice)
    {
        var page = await DeckAsync();
        var first = Headline(page);
        await PressAsync(page, key);
        Headline(page).ShouldBe(first);
        await PressAsync(page, "enter");
        page.WaitForAssertion(() => Headline(page).ShouldNotBe(first));
        (await VerdictsAsync()).Where(v => v.Choice is not null).ShouldHaveSingleItem().Choice.ShouldBe(choice);
    }

    [Fact]
    public async Task Verdict_DealsTheNextCardAtOnce_AndTellsOfTheLastWhatWasHidden()
    {
        var page = await DeckAsync("quick");
        var first = Headline(page);
        await PressAsync(page, "a");
        await PressAsync(page, "1");
        page.WaitForAssertion(() => Headline(page).ShouldNotBe(first));
        var aside = page.Find("[aria-label='What was hidden']");
        aside.TextContent.ShouldContain(first);
        aside.TextContent.ShouldContain(WrittenBrief.WriterInWords);
        await aside.QuerySelectorAll("button").Single(b => b.TextContent == "cliché").ClickAsync(new());
        (await VerdictsAsync()).Single(v => v.Choice is not null).Reasons.ShouldBe([TriageReason.Fear, TriageReason.Cliche]);
        await PressAsync(page, "u");
        page.WaitForAssertion(() => Headline(page).ShouldBe(first));
    }

    [Fact]
    public async Task KeyThatBounces_DoesNotJudgeACardNobodyHasSeen()
    {
        var page = await DeckAsync("quick");
        page.Render(p => p.Add(x => x.Glance, TimeSpan.FromMinutes(5)));
        await PressAsync(page, "3");
        await PressAsync(page, "3");
        (await VerdictsAsync()).Count(v => v.Choice is not null).ShouldBe(1);
    }

    [Fact]
    public async Task AfterAVerdict_TheCardSaysHowToGoOn()
    {
        var page = await DeckAsync();
        page.FindAll("[data-testid=go-on]").ShouldBeEmpty();
        var first = Headline(page);
        await PressAsync(page, "3");
        var goOn = page.Find("[data-testid=card] [data-testid=go-on]");
        goOn.TextContent.ShouldContain("Kept.");
        goOn.QuerySelector("button.pri")!.TextContent.ShouldBe("Next card Enter");
        await page.Find("[data-testid=go-on] button.pri").ClickAsync(new());
        page.WaitForAssertion(() => Headline(page).ShouldNotBe(first));
        page.FindAll("[data-testid=go-on]").ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryReasonKey_GivesItsReason_BeforeOrAfterTheVerdict()
    {
        var page = await DeckAsync();
        foreach (var (index, (_, key, _)) in TriageReasons.All.Index())
        {
            if (index == 5)
            {
                await PressAsync(page, "1");
            }

            await PressAsync(page, char.ToLowerInvariant(key).ToString());
        }

        (await VerdictsAsync()).ShouldHaveSingleItem().Reasons.ShouldBe(Enum.GetValues<TriageReason>());
    }

    [Fact]
    public async Task Enter_WithoutAVerdict_StaysOnTheCard()
    {
        var page = await DeckAsync();
        var first = Headline(page);
        await PressAsync(page, "enter");
        Headline(page).ShouldBe(first);
        page.Find("[role=status]").TextContent.ShouldContain("first");
    }

    [Fact]
    public async Task U_BringsTheLastCardBack()
    {
        var page = await DeckAsync();
        var first = Headline(page);
        await PressAsync(page, "1");
        await PressAsync(page, "enter");
        await PressAsync(page, "u");
        page.WaitForAssertion(() => Headline(page).ShouldBe(first));
        (await VerdictsAsync()).ShouldAllBe(v => v.Choice == null);
    }

    [Fact]
    public async Task P_MarksOnePhraseAfterTheOther_AndTheVerdictKeepsIt()
    {
        var page = await DeckAsync();
        await PressAsync(page, "p");
        page.Find("mark").TextContent.ShouldBe(Headline(page));
        await PressAsync(page, "p");
        var marked = page.Find("mark").TextContent;
        marked.ShouldStartWith("First sentence");
        await PressAsync(page, "3");
        (await VerdictsAsync()).ShouldHaveSingleItem().Phrase.ShouldNotBeNull().Text.ShouldBe(marked);
    }

    [Fact]
    public async Task LastCard_LeadsToTheFinals()
    {
        var page = await DeckAsync();
        for (var i = 0; i < 4; i++)
        {
            await PressAsync(page, "3");
            await PressAsync(page, "enter");
        }

        page.WaitForAssertion(() => page.Find("a[href$='/finals'].btn").TextContent.ShouldContain("finals"));
    }

    [Fact]
    public async Task RulesThatChange_WhileACardWaitsForEnter_LeaveItOnTheTable_AndNoOtherIsJudged()
    {
        var page = await DeckAsync();
        var first = Headline(page);
        await PressAsync(page, "1");
        await page.InvokeAsync(() => page.FindComponent<VerdictWatch>().Instance.Changed.InvokeAsync());
        Headline(page).ShouldBe(first);
        await PressAsync(page, "a");
        var judged = (await VerdictsAsync()).Where(v => v.Choice is not null).ShouldHaveSingleItem();
        (judged.Choice, judged.Reasons.Count).ShouldBe((TriageChoice.No, 1));
    }

    [Fact]
    public async Task WordsThatChange_UnderTheHand_AreReadAnew_BeforeAVerdictCounts()
    {
        var page = await DeckAsync("quick");
        await using var db = await Console.OpenAsync();
        var card = await db.TriageVerdicts.Select(v => v.ConceptId).SingleAsync();
        var concept = await db.Concepts.SingleAsync(c => c.Id == card);
        (concept.Text, concept.ContentHash) = (concept.Text with { Headline = "Changed under the hand" }, "changed");
        await db.SaveChangesAsync();
        await PressAsync(page, "3");
        page.WaitForAssertion(() => Headline(page).ShouldBe("Changed under the hand"));
        (await VerdictsAsync()).ShouldAllBe(v => v.Choice == null);
        await PressAsync(page, "3");
        (await VerdictsAsync()).Count(v => v.Choice is not null).ShouldBe(1);
    }

    [Fact]
    public void EveryPrintedKey_IsHeard() =>
        TriageKeys.Sheet.Select(k => k.Key.ToLowerInvariant()).ShouldBe(TriageKeys.Heard, ignoreOrder: true);

    protected override async Task FillAsync()
    {
        await using var db = await Console.OpenAsync();
        brief = await WrittenBrief.SaveAsync(db, Console.Strategist, 4);
    }

    private static string Headline(IRenderedComponent<TriagePage> page) => page.Find("[data-testid=card] h2").TextContent;

    private static Task PressAsync(IRenderedComponent<TriagePage> page, string key) => page.FindComponent<PageKeys>().Instance.PressAsync(key);

    private async Task<IRenderedComponent<TriagePage>> DeckAsync(string pace = "slow")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/concepts/briefs/{brief}/triage?pace={pace}");
        var page = await OpenAsync<TriagePage>(Console.Strategist, p => p.Add(x => x.Id, brief).Add(x => x.Glance, TimeSpan.Zero));
        page.WaitForElement("[data-testid=card]");
        return page;
    }

    private async Task<List<TriageVerdict>> VerdictsAsync()
    {
        await using var db = await Console.OpenAsync();
        return await db.TriageVerdicts.AsNoTracking().ToListAsync();
    }
}
