using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Reading;
using EmpathyConsole.Domain.Guardrails.Starter;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Guardrails;

public sealed class RuleKindTests
{
    private static readonly Guardrail Urgency = Rules.Of(new ClaimEvidenceRule("urgency", ["ends soon"], [], EvidenceKind.OfferEnd));
    private static readonly Guardrail Scarcity = Rules.Of(new ClaimEvidenceRule("scarcity", ["nearly gone"], [], EvidenceKind.StockLeft, StockBelow: 20));
    private static readonly Guardrail Lived = Rules.Of(new ClaimEvidenceRule("lived experience", ["I have been there"], [], EvidenceKind.Story));

    [Fact]
    public void Urgency_WithAnEndAhead_IsSilent() => With(Urgency, "Ends soon", new OfferFactClaim("Spring", Rules.Now.AddSeconds(1))).ShouldBe(Judgement.Pass);

    [Fact]
    public void Urgency_OnTheSecondTheOfferEnds_Fires() =>
        With(Urgency, "Ends soon", new OfferFactClaim("Spring", Rules.Now)).Findings.Single().Reason.ShouldContain("\"Spring\" ended on 20 June 2026");

    [Fact]
    public void Urgency_WithoutAFact_SaysSo() => With(Urgency, "Ends soon").Findings.Single().Reason.ShouldContain("No offer fact with an end");

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    [InlineData(1840, false)]
    [InlineData(0, false)]
    public void Scarcity_IsSilentOnlyWhenFewAreLeft(int stock, bool silent) =>
        (With(Scarcity, "Nearly gone", new OfferFactClaim("Spring tin", StockLeft: stock)).Verdict == Verdict.Pass).ShouldBe(silent);

    [Fact]
    public void Scarcity_WithPlenty_NamesTheNumber() =>
        With(Scarcity, "Nearly gone", new OfferFactClaim("Spring tin", StockLeft: 1840)).Findings.Single().Reason.ShouldContain("says 1,840 are left; scarce is below 20");

    [Fact]
    public void LivedExperience_WithAWithdrawnStory_Fires()
    {
        Copy Told(DateTimeOffset? until) => Copy.Of("I have been there") with { Stories = [new("Ana's shift", until)] };
        var book = RuleBook.Of([Lived]);
        book.Judge(Told(null), Rules.Now).ShouldBe(Judgement.Pass);
        book.Judge(Told(Rules.Now.AddDays(1)), Rules.Now).ShouldBe(Judgement.Pass);
        book.Judge(Told(Rules.Now), Rules.Now).Findings.Single().Reason.ShouldContain("consent for the story \"Ana's shift\" has ended");
    }

    [Fact]
    public void Threat_InTheHeadlineWithAWayOutInTheBody_IsSilent()
    {
        var copy = new Copy([(CopyPart.Headline, "Your data is at risk"), (CopyPart.Body, "Here's how to change your password in two minutes.")]);
        RuleBook.Of([FearStarterRule]).Judge(copy, Rules.Now).ShouldBe(Judgement.Pass);
    }

    [Fact]
    public void Threats_TooManyForOneWayOut_Fire() =>
        FearStarterRule.Judge("You could lose everything. Your family is at risk. You'll regret it. Here's how to call us.").Findings.Count.ShouldBe(3);

    [Fact]
    public void Value_IsShownByItsWordInAnyCaseAndEnding()
    {
        Copy Asked(string text) => Copy.Of(text) with { Values = [new("Unhurried", ["slow", "ground to order"])] };
        var book = RuleBook.Of([Rules.Of(new ValueEvidenceRule())]);
        book.Judge(Asked("Brewed SLOWLY"), Rules.Now).ShouldBe(Judgement.Pass);
        book.Judge(Asked("Ground, to order"), Rules.Now).ShouldBe(Judgement.Pass);
        var finding = book.Judge(Asked("Slowpoke tea"), Rules.Now).Findings.Single();
        (finding.Length, finding.Text).ShouldBe((0, ""));
        finding.Reason.ShouldContain("\"Unhurried\"");
    }

    [Fact]
    public void Disclosure_IsAskedOnlyOfWhatAMachineWroteInItsChannels()
    {
        var rule = Rules.Of(new DisclosureRule(["written with [the help of] AI"]), scope: GuardrailScope.In("email"));
        var book = RuleBook.Of([rule]);
        Copy Mail(string text, string channel, bool ai) => Copy.Of(text, channel) with { MadeByAi = ai };
        book.Judge(Mail("Tea.", "email", ai: true), Rules.Now).Verdict.ShouldBe(Verdict.Warn);
        book.Judge(Mail("Tea. Written with the help of AI.", "email", ai: true), Rules.Now).ShouldBe(Judgement.Pass);
        book.Judge(Mail("Tea.", "email", ai: false), Rules.Now).ShouldBe(Judgement.Pass);
        book.Judge(Mail("Tea.", "sms", ai: true), Rules.Now).ShouldBe(Judgement.Pass);
    }

    [Fact]
    public void Require_FiresWhenNothingSaysIt()
    {
        var rule = Rules.Of(new RequireRule(["caffeine free"]));
        rule.Judge("Tea").Findings.Single().Length.ShouldBe(0);
        rule.Judge("Caffeine-free tea").ShouldBe(Judgement.Pass);
    }

    [Fact]
    public void Conditional_FiresOnlyWithoutItsAnswer()
    {
        var rule = Rules.Of(new ConditionalRule(["free trial"], ["cancel any time"]));
        rule.Texts("Start your free trial").ShouldBe(["free trial"]);
        rule.Texts("Start your free trial. Cancel any time.").ShouldBeEmpty();
    }

    [Fact]
    public void Pattern_FiresOnEachMatch() => Rules.Of(new PatternRule(@"\b\d+% off\b")).Texts("20% off, then 30% OFF").ShouldBe(["20% off", "30% OFF"]);

    [Fact]
    public void VisualIdea_IsNotCopy() =>
        RuleBook.Of([Rules.Lexical("last chance")]).Judge(new([(CopyPart.Visual, "A sign says last chance")]), Rules.Now).ShouldBe(Judgement.Pass);

    [Fact]
    public void PartScope_JudgesOnlyItsPart()
    {
        var rule = Rules.Lexical("last chance") with { Scope = new([], [CopyPart.Headline], []) };
        var copy = new Copy([(CopyPart.Headline, "Last chance"), (CopyPart.Body, "Last chance")]);
        RuleBook.Of([rule]).Judge(copy, Rules.Now).Findings.Select(f => f.Part).ShouldBe([CopyPart.Headline]);
    }

    [Fact]
    public void AudienceScope_JudgesOnlyCopyForItsAudienceAndCopyForNobodyInParticular()
    {
        var rule = Rules.Lexical("last chance") with { Scope = new([], [], [], ["new-parents"]) };
        Verdict For(string? audience) => RuleBook.Of([rule]).Judge(Copy.Of("Last chance") with { Audience = audience }, Rules.Now).Verdict;
        For("New-Parents").ShouldBe(Verdict.Warn);
        For(null).ShouldBe(Verdict.Warn);
        For("students").ShouldBe(Verdict.Pass);
    }

    [Theory]
    [InlineData(OnError.Closed, Verdict.Block)]
    [InlineData(OnError.OpenWithAlert, Verdict.Advise)]
    public void FailingRule_IsNeverSilent(OnError onError, Verdict verdict)
    {
        foreach (var broken in new RuleKind[] { new PatternRule("(never closed"), new LexicalRule(["(never closed"], []), new UnreadableRule("newer program") })
        {
            var judgement = RuleBook.Of([Rules.Of(broken, onError: onError), Rules.Lexical("tea") with { Slug = "works" }]).Judge(Copy.Of("Tea"), Rules.Now);
            judgement.Findings.ShouldContain(f => f.Guardrail == "rule" && (int)f.Severity == (int)verdict && f.Reason.Contains("could not judge"));
            judgement.Findings.ShouldContain(f => f.Guardrail == "works" && f.Text == "Tea");
        }
    }

    [Fact]
    public void Pattern_ThatBacktracksElsewhere_EndsInTime()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Rules.Of(new PatternRule("(a+)+$")).Judge(new string('a', 20_000) + "!");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Fatigue_TheStrictestLimitWins()
    {
        var book = RuleBook.Of([Frequency("a", 3, 7), Frequency("b", 5, 30), Frequency("c", 1, 1)]);
        book.Fatigue.ShouldBe(new FatigueLimit("b", 1, 5, TimeSpan.FromDays(30)));
    }

    [Fact]
    public void Version_ChangesWithTheSetAndNotWithItsOrder()
    {
        var (a, b) = (Rules.Lexical("x") with { Slug = "a" }, Rules.Lexical("y") with { Slug = "b" });
        string[] versions = [RuleBook.Of([a, b]).Version, RuleBook.Of([b, a]).Version, RuleBook.Of([a, b with { Version = 2 }]).Version, RuleBook.Of([a]).Version];
        versions[1].ShouldBe(versions[0]);
        versions.Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
    }

    [Fact]
    public void Sentence_OfEachStarter_ReadsAsOne()
    {
        foreach (var guardrail in StarterSet.All)
        {
            var sentence = GuardrailSentence.Text(guardrail);
            string[] beginnings = ["Block ", "Warn about ", "Advise on "];
            beginnings.ShouldContain(b => sentence.StartsWith(b, StringComparison.Ordinal), sentence);
            sentence.EndsWith('.').ShouldBeTrue();
            sentence.Contains("  ", StringComparison.Ordinal).ShouldBeFalse();
        }

        GuardrailSentence.Text(Scarcity).ShouldBe("Warn about any copy that claims scarcity unless an offer fact has stock left below 20.");
        GuardrailSentence.Text(Frequency("a", 3, 7)).ShouldBe("Warn about a message to anyone who had 3 in the last 7 days.");
    }

    private static Guardrail FearStarterRule => StarterSet.All.Single(g => g.Rule is FearLoadRule);

    private static Guardrail Frequency(string slug, int most, int days) => Rules.Of(new FrequencyRule(most, days), slug);

    private static Judgement With(Guardrail guardrail, string text, params OfferFactClaim[] facts) =>
        RuleBook.Of([guardrail]).Judge(Copy.Of(text, facts: facts), Rules.Now);
}
