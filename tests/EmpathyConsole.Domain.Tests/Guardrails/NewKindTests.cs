using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Kinds;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Guardrails;

/// <summary>Density, readability, the house's words, campaigns, merge fields, and the rules that Moments executes.</summary>
public sealed class NewKindTests
{
    [Theory]
    [InlineData("Great tea! Truly.", 1, 0)]
    [InlineData("Great tea! Truly!", 1, 2)]
    [InlineData("Great tea!!! Truly", 2, 1)]
    [InlineData("Great tea.", 0, 0)]
    [InlineData("\u00A1Hola! Ven.", 0, 1)]
    public void ExclamationMarks_FireTogetherAboveTheMost(string text, double most, int findings) =>
        Rules.Of(new DensityRule(DensityMeasure.ExclamationMarks, most, [], [])).Judge(text).Findings.Count.ShouldBe(findings);

    [Fact]
    public void ExclamationMarks_InALongText_AreCountedPer100Words()
    {
        var rule = Rules.Of(new DensityRule(DensityMeasure.ExclamationMarks, 1, [], []));
        var words = string.Concat(Enumerable.Repeat("leaf ", 199));
        rule.Judge(words + "tea! Cup!").Findings.ShouldBeEmpty();
        rule.Judge(words + "tea! Cup! Pot!").Findings.Count.ShouldBe(3);
    }

    [Fact]
    public void Capitals_SparesShortWordsAndTheAllowed()
    {
        var rule = Rules.Of(new DensityRule(DensityMeasure.Capitals, 0, [], ["UNESCO"]));
        rule.Texts("GREAT news: the UNESCO garden in the UK sells TEA to EVERYONE, (Éclair) and ÉCLAIRS").ShouldBe(["GREAT", "EVERYONE", "ÉCLAIRS"]);
    }

    [Fact]
    public void Density_OfPhrases_IsSilentUpToTheMostAndSaysTheCount()
    {
        var rule = Rules.Of(new DensityRule(DensityMeasure.Phrases, 1, ["amazing"], ["amazing grace"]));
        rule.Judge("An amazing tea, like Amazing Grace").Findings.ShouldBeEmpty();
        rule.Judge("An amazing, amazing tea").Findings.ShouldAllBe(f => f.Text == "amazing" && f.Reason.Contains("2 in 4 words"));
    }

    [Theory]
    [InlineData("make", 1)]
    [InlineData("makes", 1)]
    [InlineData("table", 2)]
    [InlineData("wanted", 2)]
    [InlineData("baked", 1)]
    [InlineData("boxes", 2)]
    [InlineData("people", 2)]
    [InlineData("reading", 2)]
    [InlineData("create", 2)]
    [InlineData("information", 4)]
    [InlineData("the", 1)]
    [InlineData("rhythm", 1)]
    [InlineData("science", 2)]
    [InlineData("actually", 4)]
    [InlineData("beautiful", 3)]
    [InlineData("quiet", 2)]
    [InlineData("special", 2)]
    [InlineData("material", 4)]
    public void Syllables_AreCounted(string word, int syllables) => ReadingGrade.Syllables(word).ShouldBe(syllables);

    [Fact]
    public void Grade_IsTheFormulaOfKincaid()
    {
        // 119 words, 7 sentences, 183 syllables: 0.39 * 17 + 11.8 * 1.53782 - 15.59
        ReadingGrade.Of(7, 119, 183).ShouldBe(9.186, 0.001);
        ReadingGrade.Of("").ShouldBe(0);
        ReadingGrade.Of("The cat sat on the mat.").ShouldBe((0.39 * 6) + 11.8 - 15.59, 0.001);
    }

    [Fact]
    public void Readability_ShowsTheHardSentenceAndSparesShortTexts()
    {
        const string Hard = "The organisation facilitates comprehensive international documentation of considerable complexity";
        var rule = Rules.Of(new ReadabilityRule(9, 10));
        var finding = rule.Judge($"We like tea; you do too. {Hard}.").Findings.ShouldHaveSingleItem();
        finding.Text.ShouldBe(Hard);
        finding.Reason.ShouldContain("at most 9");
        Rules.Of(new ReadabilityRule(9, 20)).Judge(Hard).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Substitution_SuggestsTheWordOfTheOneThatStoodThere()
    {
        var rule = Rules.Of(new SubstitutionRule([new("(utilise|utilize)", "use"), new("utilise fully", "use up"), new("users", "")], ["end users"]));
        var findings = rule.Judge("UTILISE it. Utilise fully! Users and end users").Findings;
        findings.Select(f => (f.Text, f.Suggestion)).ShouldBe([("UTILISE", "Write \"use\"."), ("Utilise fully", "Write \"use up\"."), ("Users", "Instead.")]);
    }

    [Fact]
    public void Substitutions_OfTwoRules_DoNotMix()
    {
        var book = RuleBook.Of([Rules.Of(new SubstitutionRule([new("alpha", "a"), new("beta", "b")], []), "one"), Rules.Of(new SubstitutionRule([new("gamma", "c")], []), "two"), Rules.Lexical("delta")]);
        book.Judge(Copy.Of("alpha gamma delta beta"), Rules.Now).Findings.Select(f => (f.Guardrail, f.Suggestion))
            .ShouldBe([("one", "Write \"a\"."), ("two", "Write \"c\"."), ("rule", "Instead."), ("one", "Write \"b\".")]);
    }

    [Theory]
    [InlineData("Hi {first_name}", "")]
    [InlineData("Hi {First Name}", "")]
    [InlineData("Hi {{ first_name | default: \"there\" }}", "")]
    [InlineData("Hi ${firstName}", "")]
    [InlineData("Hi %FIRST_NAME%", "")]
    [InlineData("Hi *|FIRST_NAME|*", "")]
    [InlineData("Hi <<First Name>>", "")]
    [InlineData("Hi [[first_name]]", "")]
    [InlineData("{% if first_name %}Hi{% else %}Hello{% endif %}", "")]
    [InlineData("{{#if first_name}}Hi{{/if}}", "")]
    [InlineData("{age}", "{age}")]
    [InlineData("{{age}} and {{{ last.purchase }}}", "{{age}}|{{{ last.purchase }}}")]
    [InlineData("{% if first_name and city == \"Rome\" %}", "{% if first_name and city == \"Rome\" %}")]
    [InlineData("%CITY% %%zip%%", "%CITY%|%%zip%%")]
    [InlineData("*|AGE|* [[age]] <<age>>", "*|AGE|*|[[age]]|<<age>>")]
    [InlineData("20% off and 30% more; {1} {} { }", "")]
    public void Fields_OutsideTheListFire(string text, string fires) =>
        string.Join('|', Rules.Of(new AllowedFieldsRule(["first_name"])).Texts(text)).ShouldBe(fires);

    [Theory]
    [InlineData("\u20AC19", "19 euros", true)]
    [InlineData("\u20AC19", "EUR 19.00", true)]
    [InlineData("$1,299", "$1299.00", true)]
    [InlineData("$9 a month", "$9 monthly", true)]
    [InlineData("$9 a month", "$90 a year", true)]
    [InlineData("$19", "\u20AC24", true)]
    [InlineData("$19", "$24", false)]
    [InlineData("$19", "$10 off", true)]
    [InlineData("$19", "free over $50", true)]
    [InlineData("from $9; also $19 and $29", "only $9", true)]
    [InlineData("20% off", "save 20 percent", true)]
    [InlineData("20% off", "save 15%", false)]
    [InlineData("98% of guests come back", "save 15%", true)]
    [InlineData("until 30 June", "ends on June 30th", true)]
    [InlineData("until Sunday, 30 June", "ends 30 June", true)]
    [InlineData("until 30 June", "ends 15 July", false)]
    [InlineData("from 1 June", "until 30 June", true)]
    [InlineData("ends Sunday", "until Friday", false)]
    [InlineData("free shipping", "delivery is free", true)]
    [InlineData("free shipping", "shipping costs extra", false)]
    [InlineData("free shipping over $50, else shipping costs $4", "free shipping", true)]
    [InlineData("30-day returns", "send it back within thirty days", true)]
    [InlineData("30-day returns", "returns within 14 days", false)]
    [InlineData("14-day free trial", "free for 7 days", false)]
    [InlineData("cancel any time", "12-month contract", false)]
    [InlineData("next-day delivery", "delivered within 3 days", false)]
    [InlineData("Take your time, no hurry.", "Hurry!", false)]
    [InlineData("No hurry.", "Take your time.", true)]
    [InlineData("Dear Sir", "Hey!", false)]
    public void Campaign_AgreesBothWaysOrDisagreesBothWays(string one, string other, bool agree)
    {
        var book = RuleBook.Of([Rules.Of(new CampaignAgreementRule([.. Enum.GetValues<AgreementOn>()]))]);
        IReadOnlyList<Finding> Beside(string text, string sibling) => book.Judge(Copy.Of(text) with { Siblings = [new("E-mail 2", sibling)] }, Rules.Now).Findings;
        Beside(one, other).Any().ShouldBe(!agree);
        Beside(other, one).Any().ShouldBe(!agree);
        Beside(one, one).ShouldBeEmpty();
    }

    [Fact]
    public void Campaign_Disagreement_NamesBothWordsAndTheOtherText()
    {
        var rule = Rules.Of(new CampaignAgreementRule([AgreementOn.Price]));
        var copy = Copy.Of("The spring tin for $19.99, free shipping") with { Siblings = [new("Summer ad", "Spring tins: $24"), new("Page", "shipping costs $4")] };
        var finding = RuleBook.Of([rule]).Judge(copy, Rules.Now).Findings.ShouldHaveSingleItem();
        finding.Text.ShouldBe("$19.99");
        finding.Reason.ShouldContain("Here it says \"$19.99\"; \"Summer ad\" says \"$24\".");
    }

    [Fact]
    public void Quiet_TheLongestThatBlocksInTheChannelWins()
    {
        Guardrail Quiet(string slug, int from, int to, GuardrailScope? scope = null, Severity severity = Severity.Block) =>
            Rules.Of(new QuietHoursRule(new(from, 0), new(to, 0)), slug, severity: severity, scope: scope);
        var book = RuleBook.Of([Quiet("night", 22, 7), Quiet("long", 20, 9, GuardrailScope.In("sms")), Quiet("advice", 12, 11, severity: Severity.Advise)]);
        book.QuietFor("sms").ShouldBe(new QuietLimit("long", 1, new(20, 0), new(9, 0)));
        book.QuietFor("email")!.Guardrail.ShouldBe("night");
        RuleBook.Empty.QuietFor("email").ShouldBeNull();
    }

    [Fact]
    public void Recipients_OnlyWhatBlocksIsExecuted()
    {
        var rule = Rules.Of(new RecipientRule([RecipientState.Paused]), severity: Severity.Block, scope: GuardrailScope.In("email")) with { OnFail = OnFail.Human };
        RuleBook.Of([rule]).RecipientsFor("email").ShouldHaveSingleItem().OnFail.ShouldBe(OnFail.Human);
        RuleBook.Of([rule]).RecipientsFor("sms").ShouldBeEmpty();
        RuleBook.Of([rule with { Severity = Severity.Warn }]).RecipientsFor("email").ShouldBeEmpty();
    }

    /// <summary>Whatever stands in a text, a new kind shows exactly the words at its span, and never fails.</summary>
    [Fact]
    public void Spans_AreWhatIsShown()
    {
        var book = RuleBook.Of(
        [
            Rules.Of(new DensityRule(DensityMeasure.ExclamationMarks, 0, [], []), "marks"), Rules.Of(new DensityRule(DensityMeasure.Capitals, 0, [], []), "capitals"),
            Rules.Of(new ReadabilityRule(1, 10), "grade"), Rules.Of(new AllowedFieldsRule([]), "fields"), Rules.Of(new SubstitutionRule([new("tea", "cha")], []), "words"),
            Rules.Of(new CampaignAgreementRule([.. Enum.GetValues<AgreementOn>()]), "campaign"),
        ]);
        var pieces = Gen.Elements("tea", "TEAPOT", "!", "{age}", "{{", "%X%", "$19", "20% off", "until 3 May", "\uD83D\uDE00", "\uD83D", "e\u0301", "\u200B", "\u05E9\u05DC\u05D5\u05DD", ". ", " ", "\n\n", "documentation");
        Prop.ForAll(Arb.From(pieces.ArrayOf()), words =>
        {
            var text = string.Concat(words);
            return book.Judge(Copy.Of(text) with { Siblings = [new("Page", "$24, 30% off until 5 May")] }, Rules.Now).Findings
                .All(f => text.Substring(f.Start, f.Length) == f.Text && !f.Reason.Contains("could not judge", StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }
}
