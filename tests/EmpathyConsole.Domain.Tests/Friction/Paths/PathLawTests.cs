using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Paths;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using static EmpathyConsole.Domain.Friction.SignalKind;
using static EmpathyConsole.Domain.Tests.Friction.AnyRows;
using static EmpathyConsole.Domain.Tests.Friction.Blocks;

namespace EmpathyConsole.Domain.Tests.Friction.Paths;

public sealed class PathLawTests
{
    private const int Day = 24 * 60;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Walk_OfAnyCut_IsThatOfAllAtOnce(bool forward) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Some.ToArbitrary(), c =>
        Told(Walk(Plan(forward), [c.Rows])).SequenceEqual(Told(Walk(Plan(forward), Cut(c.Rows, c.Seed))))));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Walk_IsWhatAPersonReadsOffTheLine(bool forward) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Some.ToArbitrary(), c =>
    {
        var plan = Plan(forward);
        var rows = c.Rows.DistinctBy(r => (r.Person, r.Minute)).ToList();
        var hand = rows.GroupBy(r => r.Person).OrderBy(g => g.Key).Select(g => ByHand(plan, [.. g])).Where(p => p.Length > 0);
        return Told(Walk(plan, [rows])).SequenceEqual(Told([.. hand]));
    }));

    /// <summary>What goes into a place came out of the step before, and everybody is in the whole paths once.</summary>
    [Fact]
    public void Tree_LosesNobody() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Some.ToArbitrary(), c =>
    {
        var paths = Walk(Plan(true), [c.Rows]);
        var tree = PathTree.Of(paths, 2, 1000);
        var flows = tree.Steps.Index().Skip(1).All(s => s.Item.All(p => p.Count == tree.Links.Where(l => l.Step == s.Index - 1 && l.To == p.Node).Sum(l => l.Count)));
        return flows && tree.Top.Sum(t => t.Count) == paths.Count && (paths.Count == 0 || tree.Steps[0].Sum(s => s.Count) == paths.Count);
    }));

    [Fact]
    public void Walk_TheSamePlaceTwiceInARow_IsOne()
    {
        var paths = Walk(Plan(true), [[new(0, 1, FormStart), new(5, 1, FormStart), new(10, 1, FormSubmit), new(15, 1, ContactOpen), new(20, 1, FormSubmit), new(3 * Day, 1, FormStart)]]);
        paths.ShouldHaveSingleItem().Select(n => (SignalKind)PathPlan.Codes(n).Kind).ShouldBe([FormStart, FormSubmit, ContactOpen, FormSubmit]);
    }

    private static PathPlan Plan(bool forward) => new(new(FormStart, []), forward, PathNodes.Kinds, [], At(0), At(5 * Day), Day * 60_000L, 4);

    private static IReadOnlyList<long[]> Walk(PathPlan plan, IReadOnlyList<IReadOnlyList<Row>> parts)
    {
        var whole = new PathPart(plan);
        foreach (var rows in parts)
        {
            var part = new PathPart(plan);
            foreach (var block in Of(rows))
            {
                part.Add(block);
            }

            whole.Merge(part);
        }

        return whole.Walk();
    }

    private static List<string> Told(IReadOnlyList<long[]> paths) => [.. paths.Select(p => string.Join('>', p))];

    private static long[] ByHand(PathPlan plan, List<Row> own)
    {
        var line = plan.Forward ? own.OrderBy(r => r.Time).ToList() : own.OrderByDescending(r => r.Time).ToList();
        var start = line.FindIndex(r => r.Kind == FormStart && r.Time >= plan.From && r.Time < plan.Before);
        if (start < 0)
        {
            return [];
        }

        var kinds = line.Skip(start).TakeWhile(r => Math.Abs(r.Time - line[start].Time) <= plan.Window).Select(r => r.Kind).ToList();
        return [.. kinds.Where((k, i) => i == 0 || k != kinds[i - 1]).Take(plan.Steps).Select(k => PathPlan.Node(0, (byte)k))];
    }
}
