using EmpathyConsole.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace EmpathyConsole.Domain.Tests.Statistics;

public sealed class RanksTests
{
    /// <summary>Against sorting them all; few different numbers, so that many are the same.</summary>
    [Fact]
    public void Place_OfAnyNumbers_HasEveryRankWhereASortHasIt() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(
        Gen.Choose(1, 300).SelectMany(n => Gen.Choose(0, 50).ArrayOf(n).Zip(Gen.Choose(0, n - 1).ArrayOf(4))).ToArbitrary(),
        c =>
        {
            var numbers = Array.ConvertAll(c.Item1, n => n / 4.0);
            var placed = numbers.ToArray();
            int[] ranks = [.. c.Item2.Order()];
            Ranks.Place(placed, ranks);
            Array.Sort(numbers);
            return ranks.All(r => placed[r] == numbers[r]) && placed.Order().SequenceEqual(numbers);
        }));
}
