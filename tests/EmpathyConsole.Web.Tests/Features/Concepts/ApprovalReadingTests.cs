using Bunit;
using EmpathyConsole.Application.Concepts.Approvals;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Web.Features.Concepts.Approval;
using Shouldly;
using Xunit;

namespace EmpathyConsole.Web.Tests.Features.Concepts;

/// <summary>What an approver reads the second time.</summary>
public sealed class ApprovalReadingTests : BunitContext
{
    private static readonly DateTimeOffset Noon = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void OneDecisionOnThree_IsOneLine_AndOnlyAnApprovalTellsThatItEnded()
    {
        ApprovalLine Line(long id, ApprovalDecision decision, DateTimeOffset at, string reason, string? ended) => new(id, $"Headline {id}", decision, reason, "Jonah Berg", at, ended);
        var rounds = ApprovalRound.Of(
        [
            .. new long[] { 3, 2, 1 }.Select(id => Line(id, ApprovalDecision.Approve, Noon.AddHours(2), "Good", id == 2 ? "Its words were changed." : null)),
            .. new long[] { 3, 2, 1 }.Select(id => Line(id, ApprovalDecision.SendBack, Noon, "Say when", "A newer decision took its place.")),
        ]);
        rounds.Select(r => (r.Words, r.About, r.Reason)).ShouldBe(
        [
            ("approved", "2 of the three", "Good"),
            ("approved, ended: Its words were changed.", "Headline 2", "Good"),
            ("sent back", "all three", "Say when"),
        ]);
    }

    [Fact]
    public void WordsChangedSinceTheyCameBack_AreMarked_AndEarlierChangesAreNot()
    {
        ConceptText words = new("Ask us", "Any time.", "Write", "");
        var early = new ConceptEdit(Noon.AddHours(-1), 1, "Ines Duarte", words with { Headline = "Ask" }, words, "a", "b");
        var late = new ConceptEdit(Noon.AddHours(1), 1, "Ines Duarte", words, words with { Body = "On weekdays." }, "b", "c");
        var page = Render<SinceSentBack>(p => p.Add(x => x.Edits, [early, late]).Add(x => x.Since, Noon));
        page.Find("del").TextContent.ShouldContain("Any time");
        page.Find("ins").TextContent.ShouldContain("On weekdays");
        page.Markup.ShouldNotContain("Ask");
        Render<SinceSentBack>(p => p.Add(x => x.Edits, [early]).Add(x => x.Since, Noon)).Markup.ShouldContain("Not changed since");
        Render<SinceSentBack>(p => p.Add(x => x.Edits, [early, late])).Markup.Trim().ShouldBeEmpty();
    }
}
