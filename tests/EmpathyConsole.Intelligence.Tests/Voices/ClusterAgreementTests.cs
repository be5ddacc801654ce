using EmpathyConsole.Intelligence.Voices;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Voices;

public sealed class ClusterAgreementTests
{
    // worked by hand: pairs together in both 2, in a 4, in b 5, of 15
    [Fact]
    public void AdjustedRand_OfAWorkedExample_IsRight() =>
        ClusterAgreement.AdjustedRand([1, 1, 1, 2, 2, 3], [1, 1, 2, 2, 2, 2]).ShouldBe((2 - (4 * 7 / 15.0)) / (5.5 - (4 * 7 / 15.0)), 1e-12);

    [Fact]
    public void AdjustedRand_OfRenamedGroups_IsOne() => ClusterAgreement.AdjustedRand([1, 1, 2, 3], [7, 7, 9, 1]).ShouldBe(1);
}
