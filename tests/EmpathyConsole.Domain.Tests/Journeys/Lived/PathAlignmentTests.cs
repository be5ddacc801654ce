using EmpathyConsole.Domain.Journeys.Lived;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Lived;

public sealed class PathAlignmentTests
{
    private static readonly PlannedPath Plain = new(["a", "b", "c", "d", "e"]);

    [Theory]
    [InlineData("abcde", "")]
    [InlineData("cde", "")] // came in late
    [InlineData("abc", "")] // left early
    [InlineData("abde", "Skipped c 2")]
    [InlineData("ae", "Skipped b 1, Skipped c 1, Skipped d 1")]
    [InlineData("abxcde", "Added x 2")]
    [InlineData("xabcde", "Added x 0")]
    [InlineData("abcxcde", "Added x 3")] // still the same stay at c
    [InlineData("acbde", "OutOfOrder b 2")] // late, not skipped and added
    [InlineData("acdbe", "OutOfOrder b 3")]
    [InlineData("adbce", "OutOfOrder d 1")]
    [InlineData("acb", "OutOfOrder b 2")]
    [InlineData("bacde", "OutOfOrder a 1")]
    [InlineData("eabcd", "OutOfOrder e 0")]
    [InlineData("abcda", "Repeated a 4")]
    [InlineData("abcacde", "Repeated a 3")]
    [InlineData("abcabcde", "Repeated a 3, Repeated b 4")]
    [InlineData("abdxbe", "Skipped c 2, Added x 3, Repeated b 4")]
    [InlineData("xyx", "Added x 0, Added y 1, Added x 2")]
    [InlineData("", "")]
    public void Deviations_OfAPathAgainstFiveStages_AreThese(string lived, string expected) => Text(Plain, lived).ShouldBe(expected);

    [Theory]
    [InlineData("acde", "")] // the branch makes b optional
    [InlineData("abcde", "")]
    [InlineData("ade", "Skipped c 1")] // by the branch there is one stage fewer to skip
    [InlineData("abcdbcde", "")] // the planned way round
    [InlineData("abcdbde", "")] // c was visited in the first round
    [InlineData("acbde", "OutOfOrder b 2")]
    public void Deviations_WithBranches_FollowThem(string lived, string expected) =>
        Text(new(["a", "b", "c", "d", "e"], [("a", "c"), ("d", "b"), ("e", "nowhere"), ("c", "c")]), lived).ShouldBe(expected);

    [Fact]
    public void Deviations_OfTwoWaysAtChoice_PassByTheOneThatComesLater() =>
        Text(new(["a", "b1", "b2", "c"], [("a", "b2"), ("b1", "c")]), ["a", "c", "b2"]).ShouldBe("OutOfOrder b2 2");

    [Fact]
    public void Alignment_OfALateEntryAndAnEarlyEnd_SaysWhere()
    {
        var alignment = PathAlignment.Of(Plain, ["x", "b", "c", "a"]);
        (alignment.EnteredAt, alignment.LeftAt).ShouldBe((1, 2));
        PathAlignment.Of(Plain, ["x"]).EnteredAt.ShouldBeNull();
    }

    [Fact]
    public void Plan_WithAStageTwice_IsRefused() => Should.Throw<ArgumentException>(() => new PlannedPath(["a", "b", "a"])).Message.ShouldContain("'a'");

    private static string Text(PlannedPath plan, string lived) => Text(plan, [.. lived.Select(c => c.ToString())]);

    private static string Text(PlannedPath plan, IReadOnlyList<string> lived) =>
        string.Join(", ", PathAlignment.Of(plan, lived).Deviations.Select(d => $"{d.Kind} {d.Stage} {d.Step}"));
}
