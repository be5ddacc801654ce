using EmpathyConsole.Application.Journeys.Boundary;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Zone;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys.Boundary;

public sealed class BoundaryMakerTests
{
    [Fact]
    public void Make_NothingMeasured_RestsOnTheMapAlone()
    {
        var touchpoint = Make(Point(), Whole());

        touchpoint.Facts.Effort.ShouldBe(ZoneLevels.Opinion(StagePart.Effort, 6));
        touchpoint.Facts.Trial.ShouldBeNull();
        (touchpoint.Gap, touchpoint.Eases.Count, touchpoint.Figures.Count).ShouldBe((null, 0, 0));
    }

    [Fact]
    public void Make_EffortMeasured_TakesTheChannelsThenTheStages()
    {
        var whole = Whole(Ces(5, 60));
        Make(Point(), whole).Facts.Effort.ShouldBe(new(3, 2.5, 3.5, 60, LevelSource.Ratings));
        Make(Point() with { Channel = "Chat" }, whole, new StageMeasured("support", "chat", [Ces(4, 40)])).Facts.Effort.ShouldBe(new(4, 3.5, 4.5, 40, LevelSource.Ratings));
        Make(Point() with { Channel = "chat" }, whole, new StageMeasured("support", "chat", [TooFew("customer-effort")])).Facts.Effort.N.ShouldBe(60);
    }

    [Fact]
    public void Make_TouchpointWithItsOwnLevel_IsNotOverruledByItsWholeStage() =>
        Make(Point() with { Effort = 2 }, Whole(Ces(2, 60))).Facts.Effort.ShouldBe(ZoneLevels.Opinion(StagePart.Effort, 2));

    [Fact]
    public void Make_MeasuredFarFromMapped_IsAGap() => Make(Point(), Whole(Ces(5, 60))).Gap!.Name.ShouldBe("easier than mapped");

    [Fact]
    public void Make_TrialOfAnotherChannel_SaysNothingOfThisOne()
    {
        var met = new MachineAndPerson(Arm(60, 40, 20), Arm(60, 40, 2), 0, null, null);
        var chat = new StageMeasured("support", "chat", [], met);

        Make(Point() with { Channel = "chat" }, Whole() with { Met = met }, chat).Facts.Trial.ShouldBe(new(20, 40, 2, 40));
        Make(Point() with { Channel = "email" }, Whole() with { Met = met }, chat).Facts.Trial.ShouldBeNull();
        Make(Point(), Whole() with { Met = met }, chat).Facts.Trial.ShouldBe(new(20, 40, 2, 40));
    }

    [Fact]
    public void Hurts_CountTheEndThatSaysLeast_AndOnlyWhereAMachineAnswers()
    {
        var whole = Whole(Share("form-abandonment", 300, 612), Share("csat", 20, 100), Share(MeasuredMetrics.Fear, 3, 40));
        var hurt = Make(Point() with { Rung = LadderRung.Machine }, whole);

        hurt.Hurts.Select(r => (r.Sentence, Math.Round(r.Points, 2))).ShouldBe([
            ("No way to a person is mapped (fear 1 of 5, effort 6 of 7).", 0.83), ("At most 29% are satisfied (n 100).", 0.71), ("At least 45% of the forms begun are left (n 612).", 0.45)]);
        Make(Point() with { Rung = LadderRung.Specialist }, whole).Hurts.ShouldBeEmpty();
        Make(Point() with { Rung = LadderRung.MachineWithExit }, whole).Hurts.ShouldContain(new BoundaryReason("An exit is said to be in sight, but none is written down (fear 1 of 5, effort 6 of 7).", 2.5 / 6));
        Make(Point() with { Rung = LadderRung.Machine, Effort = 2 }, whole).Hurts.ShouldNotContain(r => r.Sentence.StartsWith("No way", StringComparison.Ordinal));
        Make(Point() with { Rung = LadderRung.MachineWithExit, Exit = "Call me back" }, whole).Hurts.Count.ShouldBe(2);
    }

    [Fact]
    public void Sheet_ListsEachTouchpointOnce_WorstAndEasiestFirst()
    {
        var plan = JourneyPlan.Of([("support", "Support")]);
        plan = plan with
        {
            Stages = [plan.Stages[0] with { Effort = new() { Level = 6 }, Intent = new() { Level = 5 }, Fear = new() { Level = 0 }, Touchpoints = [
            Point("bad") with { Rung = LadderRung.Machine },
            Point("worse") with { Rung = LadderRung.Machine, MomentOfTruth = true },
            Point("good") with { Rung = LadderRung.MachineWithExit, Exit = "Chat with us", Channel = "web", Effort = 6 },
            Point("human") with { Rung = LadderRung.Specialist },
            Point("unsaid") with { Rung = null },
        ] }]
        };
        var measured = new JourneyMeasured(default, [Whole(Share("csat", 60, 100))], [new("support", "web", [Share("csat", 90, 100)])], new(0, null, null, 0));

        var sheet = new BoundarySheet(1, "First order", MapSide.AsIs, false, default, measured.Freshness, BoundaryMaker.Make(plan, measured, new Dictionary<string, Application.Voices.SourcedQuote>(StringComparer.Ordinal)));

        sheet.Hurting.Select(t => t.Plan.Key).ShouldBe(["worse", "bad"]);
        sheet.Easy.Select(t => t.Plan.Key).ShouldBe(["good"]);
        sheet.Unsaid.ShouldBe(1);
        sheet.Touchpoints.Single(t => t.Plan.Key == "worse").Contradiction.ShouldBe("A machine answers here, and the advice is to keep a person.");
    }

    private static BoundaryTouchpoint Make(Touchpoint touchpoint, StageMeasured whole, params StageMeasured[] channels)
    {
        var plan = JourneyPlan.Of([("support", "Support")]);
        plan = plan with { Stages = [plan.Stages[0] with { Effort = new() { Level = 6 }, Intent = new() { Level = 5 }, Fear = new() { Level = 1 }, Touchpoints = [touchpoint] }] };
        return BoundaryMaker.Make(plan, new(default, [whole], channels, new(0, null, null, 0)), new Dictionary<string, Application.Voices.SourcedQuote>(StringComparer.Ordinal))[0];
    }

    private static Touchpoint Point(string key = "chat") => new() { Key = key, Rank = "n", Name = "Help", Kind = TouchpointKind.Page };

    private static StageMeasured Whole(params MeasuredFigure[] figures) => new("support", null, figures);

    private static MeasuredFigure Ces(double mean, int n) => new("customer-effort", mean, mean - 0.5, mean + 0.5, n, TooFew: false);

    private static MeasuredFigure TooFew(string metric) => new(metric, null, null, null, 7, TooFew: true);

    private static MeasuredFigure Share(string metric, int hits, int n) => MeasuredMetrics.Share(metric, hits, n);

    private static ArmOutcome Arm(int people, int spoke, int afraid) =>
        new(people, TooFew("csat"), Share("contact-reopen", 0, people), Share(MeasuredMetrics.Fear, afraid, spoke), afraid);
}
