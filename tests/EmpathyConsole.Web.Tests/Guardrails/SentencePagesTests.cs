using Bunit;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Guardrails.Packs;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Starter;
using EmpathyConsole.Web.Features.Guardrails.BrandGuide;
using EmpathyConsole.Web.Features.Guardrails.Drafts;
using EmpathyConsole.Web.Features.Guardrails.Packs;
using Microsoft.AspNetCore.Components.Forms;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Guardrails;

/// <summary>The sentence that is edited by its words, the brand guide that becomes drafts, and packs.</summary>
public sealed class SentencePagesTests : PageTest
{
    private const string Scarcity = "no-false-scarcity";

    private static CancellationToken None => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sentence_AWordIsOpenedChangedAndClosed_AndABadOneIsRefusedWithItsLine()
    {
        var guardrail = StarterSet.All.Single(g => string.Equals(g.Slug, Scarcity, StringComparison.Ordinal));
        var changed = guardrail;
        var editor = Render<SentenceEditor>(p => p.Add(x => x.Guardrail, guardrail).Add(x => x.Allowed, true).Add(x => x.Changed, g => changed = g));

        await editor.FindAll("button.tok").First(b => b.TextContent.StartsWith("below 100", StringComparison.Ordinal)).ClickAsync(new());
        await editor.Find("#param-field").InputAsync(new() { Value = "20" });
        ((ClaimEvidenceRule)changed.Rule).StockBelow.ShouldBe(20);
        await editor.Find("#param-field").InputAsync(new() { Value = "0" });
        editor.Find("[role=alert]").TextContent.ShouldContain("0 is out of range. Write a number from 1 to 1,000,000.");
        ((ClaimEvidenceRule)changed.Rule).StockBelow.ShouldBe(20);

        await editor.FindAll("button.more").First(b => b.TextContent.Contains("phrases", StringComparison.Ordinal)).ClickAsync(new());
        await editor.Find("textarea#param-field").InputAsync(new() { Value = "nearly gone\nonly (a few left" });
        editor.Find("[role=alert]").TextContent.ShouldContain("Line 2: ");

        await editor.Find(".edit").KeyDownAsync(Bunit.Key.Escape);
        editor.FindAll("#param-field").ShouldBeEmpty();
    }

    [Fact]
    public void Sentence_WhoMayNotWrite_ReadsIt() =>
        Render<SentenceEditor>(p => p.Add(x => x.Guardrail, StarterSet.All[0])).FindAll("button").ShouldBeEmpty();

    [Fact]
    public async Task BrandGuide_Pasted_ShowsRulesWithTheirSentence_AndBeginsWhatIsKept()
    {
        var page = await OpenAsync<BrandGuidePage>(Console.CxLead, _ => { });
        page.Find("#guide-text").Change("Our voice is calm. Never say \"cheap\".\nNo messages after 8 pm.");
        await page.FindAll("button").First(b => b.TextContent == "Read it").ClickAsync(new());
        page.WaitForAssertion(() => page.FindAll(".found li").Count.ShouldBe(2));
        page.Markup.ShouldContain("Block a message that rings between 20:00 and 08:00");
        page.Markup.ShouldContain("08:00 was taken");
        page.Find(".left").TextContent.ShouldContain("Our voice is calm.");

        page.FindAll(".found input[type=checkbox]")[1].Change(false);
        await page.FindAll("button").First(b => b.TextContent == "Begin the drafts").ClickAsync(new());
        page.WaitForAssertion(() => page.Find("h2[role=status]").TextContent.ShouldBe("1 draft was begun"));
        page.Find("a[href='/guardrails/never-cheap/draft']").TextContent.ShouldBe("Never \"cheap\"");
        (await Console.Get<IGuardrailDraftDesk>().GetAsync(Console.CxLead, "never-cheap", None)).Value.Origin.ShouldBe("Brand guide: \"Never say \"cheap\".\" (line 1)");
    }

    [Fact]
    public async Task BrandGuide_ForOthersThanACxLead_SaysWhoMay()
    {
        var page = await OpenAsync<BrandGuidePage>(Console.Analyst, _ => { });
        page.FindAll("textarea").ShouldBeEmpty();
        page.Find(".note").TextContent.ShouldContain("CX lead");
    }

    [Fact]
    public async Task Pack_BroughtIn_SaysWhatBecameOfEach()
    {
        var ours = StarterSet.All[0] with { Slug = "ours", Name = "Ours", Severity = Severity.Warn };
        var text = Pack.Write([StarterSet.All[0], ours], PackFormat.Yaml).Replace("kind: claim-evidence", "kind: sentiment", StringComparison.Ordinal);
        var both = Pack.Write([ours], PackFormat.Yaml) + string.Concat(text.Split("guardrails:\n")[1]);
        var page = await OpenAsync<PacksPage>(Console.CxLead, _ => { });
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(both, "ours.yaml"));
        page.WaitForAssertion(() => page.Find("h2[role=status]").TextContent.ShouldBe("1 draft was begun"));
        page.FindAll("section li").ShouldContain(l => l.TextContent.Contains("the kind \"sentiment\" is not known", StringComparison.Ordinal));
        page.Find("a[href='/guardrails/ours/draft']").TextContent.ShouldBe("Ours");
    }

    protected override async Task FillAsync()
    {
        await using var db = await Console.OpenAsync();
        await Console.Get<IStarterGuardrails>().SeedAsync(db, Console.Admin, CancellationToken.None);
    }
}
