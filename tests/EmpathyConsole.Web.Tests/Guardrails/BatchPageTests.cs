using Bunit;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Web.Features.Guardrails;
using EmpathyConsole.Web.Features.Guardrails.Batch;
using Microsoft.AspNetCore.Components.Forms;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Guardrails;

public sealed class BatchPageTests : PageTest
{
    private const string File = "id;copy\n1;A quiet cup.\n2;Hurry, this ends tonight!\n3;\n";

    [Fact]
    public async Task File_IsCheckedColumnByChoice_AndSaysWhatItLeftOut()
    {
        var page = await OpenAsync<BatchPage>(Console.Analyst);
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(File, "copy.csv"));
        page.WaitForAssertion(() => page.Find("#file-title").TextContent.ShouldBe("copy.csv"));
        page.Find("form select").Change("copy");
        page.Find("form").Submit();
        page.WaitForAssertion(() => page.FindAll("nav[aria-label='Verdict'] a").Select(a => a.TextContent.Trim()).ShouldBe(["All 2", "Block 1", "Warn 0", "Advise 0", "Pass 1"]));
        page.Find("details summary").TextContent.ShouldBe("1 row was not checked");
        page.FindAll(".error").ShouldBeEmpty();
    }

    [Fact]
    public async Task Paste_IsCheckedLineByLine()
    {
        var page = await OpenAsync<BatchPage>(Console.Analyst);
        page.Find("#batch-paste").Change("A quiet cup.\nHurry, this ends tonight!");
        page.WaitForAssertion(() => page.Find("#file-title").TextContent.ShouldBe("Pasted text"));
        page.Find("form").Submit();
        page.WaitForAssertion(() => page.FindAll("nav[aria-label='Verdict'] a")[1].TextContent.Trim().ShouldBe("Block 1"));
    }

    [Fact]
    public async Task Attack_ShowsWhatWasSeenThrough()
    {
        var card = await OpenAsync<AttackCard>(Console.Analyst, p => p.Add(c => c.Slug, "no-false-urgency"));
        card.Find("button").Click();
        card.WaitForAssertion(() => card.FindAll("tbody tr").Count.ShouldBeGreaterThan(5));
    }

    protected override async Task FillAsync()
    {
        await using var db = await Console.OpenAsync();
        await Console.Get<IStarterGuardrails>().SeedAsync(db, Console.Admin, Xunit.TestContext.Current.CancellationToken);
    }
}
