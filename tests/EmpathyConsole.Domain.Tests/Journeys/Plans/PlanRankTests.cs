using EmpathyConsole.Domain.Journeys.Plans;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Plans;

public sealed class PlanRankTests
{
    [Fact]
    public void Between_AlwaysFindsAPlace()
    {
        var draws = new Random(7);
        var ranks = PlanRank.Row(3).ToList();
        for (var n = 0; n < 2_000; n++)
        {
            var place = draws.Next(ranks.Count + 1);
            ranks.Insert(place, PlanRank.Between(place == 0 ? null : ranks[place - 1], place == ranks.Count ? null : ranks[place]));
        }

        ranks.ShouldAllBe(r => PlanRank.IsRank(r));
        ranks.ShouldBe(ranks.Order(StringComparer.Ordinal));
        ranks.ShouldBeUnique();
    }

    [Fact]
    public void Row_IsInOrderAndLeavesRoomEverywhere()
    {
        var ranks = PlanRank.Row(700);
        ranks.ShouldBe(ranks.Order(StringComparer.Ordinal));
        ranks.ShouldBeUnique();
        PlanRank.Between(null, ranks[0]).ShouldBeLessThan(ranks[0]);
    }

    [Theory]
    [InlineData("n", "n")]
    [InlineData("n", "b")]
    [InlineData("na", "z")]
    [InlineData("N", null)]
    public void Between_WhatIsNoPlace_IsRefused(string after, string? before) =>
        Should.Throw<ArgumentException>(() => PlanRank.Between(after, before));
}
