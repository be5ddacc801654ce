using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Agreement;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Concepts;

public sealed class AgreementTests
{
    // the four observers and twelve units of Krippendorff (2011), 0 where an observer said nothing
    private static readonly int[][] Observers =
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
        [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
    ];

    [Fact]
    public void Alpha_OfThePublishedExample_IsThePublishedFigure()
    {
        var units = Enumerable.Range(0, 12).Select(u => (IReadOnlyCollection<int>)[.. Observers.Select(o => o[u]).Where(v => v > 0)]).ToList();
        KrippendorffAlpha.Of(units, ordered: false).ShouldNotBeNull().ShouldBe(0.743, 0.0005);
        KrippendorffAlpha.Of(units).ShouldNotBeNull().ShouldBe(0.815, 0.0005);
    }

    [Fact]
    public void Alpha_WhenAllAgree_IsOne_AndWithOneLevelNothing()
    {
        KrippendorffAlpha.Of([[1, 1], [3, 3, 3], [2, 2]]).ShouldBe(1);
        KrippendorffAlpha.Of([[3, 3], [3, 3]]).ShouldBeNull();
        KrippendorffAlpha.Of([[1], [3], [2]]).ShouldBeNull();
    }

    [Fact]
    public void Alpha_OfTwoWhoAlwaysContradict_IsBelowZero() => KrippendorffAlpha.Of(Enumerable.Repeat<IReadOnlyCollection<int>>([1, 3], 40)).ShouldNotBeNull().ShouldBeLessThan(0);

    [Fact]
    public void Alpha_DoesNotDependOnWhoIsWhoNorOnTheOrderOfUnits() =>
        Prop.ForAll(Gen.Choose(1, 3).ArrayOf(3).ListOf().ToArbitrary(), units =>
        {
            List<IReadOnlyCollection<int>> there = [.. units];
            List<IReadOnlyCollection<int>> turned = [.. units.Select(u => u.Reverse().ToArray()).Reverse()];
            var (one, other) = (KrippendorffAlpha.Of(there), KrippendorffAlpha.Of(turned));
            return (one is null && other is null) || Math.Abs(one!.Value - other!.Value) < 1e-9;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Alpha_ByChance_IsNearZero()
    {
        var dice = new Random(7);
        List<IReadOnlyCollection<int>> units = [.. Enumerable.Range(0, 4000).Select(_ => (IReadOnlyCollection<int>)[dice.Next(1, 4), dice.Next(1, 4)])];
        KrippendorffAlpha.Of(units).ShouldNotBeNull().ShouldBe(0, 0.05);
    }

    [Fact]
    public void Overlap_OfThreeOutOfAHundred_IsNineHundredthsByChance()
    {
        PickOverlap.Between([1, 2, 3], [3, 4, 5], 100).ShouldBe(new(1, 0.09, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => PickOverlap.Between([1, 2], [3], 1));
    }

    [Fact]
    public void Features_NameWhatTheDisputesAreAbout_AndOnlyThat()
    {
        List<JudgedConcept> concepts = [];
        for (var i = 0; i < 60; i++)
        {
            var celebrate = i < 15;
            concepts.Add(new(i, [("angle", celebrate ? "celebrate" : i % 2 == 0 ? "teach" : "reassure")], [(1, TriageChoice.Keep), (2, celebrate && i < 12 ? TriageChoice.No : i % 20 == 19 ? TriageChoice.No : TriageChoice.Keep)]));
        }

        Disputes.Features(concepts).ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Name.ShouldBe("celebrate"), f => f.Disputed.ShouldBe(12), f => f.Judged.ShouldBe(15));
    }

    [Fact]
    public void Features_OfChance_AreSeldomNamed()
    {
        var dice = new Random(11);
        var named = Enumerable.Range(0, 200).Count(_ => Disputes.Features(
            [.. Enumerable.Range(0, 80).Select(i => new JudgedConcept(i, [("angle", "a" + dice.Next(8)), ("theme", "t" + dice.Next(5))], [(1, TriageChoice.Keep), (2, dice.Next(4) == 0 ? TriageChoice.No : TriageChoice.Keep)]))]).Count > 0);
        named.ShouldBeLessThanOrEqualTo(10);
    }
}
