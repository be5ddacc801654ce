using Bunit;
using EmpathyConsole.Application.Concepts.Handover;
using EmpathyConsole.Domain.Concepts.Handover;
using EmpathyConsole.Web.Features.Settings;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Features;

public sealed class DisclosurePageTests : PageTest
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Words_AreShownAsPeopleReadThem_AndSaved()
    {
        var page = await OpenAsync<DisclosurePage>(Console.Strategist);
        page.WaitForElement("#d-patterns").Input("Made by {brand}\u2019s own <program>.");
        page.Markup.ShouldContain("Made by Test house\u2019s own &lt;program&gt;.");
        await page.Find("form").SubmitAsync();
        (await Console.Get<IHandoverDesk>().DisclosureAsync(Console.Strategist, Token)).Value.Words.ByPatterns.ShouldBe("Made by {brand}\u2019s own <program>.");
        page.FindAll("button").Single(b => b.TextContent == "Use the usual words").Click();
        page.Find("#d-patterns").GetAttribute("value").ShouldBe(DisclosureWords.Usual.ByPatterns);
    }

    [Fact]
    public async Task NothingSaid_IsRefusedInASentence_AndWhatWasTypedStays()
    {
        var page = await OpenAsync<DisclosurePage>(Console.Strategist);
        page.WaitForElement("#d-edited").Input("A person helped.");
        page.Find("#d-model").Input(" ");
        await page.Find("form").SubmitAsync();
        page.Find("[role=alert]").TextContent.ShouldContain("when a language model wrote");
        page.Find("#d-edited").GetAttribute("value").ShouldBe("A person helped.");
        (await Console.Get<IHandoverDesk>().DisclosureAsync(Console.Strategist, Token)).Value.Revision.ShouldBe(0);
    }

    [Fact]
    public async Task ChangedByAColleagueMeanwhile_IsNotOverwritten()
    {
        var page = await OpenAsync<DisclosurePage>(Console.Strategist);
        page.WaitForElement("#d-edited").Input("Mine.");
        (await Console.Get<IHandoverDesk>().SaveDisclosureAsync(Console.SecondStrategist, 0, DisclosureWords.Usual with { Edited = "Theirs." }, Token)).Succeeded.ShouldBeTrue();
        await page.Find("form").SubmitAsync();
        page.Find("[role=alert]").TextContent.ShouldContain("somebody else");
        (await Console.Get<IHandoverDesk>().DisclosureAsync(Console.Strategist, Token)).Value.Words.Edited.ShouldBe("Theirs.");
    }

    [Fact]
    public async Task WhoMayOnlyRead_CanNotType()
    {
        var page = await OpenAsync<DisclosurePage>(Console.Approver);
        page.WaitForElement("#d-model").HasAttribute("readonly").ShouldBeTrue();
        page.FindAll("button[type=submit]").ShouldBeEmpty();
    }
}
