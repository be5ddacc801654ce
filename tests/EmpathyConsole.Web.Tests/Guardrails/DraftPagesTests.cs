using Bunit;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Guardrails.Publishing;
using EmpathyConsole.Web.Features.Guardrails.Drafts;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Guardrails;

public sealed class DraftPagesTests : PageTest
{
    private const string Urgency = "no-false-urgency";

    private static CancellationToken None => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Draft_KeepsWhatIsTyped_AndUndoTakesItBack()
    {
        await Console.Get<IGuardrailDraftDesk>().OpenAsync(Console.CxLead, Urgency, None);
        var page = await OpenAsync<DraftPage>(Console.CxLead, p => p.Add(x => x.Slug, Urgency));
        page.WaitForElement("#word-reason");
        await page.Find("#word-reason").InputAsync(new() { Value = "Rings a bell nobody hears." });
        await KeptAsync("Rings a bell nobody hears.");
        page.WaitForAssertion(() => page.Markup.ShouldContain("1 change against version 1"));

        await page.FindAll("button").First(b => b.TextContent == "Undo").ClickAsync(new());
        await KeptAsync("Says time is running out.");
    }

    [Fact]
    public async Task Draft_ChangedBySomebodyElse_KeepsWhatWasWritten()
    {
        var desk = Console.Get<IGuardrailDraftDesk>();
        var draft = (await desk.OpenAsync(Console.CxLead, Urgency, None)).Value;
        var page = await OpenAsync<DraftPage>(Console.CxLead, p => p.Add(x => x.Slug, Urgency));
        page.WaitForElement("#word-reason");
        await desk.KeepAsync(Console.SecondCxLead, Urgency, draft.Draft with { Name = "Theirs" }, draft.Revision, None);
        await page.Find("#word-reason").InputAsync(new() { Value = "Mine." });
        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("Somebody else changed this draft"));

        await page.FindAll("button").First(b => b.TextContent == "Keep mine").ClickAsync(new());
        await KeptAsync("Mine.");
    }

    [Fact]
    public async Task Proposal_ShowsItsAuthorNoWayToApprove()
    {
        var desk = Console.Get<IGuardrailDraftDesk>();
        var draft = (await desk.OpenAsync(Console.CxLead, Urgency, None)).Value;
        draft = (await desk.KeepAsync(Console.CxLead, Urgency, draft.Draft with { Severity = EmpathyConsole.Domain.Guardrails.Severity.Warn }, draft.Revision, None)).Value;
        (await desk.ProposeAsync(Console.CxLead, Urgency, "Softer.", draft.Revision, None)).Succeeded.ShouldBeTrue();

        var author = await OpenAsync<ProposalPage>(Console.CxLead, p => p.Add(x => x.Slug, Urgency));
        author.WaitForAssertion(() => author.Markup.ShouldContain("You wrote in this version"));
        author.FindAll("button").ShouldNotContain(b => b.TextContent.StartsWith("Approve"));

        var second = await OpenAsync<ProposalPage>(Console.SecondCxLead, p => p.Add(x => x.Slug, Urgency));
        second.WaitForElement("#back-reason");
        await second.FindAll("button").First(b => b.TextContent == "Approve, shadow first").ClickAsync(new());
        (await Console.Get<IGuardrailDesk>().GetAsync(Console.CxLead, Urgency, None)).Value.Shadow.ShouldBeOfType<ShadowLine>().Version.ShouldBe(2);
    }

    protected override async Task FillAsync()
    {
        await using var db = await Console.OpenAsync();
        await Console.Get<IStarterGuardrails>().SeedAsync(db, Console.Admin, CancellationToken.None);
    }

    private async Task KeptAsync(string reason)
    {
        var said = "";
        for (var wait = 0; wait < 400 && said != reason; wait++)
        {
            await Task.Delay(25, None);
            said = (await Console.Get<IGuardrailDraftDesk>().GetAsync(Console.CxLead, Urgency, None)).Value.Draft.Wording.Reason;
        }

        said.ShouldBe(reason);
    }
}
