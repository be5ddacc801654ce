using EmpathyConsole.Domain.Friction.Targets;
using FsCheck;
using FsCheck.Fluent;
using Interval = EmpathyConsole.Domain.Statistics.Interval;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Friction.Targets;

public sealed class TargetLawTests
{
    private static readonly DateOnly Set = new(2026, 1, 1);

    private static readonly Gen<(TargetAim Aim, Interval Now, int Day, double Shift)> Cases =
        from way in Gen.Elements(TargetWay.AtMost, TargetWay.AtLeast)
        from numbers in Gen.Choose(-100, 100).ArrayOf(3)
        from sides in Gen.Choose(0, 30).ArrayOf(2)
        from length in Gen.Choose(1, 60)
        from day in Gen.Choose(0, 90)
        from shift in Gen.Choose(0, 40)
        from started in Gen.Elements(true, false)
        select (new TargetAim(way, numbers[0], Set.AddDays(length), started ? numbers[1] : null, Set), new Interval(numbers[2], numbers[2] - sides[0], numbers[2] + sides[1]), day, (double)shift);

    [Fact]
    public void Judge_ABetterNumber_IsNeverJudgedWorse() => Prop.ForAll(Arb.From(Cases), c =>
    {
        var better = c.Aim.Way == TargetWay.AtMost ? -c.Shift : c.Shift;
        var day = Set.AddDays(c.Day);
        var moved = new Interval(c.Now.Value + better, c.Now.Low + better, c.Now.High + better);
        return c.Aim.Judge(moved, day) >= c.Aim.Judge(c.Now, day);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Judge_Reached_ExactlyWhenTheWholeIntervalIsThere() => Prop.ForAll(Arb.From(Cases), c =>
    {
        var there = c.Aim.Way == TargetWay.AtMost ? c.Now.High <= c.Aim.Value : c.Now.Low >= c.Aim.Value;
        return (c.Aim.Judge(c.Now, Set.AddDays(c.Day)) == TargetState.Reached) == there;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Judge_Mirrored_SaysTheSame() => Prop.ForAll(Arb.From(Cases), c =>
    {
        var other = new TargetAim(c.Aim.Way == TargetWay.AtMost ? TargetWay.AtLeast : TargetWay.AtMost, -c.Aim.Value, c.Aim.By, -c.Aim.Start, c.Aim.From);
        return other.Judge(new Interval(-c.Now.Value, -c.Now.High, -c.Now.Low), Set.AddDays(c.Day)) == c.Aim.Judge(c.Now, Set.AddDays(c.Day));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(.50, .45, .55, 15, TargetState.OnTheWay)]
    [InlineData(.58, .56, .60, 15, TargetState.Off)]
    [InlineData(.38, .36, .40, 15, TargetState.Reached)]
    [InlineData(.42, .38, .46, 40, TargetState.Open)]
    [InlineData(.45, .41, .49, 40, TargetState.Off)]
    public void Judge_FromSixtyToFortyInThirtyDays_GoesByTheInterval(double value, double low, double high, int day, TargetState expected) =>
        new TargetAim(TargetWay.AtMost, .4, Set.AddDays(30), .6, Set).Judge(new(value, low, high), Set.AddDays(day)).ShouldBe(expected);

    [Fact]
    public void Judge_BelowTheLeastN_SaysTooFew() => new TargetAim(TargetWay.AtMost, .4, Set.AddDays(30), .6, Set).Judge(null, Set).ShouldBe(TargetState.TooFew);
}
