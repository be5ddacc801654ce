using EmpathyConsole.Domain.Concepts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Concepts;

public sealed class BriefFlowTests
{
    [Fact]
    public void WayThrough_EndsDone()
    {
        BriefEvent[] way = [BriefEvent.RunStarted, BriefEvent.RunEnded, BriefEvent.Picked, BriefEvent.Picked, BriefEvent.ApprovalAsked, BriefEvent.SentBack, BriefEvent.ApprovalAsked, BriefEvent.Approved];
        Walk(BriefState.Draft, way).ShouldBe(BriefState.Done);
    }

    [Fact]
    public void Approved_IsReachedOnlyFromWaiting() =>
        Enum.GetValues<BriefState>().Where(s => BriefFlow.May(s, BriefEvent.Approved)).ShouldBe([BriefState.WaitingForApproval]);

    [Fact]
    public void AnyWay_ThatEndsDone_WasAskedAndApprovedAfterTheLastChange() =>
        Prop.ForAll(Gen.Elements(Enum.GetValues<BriefEvent>()).ListOf().ToArbitrary(), events =>
        {
            var taken = new List<BriefEvent>();
            var state = BriefState.Draft;
            foreach (var what in events)
            {
                if (BriefFlow.After(state, what) is { } next)
                {
                    state = next;
                    taken.Add(what);
                }
            }

            return state != BriefState.Done || (taken[^1] == BriefEvent.Approved && taken[^2] == BriefEvent.ApprovalAsked);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(BriefState.WaitingForApproval)]
    [InlineData(BriefState.Done)]
    public void PickEdited_TakesTheQuestionBack(BriefState state) => BriefFlow.After(state, BriefEvent.PickEdited).ShouldBe(BriefState.Finals);

    [Fact]
    public void EveryState_HasWordsAndAWayOut()
    {
        foreach (var state in Enum.GetValues<BriefState>())
        {
            BriefFlow.Words(state).ShouldNotBeNullOrEmpty();
            Enum.GetValues<BriefEvent>().ShouldContain(e => BriefFlow.May(state, e));
        }
    }

    private static BriefState? Walk(BriefState from, IEnumerable<BriefEvent> events) =>
        events.Aggregate((BriefState?)from, (state, what) => state is { } s ? BriefFlow.After(s, what) : null);
}
