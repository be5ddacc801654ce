using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Concepts;

public sealed class ConceptRulesTests
{
    private static readonly BriefOutline Whole = new("Spring tin", "A second order", true, true, "email", true, 2, 8, "skip or stop", ["last chance"], 100);

    [Fact]
    public void Gaps_OfWholeBrief_AreNone() => BriefGaps.Of(Whole).ShouldBeEmpty();

    [Fact]
    public void Gaps_OfEmptyBrief_AskForEveryFieldOnce()
    {
        var gaps = BriefGaps.Of(new("", " ", false, false, "", false, 0, 0, "", [], 0));
        gaps.Select(g => g.Field).ShouldBe(["name", "goal", "persona", "stage", "channel", "value", "themes", "count"]);
    }

    [Fact]
    public void Gaps_MustSayHoldsMustNotSay_IsAsked() =>
        BriefGaps.Of(Whole with { MustSay = "Your LAST chance to skip" }).ShouldHaveSingleItem().Field.ShouldBe("mustSay");

    [Fact]
    public void Gaps_ThemesWithoutQuotes_AreAsked() => BriefGaps.Of(Whole with { Quotes = 0 }).ShouldHaveSingleItem().Field.ShouldBe("themes");

    [Fact]
    public void Approval_ByAuthorPickerOrEditor_IsBarred()
    {
        var bar = new ApprovalBar(1, [2], [3], [5]);
        bar.Against(1).ShouldNotBeNull().ShouldContain("wrote");
        bar.Against(2).ShouldNotBeNull().ShouldContain("picked");
        bar.Against(3).ShouldNotBeNull().ShouldContain("changed");
        bar.Against(5).ShouldNotBeNull().ShouldContain("settled");
        bar.Against(4).ShouldBeNull();
    }

    [Fact]
    public void Reasons_HaveEachItsOwnKey()
    {
        TriageReasons.All.Select(r => r.Reason).ShouldBe(Enum.GetValues<TriageReason>());
        TriageReasons.All.Select(r => r.Key).Distinct().Count().ShouldBe(TriageReasons.All.Count);
        TriageReasons.All.ShouldNotContain(r => r.Key == 'U' || r.Key == 'P');
    }

    [Fact]
    public void Phrases_OfMail_AreHeadlineSentencesAndButton() =>
        Phrases.Of(new("Sit down", "It can wait. Really!\n\nWe are here.", "Put it on", "A bowl")).Select(p => p.Text)
            .ShouldBe(["Sit down", "It can wait.", "Really!", "We are here.", "Put it on"]);

    [Fact]
    public void Phrases_AreExactSubstrings() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((headline, body) =>
        {
            var text = new ConceptText(headline.Get, body.Get, "Go", "");
            return Phrases.Of(text).All(p => string.Equals(TextOf(text, p.Part).Substring(p.Start, p.Length), p.Text, StringComparison.Ordinal) && p.Text.Trim().Length == p.Length);
        }).QuickCheckThrowOnFailure();

    private static string TextOf(ConceptText text, CopyPart part) => part switch { CopyPart.Headline => text.Headline, CopyPart.Body => text.Body, _ => text.Cta };
}
