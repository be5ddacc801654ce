using EmpathyConsole.Domain.Journeys.Lived;
using FsCheck;
using FsCheck.Fluent;

namespace EmpathyConsole.Domain.Tests.Journeys.Lived;

public sealed class LivedLawTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(200);

    private static readonly Gen<PlannedPath> AnyPlan =
        from count in Gen.Choose(1, 9)
        from branches in Gen.Choose(0, count - 1).Two().ListOf()
        select new PlannedPath(Enumerable.Range(0, count).Select(Name), branches.Take(4).Select(b => (Name(b.Item1), Name(b.Item2))));

    [Fact]
    public void Path_ThatFollowsThePlanWithItsBranches_HasNoDeviation() =>
        Check.One(Often, Prop.ForAll((from plan in AnyPlan from seed in Gen.Choose(0, int.MaxValue) select (plan, seed)).ToArbitrary(), c =>
            PathAlignment.Of(c.plan, PlantedWalks.Follow(c.plan, new(c.seed))).Deviations.Count == 0));

    [Fact]
    public void Alignment_OfAnyPath_LaysDownEveryStepOnce_AlongPlannedWays() =>
        Check.One(Often, Prop.ForAll((from plan in AnyPlan from path in Gen.Choose(0, plan.Stages.Count).Select(Name).ListOf() select (plan, path)).ToArbitrary(), c =>
        {
            var moves = PathAlignment.Of(c.plan, c.path).Moves;
            var steps = moves.Where(m => m.Step is not null).Select(m => m.Step!.Value);
            var planned = moves.Where(m => m.Stage is not null).Select(m => m.Stage!.Value).ToList();
            return steps.SequenceEqual(Enumerable.Range(0, c.path.Count))
                && planned.Zip(planned.Skip(1)).All(p => p.First == p.Second || c.plan.Leads(p.First, p.Second))
                && moves.Where(m => m.InBoth).All(m => c.plan.Stages[m.Stage!.Value] == c.path[m.Step!.Value]);
        }));

    [Fact]
    public void Alignment_OfAShortPath_KeepsAsManyStepsInOrderAsTryingThemAllDoes() =>
        Check.One(Often, Prop.ForAll((from count in Gen.Choose(1, 6) from path in Gen.Choose(0, count - 1).ListOf() select (count, path: path.Take(9).ToList())).ToArbitrary(), c =>
        {
            var plan = new PlannedPath(Enumerable.Range(0, c.count).Select(Name));
            var inOrder = PathAlignment.Of(plan, [.. c.path.Select(Name)]).Moves.Count(m => m.InBoth);
            return inOrder == Enumerable.Range(0, 1 << c.path.Count).Max(chosen => Rising(c.path.Where((_, i) => (chosen >> i & 1) == 1).ToList()));
        }));

    [Fact]
    public void Summary_OfAnySplitInAnyOrder_IsTheSame()
    {
        var cases = from seed in Gen.Choose(0, 100_000) from parts in Gen.Choose(1, 4) select (seed, parts);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var walks = PlantedWalks.Of(PlantedWalks.Plan, c.seed, 40).ToList();
            var random = new Random(c.seed);
            var until = walks.Max(w => w.Signals.Max(s => s.Time));
            var paths = PathsOf(walks.SelectMany(w => w.Signals.Select(s => (w.Person, s))));
            var whole = Tally(paths, until).Summarise();
            var shuffled = PathsOf(walks.SelectMany(w => w.Signals.Select(s => (w.Person, s))).OrderBy(_ => random.Next())).OrderBy(_ => random.Next()).ToList();
            var merged = Tally([], until);
            foreach (var part in shuffled.GroupBy(_ => random.Next(c.parts)))
            {
                merged.Merge(Tally(part, until));
            }

            return Text(whole) == Text(merged.Summarise());
        }));
    }

    private static string Name(int place) => $"s{place}";

    private static int Rising(List<int> chosen) => chosen.Zip(chosen.Skip(1)).All(p => p.First <= p.Second) ? chosen.Count : -1;

    private static List<LivedPath> PathsOf(IEnumerable<(int Person, (string Stage, long Time) Signal)> signals)
    {
        var walk = new LivedWalk(PlantedWalks.Plan);
        foreach (var (person, signal) in signals)
        {
            walk.Add(person, signal.Time, walk.NumberOf(signal.Stage));
        }

        return [.. walk.Paths(LivedPath.UsualGap)];
    }

    private static LivedTally Tally(IEnumerable<LivedPath> paths, long until)
    {
        var tally = new LivedTally(PlantedWalks.Plan, LivedPath.UsualGap, until);
        foreach (var path in paths)
        {
            tally.Add(path);
        }

        return tally;
    }

    private static string Text(LivedSummary summary) => System.Text.Json.JsonSerializer.Serialize(summary);
}
