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
    public void Fatigue_IsThreeInSevenRollingDays() =>
        RuleBook.Of(StarterSet.All).Fatigue.ShouldBe(new FatigueLimit("weekly-fatigue", 1, 3, TimeSpan.FromDays(7)));
}
