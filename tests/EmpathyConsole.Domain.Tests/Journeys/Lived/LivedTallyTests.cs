using EmpathyConsole.Domain.Journeys.Lived;
using EmpathyConsole.Domain.Statistics;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Lived;

public sealed class LivedTallyTests
{
    private const long Hour = 3_600_000;
    private const long Day = 24 * Hour;
    private static readonly PlannedPath Plan = new(["a", "b", "c"]);

    [Fact]
    public void Summary_OfAFewPeople_CountsThemAtEachStage()
    {
        var walk = new LivedWalk(Plan);
        Walk(walk, 1, (0, "a"), (1, "a"), (3, "b"), (8, "c"));
        Walk(walk, 2, (0, "a"), (2, "b"));
        Walk(walk, 3, (0, "b"), (1, "x"), (2, "c"));
        Walk(walk, 4, (0, "a"));
        var summary = Summarise(walk, until: 40 * Day);
        summary.Stages.Select(s => (s.Stage, s.Reached, s.Entered, s.Left, s.StillHere, s.Known)).ShouldBe([("a", 3, 3, 1, 0, 3), ("b", 3, 1, 1, 0, 3), ("c", 2, 0, 2, 0, 2)]);
        summary.Stages.Select(s => s.DropOff).ShouldBe([Proportion.Wilson(1, 3), Proportion.Wilson(1, 3), null]);
        summary.Stages[0].TimeHere!.ShouldSatisfyAllConditions(t => t.N.ShouldBe(3), t => t.Seconds.Value.ShouldBe(0), t => t.Seconds.High.ShouldBe(3600));
        summary.Stages[0].TimeToNext!.Seconds.Value.ShouldBe(2 * 3600);
        summary.Deviations.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            d => (d.Kind, d.Stage, d.People, d.Times).ShouldBe((DeviationKind.Added, "x", 1, 1)),
            d => d.Share.ShouldBe(Proportion.Wilson(1, 4)),
            d => d.Time.Seconds.Value.ShouldBe(3600));
        summary.Followed.ShouldBe(Proportion.Wilson(3, 4));
        summary.Variants.Select(v => string.Concat(v.Stages)).ShouldBe(["a", "ab", "abc", "bxc"]);
        summary.Variants[2].Time.Seconds.Value.ShouldBe(8 * 3600);
    }

    [Fact]
    public void Summary_OfSomebodySeenLately_DoesNotSayThatTheyLeft()
    {
        var walk = new LivedWalk(Plan);
        Walk(walk, 1, (0, "a"));
        Walk(walk, 2, (24 * 20, "a"));
        Walk(walk, 3, (24 * 20, "a"), (24 * 21, "b"));
        var stage = Summarise(walk, until: 40 * Day).Stages[0];
        (stage.Left, stage.StillHere, stage.Known).ShouldBe((1, 1, 1));
    }

    [Fact]
    public void Paths_WithALongPause_AreTwo_AndThePersonCountsOnce()
    {
        var walk = new LivedWalk(Plan);
        Walk(walk, 1, (0, "a"), (24 * 30, "b"), ((24 * 60) + 1, "b"), ((24 * 60) + 2, "c"));
        walk.Paths(LivedPath.UsualGap).Select(p => string.Concat(p.Steps.Select(s => s.Stage))).ShouldBe(["ab", "bc"]);
        var summary = Summarise(walk, until: 200 * Day);
        (summary.People, summary.Paths, summary.Stages[1].Reached, summary.Stages[1].TimeHere!.N).ShouldBe((1, 2, 1, 2));
    }

    [Fact]
    public void Paths_OfSignalsAtOneTime_GoByThePlan_ThenByName()
    {
        var walk = new LivedWalk(Plan);
        Walk(walk, 1, (1, "y"), (1, "x"), (1, "b"), (1, "a"), (2, "x"));
        walk.Paths(LivedPath.UsualGap).ShouldHaveSingleItem().Steps.Select(s => s.Stage).ShouldBe(["a", "b", "x", "y", "x"]);
    }

    [Fact]
    public void Paths_OfASegment_NeedOneOfItsSignals_AndKeepTheOthers()
    {
        var walk = new LivedWalk(Plan);
        walk.Add(1, 0, 0, asked: false);
        walk.Add(1, Hour, 1);
        walk.Add(2, 0, 0, asked: false);
        walk.Paths(LivedPath.UsualGap).ShouldHaveSingleItem().Steps.Count.ShouldBe(2);
    }

    [Fact]
    public void Summary_OfNothing_IsEmpty()
    {
        var summary = Summarise(new(Plan), until: 0);
        (summary.People, summary.Followed, summary.Stages.Count, summary.Stages[0].DropOff, summary.Stages[0].TimeHere).ShouldBe((0, null, 3, null, null));
    }

    private static void Walk(LivedWalk walk, int person, params (int Hour, string Stage)[] signals)
    {
        foreach (var (hour, stage) in signals)
        {
            walk.Add(person, hour * Hour, walk.NumberOf(stage));
        }
    }

    private static LivedSummary Summarise(LivedWalk walk, long until)
    {
        var tally = new LivedTally(Plan, LivedPath.UsualGap, until);
        foreach (var path in walk.Paths(LivedPath.UsualGap))
        {
            tally.Add(path);
        }

        return tally.Summarise();
    }
}
