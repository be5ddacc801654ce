using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Starter;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Guardrails;

public sealed class MatchingTests
{
    private static readonly string[] Pieces =
    [
        "hurry", "Hurry", "HÜRRY", "hu\u0301rry", "last chance", "last\nchance", "last-chance", "only 3 left", "Only 1,840 left", "\uD835\uDC0B\uD835\uDC00\uD835\uDC12\uD835\uDC13 chance",
        "don\u2019t miss out", "\uFF28urry", "hur\u200Bry", " ", "  ", ".", "!", ",", "\n\n", "\uD83C\uDF75", "\uD800", "\uDC00", "\u0301", "\u202E", "\u05E9\u05DC\u05D5\u05DD", "e\u0301", "3\uFE0F\u20E3", "04:59", "x", "left", "you could lose everything", "\0",
    ];

    private static readonly RuleBook Book = RuleBook.Of(StarterSet.All);

    [Fact]
    public void Findings_OnAnyText_AreExactSubstringsInOrder() =>
        Prop.ForAll(Texts(), text =>
        {
            var findings = Book.Judge(Copy.Of(text), Rules.Now).Findings;
            findings.ShouldAllBe(f => f.Text == text.Substring(f.Start, f.Length));
            findings.Select(f => f.Start).ShouldBeInOrder();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Findings_OnAnyText_NeverCutASurrogatePairOrACombiningMark() =>
        Prop.ForAll(Texts(), text =>
        {
            foreach (var finding in Book.Judge(Copy.Of(text), Rules.Now).Findings.Where(f => f.Length > 0))
            {
                var end = finding.Start + finding.Length;
                char.IsLowSurrogate(text[finding.Start]).ShouldBeFalse();
                (end < text.Length && text[end] is '\u0301' or '\uFE0F' or '\u20E3').ShouldBeFalse();
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Judge_TheSameCopyTwice_GivesTheSameFindings() =>
        Prop.ForAll(Texts(), text =>
        {
            var again = RuleBook.Of(StarterSet.All);
            Book.Judge(Copy.Of(text), Rules.Now).Findings.ShouldBe(again.Judge(Copy.Of(text), Rules.Now).Findings);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Theory]
    [InlineData("Last chance", "Last chance")]
    [InlineData("LAST CHANCE", "LAST CHANCE")]
    [InlineData("a lást chancé for tea", "lást chancé")]
    [InlineData("a la\u0301st chance", "la\u0301st chance")]
    [InlineData("the last-chance sale", "last-chance")]
    [InlineData("the last,\r\n  chance", "last,\r\n  chance")]
    [InlineData("\uFF2C\uFF21\uFF33\uFF34 chance", "\uFF2C\uFF21\uFF33\uFF34 chance")]
    [InlineData("la\u200Bst chance", "la\u200Bst chance")]
    public void Phrase_InAnyDress_IsFoundWithItsExactWords(string text, string found) =>
        Rules.Lexical("last chance").Texts(text).ShouldBe([found]);

    [Theory]
    [InlineData("blast chances")]
    [InlineData("the last. Chance has it")]
    [InlineData("last\n\nchance")]
    [InlineData("last of all chance")]
    [InlineData("no last chance here")]
    [InlineData("never a last chance")]
    public void Phrase_ThatIsNotThere_IsNotFound(string text) => Rules.Lexical("last chance").Texts(text).ShouldBeEmpty();

    [Fact]
    public void Phrases_ThatOverlap_GiveOneFindingForTheLongest() =>
        Rules.Lexical("limited time", "limited time only", "time only today").Texts("For a limited time only today").ShouldBe(["limited time only"]);

    [Fact]
    public void TwoRules_OnTheSameWords_BothSpeak()
    {
        var book = RuleBook.Of([Rules.Lexical("act now") with { Slug = "b" }, Rules.Lexical("now") with { Slug = "a" }]);
        book.Judge(Copy.Of("Act now"), Rules.Now).Findings.Select(f => (f.Guardrail, f.Text)).ShouldBe([("b", "Act now"), ("a", "now")]);
    }

    [Theory]
    [InlineData("only 3 left", true)]
    [InlineData("only 1,840 left", true)]
    [InlineData("only 12.5 left", true)]
    [InlineData("only three left", false)]
    [InlineData("only 04:59 left", false)]
    public void Number_InAPhrase_StandsForAnyNumber(string text, bool fires) =>
        (Rules.Lexical("only # left").Texts(text).Count == 1).ShouldBe(fires);

    [Fact]
    public void WrittenNumber_InAPhrase_StandsOnlyForItself()
    {
        var rule = Rules.Lexical("24 hours");
        rule.Texts("in 24 hours").ShouldBe(["24 hours"]);
        rule.Texts("in 48 hours").ShouldBeEmpty();
    }

    [Fact]
    public void AllowedPhrase_OverAnObjection_SilencesIt()
    {
        var rule = Rules.Of(new LexicalRule(["hurry"], ["in a hurry"]));
        rule.Texts("Made for people in a hurry. Hurry!").ShouldBe(["Hurry"]);
    }

    [Fact]
    public void AllowedPhrases_ThatOverlap_EachSilenceWhatTheyTouch() =>
        Rules.Of(new LexicalRule(["hurry", "rush"], ["no need to hurry", "hurry or rush"])).Texts("We say no need to hurry or rush. Rush!").ShouldBe(["Rush"]);

    [Theory]
    [InlineData("only [# left", "'['")]
    [InlineData("(a|b", "'('")]
    [InlineData("[maybe]", "no word that must be there")]
    [InlineData("(a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h)", "more than")]
    public void WrongPhrase_IsRefusedWithThePlace(string phrase, string says) =>
        EmpathyConsole.Domain.Guardrails.Matching.PhraseLanguage.Expand(phrase).Problem.ShouldNotBeNull().Sentence.ShouldContain(says);

    [Fact]
    public void LongText_IsJudgedWhole()
    {
        var text = string.Concat(Enumerable.Repeat("A quiet cup of tea, ground to order, for a slow afternoon. ", 17_000));
        Book.Judge(Copy.Of(text), Rules.Now).ShouldBe(Judgement.Pass);
    }

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
}
