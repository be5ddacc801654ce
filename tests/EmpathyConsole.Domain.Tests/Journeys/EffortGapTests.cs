using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys;

public sealed class EffortGapTests
{
    [Fact]
    public void Of_MeasuredAboveAndSure_IsHarderThanMapped() =>
        EffortGap.Of(3, new(4.5, 4.2, 4.8))!.Sentence.ShouldBe("Mapped as 3 of 7, measured 4.5 (4.2 to 4.8): harder than mapped.");

    [Fact]
    public void Of_MeasuredBelowAndSure_IsEasierThanMapped() => EffortGap.Of(6, new(4, 3.5, 4.5))!.Name.ShouldBe("easier than mapped");

    [Theory]
    [InlineData(3, 4.5, 2.9, 6)] // the mapped level may be true
    [InlineData(3, 3.9, 3.8, 4)] // sure, but less than a point
    public void Of_NotBothOutsideAndAPointAway_IsNoGap(int mapped, double value, double low, double high) =>
        EffortGap.Of(mapped, new(value, low, high)).ShouldBeNull();

    [Fact]
    public void Of_AnyLevels_NeverSaysBothAndNeverInsideTheInterval() =>
        Prop.ForAll(Gen.Choose(1, 7).ToArbitrary(), Gen.Choose(100, 700).Three().ToArbitrary(), (mapped, at) =>
        {
            var ends = new[] { at.Item1 / 100.0, at.Item2 / 100.0, at.Item3 / 100.0 }.Order().ToArray();
            return EffortGap.Of(mapped, new(ends[1], ends[0], ends[2])) is not { } gap
                || (Math.Abs(ends[1] - mapped) >= 1 && (gap.HarderThanMapped ? mapped < ends[0] : mapped > ends[2]));
        }).QuickCheckThrowOnFailure();
}
