using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Starter;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Guardrails;

public sealed class StarterSetTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 20, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Slugs => [.. StarterSet.All.Select(g => g.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void OwnExamples_AllComeOutAsTheyShould(string slug)
    {
        var guardrail = StarterSet.All.Single(g => string.Equals(g.Slug, slug, StringComparison.Ordinal));
        var failed = ExampleRun.Of(guardrail, Now).Where(o => !o.AsItShould).Select(o => (o.Example.Text, o.Findings is [var finding, ..] ? $"{finding.Text}: {finding.Reason}" : "silent"));
        failed.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void OwnExamples_AreAtLeastTwoThatFireAndTwoThatStaySilent(string slug)
    {
        var examples = StarterSet.All.Single(g => string.Equals(g.Slug, slug, StringComparison.Ordinal)).Examples;
        examples.Count(e => e.MustFire).ShouldBeGreaterThanOrEqualTo(2);
        examples.Count(e => !e.MustFire).ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void OffAtFirst_IsClickbaitAlone_AndTheRestIsLive()
    {
        StarterSet.OffAtFirst.ShouldBe(["no-clickbait"]);
        StarterSet.LiveAtFirst.Select(g => g.Slug).ShouldBe(StarterSet.All.Select(g => g.Slug).Except(StarterSet.OffAtFirst, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("no-purchase-tickers", "Ana M. from Porto, Portugal has just ordered a gift card", "Ana M. from Porto, Portugal has just ordered")]
    [InlineData("crowd-claims-need-a-source", "In 31 other carts right now", "in 31 other carts")]
    [InlineData("no-creepy-references", "We noticed you left before you had paid.", "We noticed you left")]
    [InlineData("plain-choices", "To cancel your subscription please call 0800 0000.", "To cancel your subscription please call")]
    [InlineData("no-shaming", "No thanks, I enjoy being bored", "No thanks, I enjoy")]
    [InlineData("inclusive-wording", "Our crazy deals are on.", "crazy deals")]
    [InlineData("no-clickbait", "This trick will blow your mind.", "will blow your mind")]
    public void Starter_OnWordsItsExamplesDoNotHold_FiresWithTheSpan(string slug, string text, string span) =>
        RuleBook.Of([StarterSet.All.Single(g => string.Equals(g.Slug, slug, StringComparison.Ordinal))]).Judge(Copy.Of(text), Now).Findings.ShouldContain(f => string.Equals(f.Text, span, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("The train from Leeds to York is late again, and I bought my ticket two weeks ago.")]
    [InlineData("How do I cancel a transfer I made this morning?")]
    [InlineData("Our last day in Lisbon was the best one.")]
    [InlineData("Parliament votes on the budget on Tuesday")]
    [InlineData("I have no idea why he said that, but okay.")]
    [InlineData("My card was declined twice today, what should I do?")]
    public void Tone_OnEverydayText_StaysSilent(string text) =>
        RuleBook.Of(StarterSet.LiveAtFirst.Where(g => g.Family == GuardrailFamily.Tone)).Judge(Copy.Of(text), Now).Findings.ShouldBeEmpty();

    [Fact]
    public void Fatigue_IsThreeInSevenRollingDays() =>
        RuleBook.Of(StarterSet.All).Fatigue.ShouldBe(new FatigueLimit("weekly-fatigue", 1, 3, TimeSpan.FromDays(7)));
}
