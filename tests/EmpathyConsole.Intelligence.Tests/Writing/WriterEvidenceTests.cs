using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Writing;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Writing;

/// <summary>What holds for a brief with enough evidence: a hundred or nearly, each on words of its own.</summary>
public sealed class WriterEvidenceTests
{
    public static TheoryData<string, string, bool, int> Places { get; } = new()
    {
        { "email", "support", true, 100 },
        { "landing-page", "form-fill", true, 95 },
        { "social", "nurture-email", true, 100 },
        { "search-ad", "ad-click", true, 90 },
        { "sms", "consultation-booking", true, 95 },
        { "email", "onboarding", false, 95 },
        { "landing-page", "landing-page", false, 100 },
        { "sms", "ad-click", false, 85 },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Write_WithEnoughEvidence_GivesSoManyThatKeepEveryLaw(string channel, string stage, bool pool, int least)
    {
        var brief = (pool ? RichBriefs.Pool : RichBriefs.Bikes) with { Channel = channel, StageSlug = stage };

        var concepts = await Briefs.WriteAsync(brief);

        // in an ad nobody's complaint is heard, and in short texts a worry soon sounds like another: there the run may end a little early
        concepts.Count.ShouldBeGreaterThanOrEqualTo(least);
        Likeness.MostAlike([.. concepts.Select(Briefs.Visible)]).Cosine.ShouldBeLessThanOrEqualTo(0.35);
        concepts.GroupBy(concept => concept.Pattern, StringComparer.Ordinal).Max(group => group.Count()).ShouldBeLessThanOrEqualTo(3);
        concepts.CountBy(concept => Span(concept.Rests[0])).Where(use => use.Value > 2).Select(use => RichBriefs.VerbatimOf(concepts.First(c => Span(c.Rests[0]) == use.Key).Rests[0])).ShouldBeEmpty();
        foreach (var concept in concepts)
        {
            var visible = Briefs.Visible(concept);
            concept.Rests.ShouldAllBe(quote => RichBriefs.VerbatimOf(quote).Substring(quote.Start, quote.Length) == quote.Text);
            concept.Rests.ShouldAllBe(quote => !visible.Contains(quote.Text, StringComparison.OrdinalIgnoreCase));
            CopyLint.Faults(concept.Text, channel).ShouldBeEmpty(visible);
            CopyLint.ClaimsLivedExperience($"{concept.Text.Headline} {concept.Text.Body}").ShouldBeFalse(visible);
            StageTact.IsOffStage(brief.Value.Proofs.Aggregate(visible, (text, proof) => text.Replace(proof, " ", StringComparison.OrdinalIgnoreCase)), stage).ShouldBeFalse(visible);
        }
    }

    [Fact]
    public async Task Write_MoreConceptsThanQuotes_UsesEveryQuoteBeforeAnyTwice()
    {
        var concepts = await Briefs.TeaConcepts.Value;

        var uses = concepts.CountBy(concept => Span(concept.Rests[0])).ToDictionary();

        uses.Count.ShouldBe(Briefs.Tea.Evidence.Sum(theme => theme.Quotes.Count));
    }

    [Fact]
    public async Task Write_ThemeThatCannotBeNamed_IsLeftToQuotesThatSaySomething()
    {
        var mute = Briefs.Theme(99, ThemeKind.Frustration, "xx lol ???", "so annoying !!! 1234", "pff", "how do I return a broken parcel");
        var brief = RichBriefs.Bikes with { Evidence = [.. RichBriefs.Bikes.Evidence, mute], Count = 100 };

        var concepts = await Briefs.WriteAsync(brief);

        var rested = concepts.Where(concept => concept.Themes.Contains(99)).Select(concept => concept.Rests[0].Text).Distinct().ToList();
        rested.ShouldBe(["how do I return a broken parcel"]);
    }

    [Fact]
    public async Task Write_UnderTheBriefsLimits_KeepsThem()
    {
        var brief = RichBriefs.Pool with { Limits = new CopyLimits(32, 150) };

        var concepts = await Briefs.WriteAsync(brief);

        concepts.Count.ShouldBeGreaterThan(60);
        concepts.ShouldAllBe(concept => brief.Limits.Hold(concept.Text));
    }

    [Fact]
    public async Task Write_MoreLikeOne_LeansToItsAngle()
    {
        var all = await Briefs.WriteAsync(RichBriefs.Pool);
        var like = all.First(concept => concept.Angle is "human-hand");

        var more = await Briefs.WriteAsync(RichBriefs.Pool with { Like = like, Seed = 8 });

        more.Count(concept => concept.Angle is "human-hand").ShouldBeGreaterThan(all.Count(concept => concept.Angle is "human-hand"));
    }

    [Theory]
    [InlineData("Customers like Anna told us that it works.")]
    [InlineData("People tell us they sleep better.")]
    [InlineData("It changed my mornings.")]
    public void LivedExperience_WithoutAStory_IsSeen(string text) => CopyLint.ClaimsLivedExperience(text).ShouldBeTrue();

    [Theory]
    [InlineData("Tell us how it was.")]
    [InlineData("With permission from Ruth, in their own words: \"I close the door at four.\"")]
    public void LivedExperience_InvitedOrQuotedFromAStory_IsNone(string text) => CopyLint.ClaimsLivedExperience(text).ShouldBeFalse();

    [Theory]
    [InlineData("Thank you for buying the tin.", "landing-page")]
    [InlineData("Enjoy your first days with us.", "ad-click")]
    [InlineData("If you are comparing, put us on the list.", "support")]
    [InlineData("Fill in the form below.", "nurture-email")]
    public void OffStage_ACueOfAnotherStep_IsSeen(string text, string stage) => StageTact.IsOffStage(text, stage).ShouldBeTrue();

    private static (long, int, int) Span(Quote quote) => (quote.Verbatim, quote.Start, quote.Length);
}
