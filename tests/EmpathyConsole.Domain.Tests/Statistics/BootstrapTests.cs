using EmpathyConsole.Domain.Statistics;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Statistics;

public sealed class BootstrapTests
{
    [Fact]
    public void Percentile_OfAShare_IsAboutWilsonsInterval()
    {
        var hits = Enumerable.Range(0, 400).Select(i => i % 4 == 0 ? 1.0 : 0).ToArray();

        var drawn = Bootstrap.Percentile(400, 2_000, 7, rows => rows.Average(r => hits[r]));

        var wilson = Proportion.Wilson(100, 400L);
        drawn.Value.ShouldBe(.25, 1e-12);
        drawn.Low.ShouldBe(wilson.Low, .01);
        drawn.High.ShouldBe(wilson.High, .01);
        Bootstrap.Percentile(400, 2_000, 7, rows => rows.Average(r => hits[r])).ShouldBe(drawn);
    }

    [Fact]
    public void Percentile_OfOneRow_HasNoWidth() => Bootstrap.Percentile(1, 10, 1, _ => .5).ShouldBe(new Interval(.5, .5, .5));
}
