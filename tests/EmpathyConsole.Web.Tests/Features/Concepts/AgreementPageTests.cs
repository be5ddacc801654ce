using Bunit;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Features.Concepts.Agreement;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features.Concepts;

public sealed class AgreementPageTests : PageTest
{
    private long brief;

    [Fact]
    public async Task Dispute_IsSettledOnlyWithAReason_AndCanBeOpenedAgain()
    {
        await JudgeAsync(Console.Strategist, (_, _) => TriageChoice.Keep);
        await JudgeAsync(Console.SecondStrategist, (_, n) => n == 0 ? TriageChoice.No : TriageChoice.Keep);
        var page = await OpenAsync<AgreementPage>(Console.Strategist, p => p.Add(x => x.Id, brief));
        page.WaitForElement("[data-testid=dispute]");
        page.Find("[data-testid=alpha]").TextContent.ShouldNotBeEmpty();
        page.Find("#disputes").TextContent.ShouldBe("1 open, 0 settled");
        var no = page.FindAll("[data-testid=dispute] button").Single(b => b.TextContent == "Turn it down");
        no.HasAttribute("disabled").ShouldBeTrue();
        await page.Find("[data-testid=dispute] input").InputAsync(new() { Value = "It promises what we can't keep." });
        await page.FindAll("[data-testid=dispute] button").Single(b => b.TextContent == "Turn it down").ClickAsync(new());
        page.WaitForAssertion(() => page.Find("#disputes").TextContent.ShouldBe("0 open, 1 settled"));
        page.Find("[data-testid=dispute]").TextContent.ShouldContain("settled it: no.");
        await page.FindAll("[data-testid=dispute] button").Single(b => b.TextContent == "Open again").ClickAsync(new());
        page.WaitForAssertion(() => page.Find("#disputes").TextContent.ShouldBe("1 open, 0 settled"));
    }

    [Fact]
    public async Task BeforeOnesOwnVerdicts_NothingOfTheColleaguesShows()
    {
        await JudgeAsync(Console.Strategist, (_, _) => TriageChoice.Keep);
        var page = await OpenAsync<AgreementPage>(Console.SecondStrategist, p => p.Add(x => x.Id, brief));
        page.WaitForAssertion(() => page.Markup.ShouldContain("Nobody to compare with yet"));
        page.Markup.ShouldContain("6 judged by colleagues are left out");
    }

    protected override async Task FillAsync()
    {
        await using var db = await Console.OpenAsync();
        brief = await WrittenBrief.SaveAsync(db, Console.Strategist, 6);
    }

    private async Task JudgeAsync(Caller who, Func<long, int, TriageChoice> choose)
    {
        var triage = Console.Get<ITriageDesk>();
        await using var db = await Console.OpenAsync();
        var ids = db.Concepts.OrderBy(c => c.Id).Select(c => c.Id).ToList();
        for (var i = 0; i < ids.Count; i++)
        {
            (await triage.JudgeAsync(who, ids[i], new(choose(ids[i], i), []), Xunit.TestContext.Current.CancellationToken)).Succeeded.ShouldBeTrue();
        }
    }
}
