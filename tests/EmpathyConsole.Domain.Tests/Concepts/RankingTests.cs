using EmpathyConsole.Domain.Concepts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Concepts;

public sealed class RankingTests
{
    [Fact]
    public void Place_OnFullRanking_ReplacesWhoStoodThere() => Of(1, 2, 3).Place(4, 2).Concepts.ShouldBe([1, 4, 3]);

    [Fact]
    public void Place_WhenThereIsRoom_MovesTheOthersDown() => Of(1, 2).Place(3, 1).Concepts.ShouldBe([3, 1, 2]);

    [Fact]
    public void Place_OfRankedConcept_MovesIt() => Of(1, 2, 3).Place(3, 1).Concepts.ShouldBe([3, 1, 2]);

    [Fact]
    public void Place_BehindTheEnd_MeansTheEnd() => Ranking.Empty.Place(7, 3).RankOf(7).ShouldBe(1);

    [Fact]
    public void Of_TwiceTheSameOrFour_IsNone()
    {
        Ranking.Of([1, 1]).ShouldBeNull();
        Ranking.Of([1, 2, 3, 4]).ShouldBeNull();
    }

    [Fact]
    public void AnyMoves_KeepEveryConceptOnceAndAtMostThree() =>
        Prop.ForAll(Gen.Choose(1, 6).Zip(Gen.Choose(0, 3)).ListOf().ToArbitrary(), moves =>
        {
            var ranking = Ranking.Empty;
            foreach (var (concept, rank) in moves)
            {
                ranking = rank == 0 ? ranking.Without(concept) : ranking.Place(concept, rank);
                if (rank > 0 && ranking.RankOf(concept) == 0)
                {
                    return false;
                }
            }

            return Ranking.Of(ranking.Concepts) is not null;
        }).QuickCheckThrowOnFailure();

    private static Ranking Of(params long[] concepts) => Ranking.Of(concepts)!;
}
