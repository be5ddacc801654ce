using Bunit;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Web.Features.Concepts.Previews;
using Shouldly;
using Xunit;

namespace EmpathyConsole.Web.Tests.Features.Concepts;

public sealed class ConceptPreviewTests : PageTest
{
    private static readonly ConceptText Words = new(
        "A calm afternoon for everybody who never has one", "Hurry up, the kettle is on. " + new string('x', 120) + "\n\nSecond paragraph 🍵 here.", "Put it on", "A bowl");

    [Theory]
    [InlineData("email")]
    [InlineData("search-ad")]
    [InlineData("social")]
    [InlineData("landing-page")]
    [InlineData("sms")]
    public async Task EveryChannel_KeepsAllWords_Findings_AndThePhrase(string channel)
    {
        var finding = new Finding("no-hurry", 3, GuardrailFamily.Tone, Severity.Block, CopyPart.Body, 0, 5, "Hurry", "It hurries.", null);
        var phrase = Phrases.Of(Words).Last(p => p.Part == CopyPart.Body);
        var page = await ShowAsync(channel, [finding], phrase);
        var frame = page.Find($".frame[data-channel='{channel}']");
        var shown = string.Concat(frame.QuerySelectorAll("h2").Select(h => h.TextContent)).Replace("…", "", StringComparison.Ordinal);
        shown.ShouldContain(Words.Headline);
        frame.TextContent.ShouldContain("Put it on");
        frame.QuerySelectorAll(".u-block").ShouldHaveSingleItem().TextContent.ShouldBe("Hurry");
        string.Concat(page.FindAll("mark").Select(m => m.TextContent)).ShouldBe(phrase.Text);
        page.Markup.ShouldContain("It hurries.");
        page.Markup.ShouldContain("A bowl");
    }

    [Fact]
    public async Task SearchAd_ShowsWhereItsTitleIsCut()
    {
        var page = await ShowAsync("search-ad", [], null);
        page.Find("h2 .cut").GetAttribute("title").ShouldBe($"Cut here: it shows 30 of {Words.Headline.Length} characters.");
        page.Find("h2 .past").TextContent.ShouldBe(Words.Headline[30..]);
    }

    [Fact]
    public async Task TextMessage_CountsItsParts_AndNamesTheLetterThatCosts()
    {
        var page = await ShowAsync("sms", [], null);
        page.Find("[data-testid=sms-count]").TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("parts"), t => t.ShouldContain("🍵"), t => t.ShouldContain("67 instead of 153"));
    }

    [Fact]
    public async Task AnotherChannel_IsALook_AndSaysSo()
    {
        var page = await ShowAsync("email", [], null);
        page.Find(".as select").Change("social");
        page.Find(".frame").GetAttribute("data-channel").ShouldBe("social");
        page.Markup.ShouldContain("Written as: E-mail");
    }

    private Task<IRenderedComponent<ConceptPreview>> ShowAsync(string channel, IReadOnlyList<Finding> findings, Phrase? phrase) =>
        OpenAsync<ConceptPreview>(Console.Strategist, p => p.Add(x => x.Text, Words).Add(x => x.Channel, channel).Add(x => x.Verdict, Verdict.Pass).Add(x => x.Findings, findings).Add(x => x.Phrase, phrase));
}
