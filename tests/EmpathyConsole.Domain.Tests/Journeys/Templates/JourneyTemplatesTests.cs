using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Templates;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Templates;

public sealed class JourneyTemplatesTests
{
    public static TheoryData<string> Keys => [.. JourneyTemplates.All.Select(t => t.Key)];

    [Fact]
    public void All_CustomersAndTeam_EachFoundByItsKey()
    {
        JourneyTemplates.All.Select(t => t.Key).ShouldBe(["seven-stages", "b2b-demo-request", "subscription-onboarding", "return-and-refund", "support-rescue", "lead-handoff", "reporting-reconciliation"]);
        JourneyTemplates.All.Where(t => t.Kind == JourneyKind.Team).Select(t => t.Key).ShouldBe(["lead-handoff", "reporting-reconciliation"]);
        JourneyTemplates.All.ShouldAllBe(t => JourneyTemplates.Find(t.Key.ToUpperInvariant()) == t);
        JourneyTemplates.Find("no-such").ShouldBeNull();
    }

    [Fact]
    public void SevenStages_KeepTheSlugsSignalsNameThemBy() =>
        JourneyTemplates.All[0].Plan.Stages.Select(s => s.Key).ShouldBe(DefaultStages.All.Select(s => s.Slug));

    [Theory]
    [MemberData(nameof(Keys))]
    public void EveryTemplate_KeepsTheRulesOfAPlan(string key) => PlanRules.Check(Plan(key))?.Sentence.ShouldBeNull();

    [Theory]
    [MemberData(nameof(Keys))]
    public void EveryTemplate_MadeOfChangesAlone_IsTheSame(string key)
    {
        var made = PlanMerge.Apply(new(), PlanMerge.Difference(new(), Plan(key)));
        made.Conflicts.ShouldBeEmpty();
        made.Plan.Touchpoints.Select(t => $"{t.Key}: {string.Join(", ", t.Asks)}").ShouldBe(Plan(key).Touchpoints.Select(t => $"{t.Key}: {string.Join(", ", t.Asks)}"));
        PlanMerge.Difference(made.Plan, Plan(key)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void EveryStage_SaysAllThree_AndHasATouchpointSomebodyAnswers(string key)
    {
        foreach (var stage in Plan(key).Stages)
        {
            Enum.GetValues<StagePart>().ShouldAllBe(p => stage.Part(p).Statement.Length > 0, stage.Key);
            stage.Fear.Kind.ShouldNotBe(FearKind.None, stage.Key);
            stage.Touchpoints.ShouldNotBeEmpty(stage.Key);
            stage.Touchpoints.ShouldAllBe(t => t.Answers.Length > 0 && t.Channel.Length > 0 && t.Rung != null && t.Kind != TouchpointKind.Other, stage.Key);
            stage.Touchpoints.ShouldAllBe(t => t.Rung != LadderRung.MachineWithExit || t.Exit.Length > 0, "a machine with an exit says where it is");
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void EveryTemplate_HasAMomentOfTruth_WithAPersonOrAReasonWithout(string key)
    {
        var moments = Plan(key).Touchpoints.Where(t => t.MomentOfTruth).ToList();
        moments.ShouldNotBeEmpty();
        moments.ShouldAllBe(t => t.ReachesPerson || t.Why.Length > 0);
    }

    [Theory]
    [InlineData("seven-stages")]
    [InlineData("subscription-onboarding")]
    [InlineData("reporting-reconciliation")]
    [InlineData("b2b-demo-request", "AskedTwice t/first-call")]
    [InlineData("return-and-refund", "AskedTwice t/return-chat")]
    [InlineData("lead-handoff", "AskedTwice t/sales-call")]
    [InlineData("support-rescue", "AskedTwice t/help-form", "AskedTwice t/specialist-call", "DeadEnd t/article", "NoPerson s/self-help")]
    public void Checks_FindWhatIsMeantAndNothingElse(string key, params string[] meant) =>
        PlanChecks.Of(Plan(key)).Select(c => $"{c.Kind} {c.Element}").ShouldBe(meant);

    private static JourneyPlan Plan(string key) => JourneyTemplates.Find(key)!.Plan;
}
