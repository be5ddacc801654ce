using Bunit;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Features.Concepts;
using EmpathyConsole.Web.Features.Concepts.Approval;
using EmpathyConsole.Web.Features.Concepts.Finals;
using EmpathyConsole.Web.Parts;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Concepts;

public sealed class FinalsPageTests : PageTest
{
    private long brief;

    [Fact]
    public async Task Keys_PlaceThree_AndAskASecondPerson()
    {
        var page = await FinalsAsync();
        foreach (var key in new[] { "2", "arrowright", "1", "arrowright", "3" })
        {
            await PressAsync(page, key);
        }

        var ids = page.FindComponents<FinalistCard>().Select(c => c.Instance.Finalist.Card.ConceptId).ToList();
        (await PicksAsync()).ShouldBe([ids[1], ids[0], ids[2]]);
        await PressAsync(page, "a");
        (await StateAsync()).ShouldBe(BriefState.WaitingForApproval);
    }

    [Fact]
    public async Task Zero_TakesItOut_AndAskingSaysHowManyAreMissing()
    {
        var page = await FinalsAsync();
        await PressAsync(page, "1");
        await PressAsync(page, "0");
        (await PicksAsync()).ShouldBeEmpty();
        await PressAsync(page, "a");
        (await StateAsync()).ShouldBe(BriefState.Triage);
        page.Find("[role=status]").TextContent.ShouldContain("Pick 3 more");
    }

    [Fact]
    public async Task Approval_ToTheAuthor_SaysWhyNot_AndToAnApproverOffersBoth()
    {
        var page = await FinalsAsync();
        foreach (var key in new[] { "1", "arrowright", "2", "arrowright", "3", "a" })
        {
            await PressAsync(page, key);
        }

        var author = await OpenAsync<ApprovalPage>(Console.Strategist with { Roles = Roles.Strategist | Roles.Approver }, p => p.Add(x => x.Id, brief));
        author.WaitForAssertion(() => author.Markup.ShouldContain("You wrote this brief"));
        author.FindAll("button").ShouldNotContain(b => b.TextContent.Contains("Approve"));

        var approver = await OpenAsync<ApprovalPage>(Console.Approver, p => p.Add(x => x.Id, brief));
        approver.WaitForAssertion(() => approver.FindAll("button").ShouldContain(b => b.TextContent == "Send back"));
        await approver.FindAll("button").Single(b => b.TextContent == "Send back").ClickAsync(new());
        approver.Find("[role=alert]").TextContent.ShouldContain("what should change");
        await approver.FindAll("button").Single(b => b.TextContent.Contains("Approve")).ClickAsync(new());
        (await StateAsync()).ShouldBe(BriefState.Done);
    }

    [Fact]
    public void EveryPrintedKey_IsHeard()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { ["←"] = "arrowleft", ["→"] = "arrowright", ["Esc"] = "escape" };
        FinalsKeys.Sheet.Select(k => names.GetValueOrDefault(k.Key, k.Key.ToLowerInvariant())).ShouldBeSubsetOf(FinalsKeys.Heard);
    }

    protected override async Task FillAsync()
    {
        await using var db = await Console.OpenAsync();
        brief = await WrittenBrief.SaveAsync(db, Console.Strategist, 4);
        var triage = Console.Get<ITriageDesk>();
        foreach (var id in await db.Concepts.Select(c => c.Id).ToListAsync())
        {
            (await triage.JudgeAsync(Console.Strategist, id, new(TriageChoice.Keep, []), CancellationToken.None)).Succeeded.ShouldBeTrue();
        }
    }

    private static Task PressAsync(IRenderedComponent<FinalsPage> page, string key) => page.FindComponent<PageKeys>().Instance.PressAsync(key);

    private async Task<IRenderedComponent<FinalsPage>> FinalsAsync()
    {
        var page = await OpenAsync<FinalsPage>(Console.Strategist, p => p.Add(x => x.Id, brief));
        page.WaitForElement("[data-testid=finalist]");
        return page;
    }

    private async Task<List<long>> PicksAsync()
    {
        await using var db = await Console.OpenAsync();
        return await db.Picks.OrderBy(p => p.Rank).Select(p => p.ConceptId).ToListAsync();
    }

    private async Task<BriefState> StateAsync()
    {
        await using var db = await Console.OpenAsync();
        return await db.Briefs.Select(b => b.State).SingleAsync();
    }
}
