using AngleSharp.Dom;
using Bunit;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Guardrails.Measured;
using EmpathyConsole.Application.Guardrails.Measured.Labels;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Web.Features.Guardrails.Measured;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Guardrails;

public sealed class MeasuredPagesTests : PageTest
{
    private static CancellationToken None => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Measured_WithoutLines_SaysWhatToBringIn()
    {
        var page = await OpenAsync<MeasuredPage>(Console.CxLead);
        page.WaitForAssertion(() => page.Markup.ShouldContain("No labelled lines yet"));
        page.FindAll("a").ShouldContain(a => a.GetAttribute("href") == "/guardrails/measured/upload");
    }

    [Fact]
    public async Task Measured_LeadsFromAFalseAlarmToAnExampleOfADraft()
    {
        await LabelAsync();
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/guardrails/measured?behind=no-false-urgency&cell=FalseAlarms&of=Tone");
        var page = await OpenAsync<MeasuredPage>(Console.CxLead);
        page.WaitForAssertion(() => page.Find("#behind-title").TextContent.ShouldContain("false alarms"));
        page.WaitForAssertion(() => page.Find(".words").TextContent.ShouldBe("Hurry, said the rabbit, and ran on."));
        page.Markup.ShouldContain("too few to tell");
        page.FindAll("button").Single(b => b.TextContent.Contains("Add as example", StringComparison.Ordinal)).Click();
        page.WaitForAssertion(() => page.FindAll("a").ShouldContain(a => a.GetAttribute("href") == "/guardrails/no-false-urgency/draft"));
        (await Console.Get<IGuardrailDraftDesk>().GetAsync(Console.CxLead, "no-false-urgency", None)).Value.Draft.Examples[^1].ShouldBe(GuardrailExample.Silent("Hurry, said the rabbit, and ran on."));
    }

    [Fact]
    public async Task Measured_ForAnAnalyst_ShowsNumbersAndNothingToChange()
    {
        await LabelAsync();
        var page = await OpenAsync<MeasuredPage>(Console.Analyst);
        page.WaitForAssertion(() => page.Find("#rules-title"));
        page.FindAll("button").ShouldNotContain(b => b.TextContent.Contains("Measure", StringComparison.Ordinal));
        page.WaitForAssertion(() => page.Find("section[aria-labelledby='second-title']").TextContent.ShouldContain("It needs 20 of each."));
        (await Console.Get<IMeasuredDesk>().TakeAsync(Console.Analyst, None)).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task Lines_AreFoundChangedAndDeletedOnThePage()
    {
        await LabelAsync();
        Services.GetRequiredService<NavigationManager>().NavigateTo("/guardrails/measured/lines?q=rabbit");
        var page = await OpenAsync<LinesPage>(Console.CxLead);
        page.WaitForAssertion(() => page.FindAll("td.words").Single().TextContent.ShouldBe("Hurry, said the rabbit, and ran on."));
        page.Find("button[aria-label='Change this line']").Click();
        page.Find("#label-text").Change("Hurry, said the rabbit.");
        page.Find("form").Submit();
        page.WaitForAssertion(() => page.FindAll("td.words").Single().TextContent.ShouldBe("Hurry, said the rabbit."));
        page.Find("button[aria-label='Delete this line']").Click();
        page.WaitForAssertion(() => page.Markup.ShouldContain("No labelled line matches these filters."));
    }

    protected override async Task FillAsync()
    {
        await using var db = await Console.OpenAsync();
        await Console.Get<IStarterGuardrails>().SeedAsync(db, Console.Admin, None);
    }

    private async Task LabelAsync() => (await Console.Get<ILabelDesk>().AddAsync(
        Console.CxLead,
        [new("Hurry, this ends tonight!", GuardrailFamily.Tone, true), new("Hurry, said the rabbit, and ran on.", GuardrailFamily.Tone, false)],
        None)).Value.Count.ShouldBe(2);
}
