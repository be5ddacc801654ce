using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Funnels;
using EmpathyConsole.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using static EmpathyConsole.Domain.Friction.SignalKind;
using static EmpathyConsole.Domain.Tests.Friction.AnyRows;
using static EmpathyConsole.Domain.Tests.Friction.Blocks;

namespace EmpathyConsole.Domain.Tests.Friction.Funnels;

public sealed class FunnelLawTests
{
    private const int Day = 24 * 60;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Walk_OfAnyCut_IsThatOfAllAtOnce(bool ordered) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Some.ToArbitrary(), c =>
        Told(Walk(Plan(ordered), [c.Rows])).SequenceEqual(Told(Walk(Plan(ordered), Cut(c.Rows, c.Seed))))));

    /// <summary>Against trying every way through every person's signals.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Walk_ReachesAsFarAsAnyWayDoes(bool ordered) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Some.ToArbitrary(), c =>
    {
        var plan = Plan(ordered);
        var rows = c.Rows.DistinctBy(r => (r.Person, r.Minute)).ToList();
        var walks = Walk(plan, [rows]).ToDictionary(w => w.Person, w => w.Times.Count);
        return rows.Select(r => r.Person).Distinct().All(p => walks.GetValueOrDefault(p) == ByHand(plan, [.. rows.Where(r => r.Person == p)]));
    }));

    [Fact]
    public void Count_OfHandMadePeople_HasSharesTimesAndWhoMayStillCome()
    {
        var rows = new List<Row>();
        for (var person = 1; person <= 40; person++)
        {
            rows.Add(new(person, person, FormStart));
            if (person <= 30)
            {
                rows.Add(new(person + 10, person, FormSubmit));
            }

            if (person <= 15)
            {
                rows.Add(new(person + 10 + Day, person, ContactOpen));
            }

            // before its turn, and long after: neither counts
            rows.Add(new(person + 1, person, ContactOpen, Channel: 2));
        }

        var plan = Plan(true) with { By = null, Filters = [IsNot(Dimension.Channel, 2)] };
        var count = FunnelCount.Of(Walk(plan, [rows]), plan, At(30 + (2 * Day)));
        count.Steps.Select(s => s.Reached).ShouldBe([40, 30, 15]);
        count.Steps[1].OfPrevious.ShouldBe(Proportion.Wilson(30, 40));
        count.Steps[2].OfPrevious.ShouldBe(Proportion.Wilson(15, 30));
        count.Steps[2].OfFirst.ShouldBe(Proportion.Wilson(15, 40));
        count.Steps[1].Minutes!.Value.Value.ShouldBe(10, 1e-9);
        count.Steps[2].Minutes!.Value.Value.ShouldBe(Day, 1e-6);

        // two days after minute 30 the windows of those who came in later are still open
        count.Open.ShouldBe(10);
    }

    [Fact]
    public void Count_BelowTheLeastN_GivesNoShare()
    {
        var plan = Plan(true);
        var count = FunnelCount.Of(Walk(plan, [[new(0, 1, FormStart), new(5, 1, FormSubmit)]]), plan, At(Day * 30));
        count.Steps.Select(s => s.Reached).ShouldBe([1, 1, 0]);
        count.Steps.ShouldAllBe(s => s.OfPrevious == null && s.OfFirst == null && s.Minutes == null);
    }

    private static FunnelPlan Plan(bool ordered) => new([new(FormStart, []), new(FormSubmit, []), new(ContactOpen, [Is(Dimension.Stage, 1, 2)])], [], At(Day), At(4 * Day), 2 * Day * 60_000L, ordered, Dimension.Channel)
    {
        From = ordered ? At(0) : At(Day),
    };

    private static FunnelWalks Walk(FunnelPlan plan, IReadOnlyList<IReadOnlyList<Row>> parts)
    {
        var whole = new FunnelPart(plan);
        foreach (var rows in parts)
        {
            var part = new FunnelPart(plan);
            foreach (var block in Of(rows))
            {
                part.Add(block);
            }

            whole.Merge(part);
        }

        return whole.Walk();
    }

    private static List<string> Told(IReadOnlyList<FunnelWalk> walks) => [.. walks.Select(w => $"{w.Person} {w.Slice} {string.Join(',', w.Times)}")];

    private static int ByHand(FunnelPlan plan, List<Row> own)
    {
        bool Is(Row row, int step) => row.Kind == plan.Steps[step].Kind && plan.Steps[step].Filters.All(f => f.Codes.Contains(row.Stage));
        int From(Row anchor, Row last, int reached) => reached == plan.Steps.Count ? reached
            : own.Where(r => Is(r, reached) && r.Time - anchor.Time <= plan.Window && r.Time > last.Time).Select(r => From(anchor, r, reached + 1)).Append(reached).Max();
        int Around(Row anchor) => 1 + Enumerable.Range(1, plan.Steps.Count - 1).TakeWhile(s => own.Any(r => r != anchor && Is(r, s) && Math.Abs(r.Time - anchor.Time) <= plan.Window)).Count();
        return own.Where(r => Is(r, 0) && r.Time >= plan.From && r.Time < plan.Before).Select(r => plan.Ordered ? From(r, r, 1) : Around(r)).Append(0).Max();
    }
}
