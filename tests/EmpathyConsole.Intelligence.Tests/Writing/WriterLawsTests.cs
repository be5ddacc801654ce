using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Starter;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Writing;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Writing;

/// <summary>What holds for whatever a brief throws at the writer.</summary>
public sealed class WriterLawsTests
{
    [Theory]
    [InlineData("email", "support", 100)]
    [InlineData("search-ad", "ad-click", 90)]
    [InlineData("email", "a stage of our own", 95)]
    public async Task Write_OnAnyChannelAndStage_GivesSoManyThatKeepTheLaws(string channel, string stage, int least)
    {
        var brief = Briefs.Tea with { Channel = channel, StageSlug = stage };

        var concepts = await Briefs.WriteAsync(brief);

        // short texts about one thing grow alike sooner: the run ends rather than repeat itself
        concepts.Count.ShouldBeGreaterThanOrEqualTo(least);
        Keep(brief, concepts);
    }

    [Fact]
    public async Task Write_TextMessages_FitOneMessage()
    {
        var brief = Briefs.Tea with { Channel = "sms", StageSlug = "consultation-booking" };

        var concepts = await Briefs.WriteAsync(brief);

        concepts.Count.ShouldBeGreaterThanOrEqualTo(80);
        concepts.ShouldAllBe(concept => concept.Text.Body.Length <= 160);
        Keep(brief, concepts);
    }

    [Fact]
    public void Write_RandomBriefs_KeepTheLaws() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var brief = RandomBriefs.From(seed);
            var concepts = Briefs.WriteAsync(brief).GetAwaiter().GetResult();
            // a run ends early rather than fill up with quotes that do not speak of their theme
            concepts.Count.ShouldBeInRange(0, 100, $"seed {seed}");
            concepts.ShouldAllBe(concept => !concept.Rests[0].Text.StartsWith("SO TIRED", StringComparison.Ordinal));
            Keep(brief, concepts);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(4));

    [Fact]
    public async Task Write_MustSay_StandsInEveryConcept()
    {
        var concepts = await Briefs.WriteAsync(Briefs.Tea with { MustSay = "Tea is a food, not a medicine", Channel = "social" });

        concepts.ShouldNotBeEmpty();
        concepts.ShouldAllBe(concept => Briefs.Visible(concept).Contains("Tea is a food, not a medicine", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Write_MustNotSay_StandsInNone()
    {
        var concepts = await Briefs.WriteAsync(Briefs.Tea with { MustNotSay = ["cup", "PATIENCE"] });

        concepts.ShouldNotBeEmpty();
        concepts.ShouldAllBe(concept => !Briefs.Visible(concept).Contains("cup", StringComparison.OrdinalIgnoreCase) && !Briefs.Visible(concept).Contains("patience", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Write_WithoutStory_ClaimsNoLivedExperience()
    {
        var concepts = await Briefs.TeaConcepts.Value;

        // a button may speak as the reader ("Find my feet"); the copy may not
        foreach (var text in concepts.Select(concept => $" {concept.Text.Headline} {concept.Text.Body} "))
        {
            text.ShouldNotContain(" I ", Case.Sensitive);
            text.ShouldNotContain(" my ", Case.Sensitive);
        }
    }

    [Fact]
    public async Task Write_WithStory_TellsItInItsOwnWordsWithTheTeller()
    {
        var brief = Briefs.Tea with { Stories = [new WriterStory(1, "Hana, who runs a bakery", "I make a bowl before the ovens are hot. It is the only quiet I get.")] };

        var concepts = await Briefs.WriteAsync(brief);

        var told = concepts.Where(concept => concept.Text.Body.Contains("ovens", StringComparison.Ordinal)).ToList();
        told.ShouldNotBeEmpty();
        told.ShouldAllBe(concept => concept.Text.Body.Contains("\"I make a bowl before the ovens are hot.\"", StringComparison.Ordinal) && concept.Text.Body.Contains("Hana", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Write_CustomersWords_AreNeverShown()
    {
        var concepts = await Briefs.TeaConcepts.Value;

        foreach (var concept in concepts)
        {
            concept.Rests.ShouldAllBe(quote => !Briefs.Visible(concept).Contains(quote.Text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Write_UnderTheStarterGuardrails_IsNeverBlocked()
    {
        var rules = RuleBook.Of(StarterSet.LiveAtFirst);
        var value = new BrandValueWords(Briefs.Tea.Value.Name, [.. Briefs.Tea.Value.Words, .. Briefs.Tea.Value.Proofs, Briefs.Tea.Value.Promise.TrimEnd('.')]);
        foreach (var concept in await Briefs.TeaConcepts.Value)
        {
            var copy = new Copy([(CopyPart.Headline, concept.Text.Headline), (CopyPart.Body, concept.Text.Body), (CopyPart.Cta, concept.Text.Cta)], "email", "nurture-email", Values: [value]);
            rules.Judge(copy, DateTimeOffset.UnixEpoch).Findings.ShouldBeEmpty(Briefs.Visible(concept));
        }
    }

    [Fact]
    public async Task Write_NoEvidence_WritesNothing() =>
        (await Briefs.WriteAsync(Briefs.Tea with { Evidence = [] })).ShouldBeEmpty();

    private static void Keep(WriterBrief brief, List<WrittenConcept> concepts)
    {
        var quotes = brief.Evidence.SelectMany(theme => theme.Quotes).ToHashSet();
        Likeness.MostAlike([.. concepts.Select(Briefs.Visible)]).Cosine.ShouldBeLessThanOrEqualTo(0.35);
        concepts.CountBy(concept => concept.Pattern, StringComparer.Ordinal).ShouldAllBe(pattern => pattern.Value <= 3);

        foreach (var concept in concepts)
        {
            CopyLint.Faults(concept.Text, brief.Channel).ShouldBeEmpty(Briefs.Visible(concept));
            concept.Rests.ShouldAllBe(quote => quotes.Contains(quote));
            var visible = Briefs.Visible(concept);
            visible.ShouldNotContain("{");
            brief.MustNotSay.ShouldAllBe(phrase => !visible.Contains(phrase, StringComparison.OrdinalIgnoreCase));

            // beside a complaint a promise that does not say how people are treated is left out, beside a thank-you every promise, and of a text message or a search ad it would be half
            (brief.Channel is "sms" or "search-ad" || brief.StageSlug is "support" || brief.Evidence.Any(theme => concept.Themes.Contains(theme.Id) && theme.Kind is ThemeKind.Frustration or ThemeKind.Confusion or ThemeKind.Fear)
                || brief.Value.Words.Concat(brief.Value.Proofs).Append(Promise(brief)).Any(word => visible.Contains(word, StringComparison.OrdinalIgnoreCase))).ShouldBeTrue(visible);

        }
    }

    /// <summary>The first sentence of the promise, as it stands in copy; a value without one is shown by its words.</summary>
    private static string Promise(WriterBrief brief) => brief.Value.Promise is { Length: > 12 } promise ? promise.Split(". ")[0].TrimEnd('.') : "\0";
}
