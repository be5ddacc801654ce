using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Comparing;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Concepts;

public sealed class ComparingTests
{
    private static readonly long[] Six = [1, 2, 3, 4, 5, 6];

    private static readonly Gen<Compared> Any =
        Gen.Choose(1, 6).Zip(Gen.Choose(1, 6)).Zip(Gen.Choose(1, 3)).Where(x => x.Item1.Item1 != x.Item1.Item2)
            .Select(x => new Compared(x.Item1.Item1, x.Item1.Item2, (ComparisonChoice)x.Item2));

    [Fact]
    public void Order_DoesNotDependOnSidesNorOnTheOrderOfAnswers() =>
        Prop.ForAll(Any.ListOf().ToArbitrary(), answers =>
        {
            List<Compared> swapped = [.. answers.Select(a => new Compared(a.Right, a.Left, a.Choice switch { ComparisonChoice.Left => ComparisonChoice.Right, ComparisonChoice.Right => ComparisonChoice.Left, _ => a.Choice })).Reverse()];
            var (one, other) = (FinalsOrder.Of(Six, answers), FinalsOrder.Of(Six, swapped));
            return one.Select(p => p.Concept).SequenceEqual(other.Select(p => p.Concept)) && one.Zip(other).All(p => Math.Abs(p.First.Strength - p.Second.Strength) < 1e-6);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_OneMoreWin_NeverLowersTheWinner() =>
        Prop.ForAll(Any.ListOf().Zip(Any).ToArbitrary(), x =>
        {
            var answer = x.Item2 with { Choice = ComparisonChoice.Left };
            double Strength(IEnumerable<Compared> all) => FinalsOrder.Of(Six, all).Single(p => p.Concept == answer.Left).Strength;
            return Strength([.. x.Item1, answer]) > Strength(x.Item1) - 1e-9;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_WithoutAnswers_IsLevel() => FinalsOrder.Of(Six, []).ShouldAllBe(p => p.Strength == 0 && Math.Abs(p.Error - 1) < 1e-12 && p.Of == 0);

    [Fact]
    public void Order_FindsThePlantedBest_FromOneRoundWithSomeChance()
    {
        var hits = 0;
        for (var seed = 1; seed <= 40; seed++)
        {
            var dice = new Random(seed);
            long[] twenty = [.. Enumerable.Range(1, 20).Select(i => (long)i)];
            List<Compared> answers = [];
            while (NextPair.Of(twenty, answers, seed) is { } pair)
            {
                // planted: the lower the number the better, 0.35 of log-odds a step
                var left = dice.NextDouble() < FinalsOrder.Chance(-0.35 * pair.Left, -0.35 * pair.Right);
                answers.Add(new(pair.Left, pair.Right, left ? ComparisonChoice.Left : ComparisonChoice.Right));
            }

            answers.Count.ShouldBe(NextPair.Target(20));
            hits += FinalsOrder.Of(twenty, answers).Take(5).Count(p => p.Concept <= 3);
        }

        // of three planted, at least two on average come among the first five; by chance it would be 0.75
        (hits / 40.0).ShouldBeGreaterThan(2);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(5, 10)]
    [InlineData(20, 50)]
    public void Target_IsAboutFiveEach(int finalists, int pairs) => NextPair.Target(finalists).ShouldBe(pairs);

    [Fact]
    public void Round_GivesEveryFinalistAboutAsMany_BothSidesAlike_AndEnds() =>
        Prop.ForAll(Gen.Choose(3, 24).Zip(Gen.Choose(1, 10_000)).ToArbitrary(), x =>
        {
            var (count, seed) = x;
            long[] ids = [.. Enumerable.Range(1, count).Select(i => (long)i)];
            List<Compared> answers = [];
            while (NextPair.Of(ids, answers, seed) is { } pair)
            {
                if (pair.Left == pair.Right || answers.Count > 200)
                {
                    return false;
                }

                answers.Add(new(pair.Left, pair.Right, (ComparisonChoice)(((pair.Left + pair.Right) % 3) + 1)));
            }

            var each = ids.Select(id => answers.Count(a => a.Left == id || a.Right == id)).ToList();
            return answers.Count == NextPair.Target(count) && each.Max() - each.Min() <= 3;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Steadiness_CountsWhoeverAnswersBySide()
    {
        NextPair.Steadiness([new(1, 2, ComparisonChoice.Left), new(2, 1, ComparisonChoice.Right), new(3, 4, ComparisonChoice.Left), new(4, 3, ComparisonChoice.Left)]).ShouldBe((1, 2));
        NextPair.Steadiness([new(1, 2, ComparisonChoice.Left), new(1, 2, ComparisonChoice.Left)]).ShouldBe((0, 0));
    }
}
