using System.Globalization;
using EmpathyConsole.Domain.Journeys.Zone;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Zone;

/// <summary>The rule on touchpoints planted by a generator that was written apart from it; figures are printed by --show-live-output on.</summary>
public sealed class ZonePlantedTests(ITestOutputHelper output)
{
    private const int Touchpoints = 2000;
    private const double Floor = 0.9;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(42)]
    [InlineData(2026)]
    [InlineData(31337)]
    public void Advice_OnPlantedTouchpoints_LetsMachinesInWhereTheyShouldBe(int seed)
    {
        int right = 0, wrong = 0, missed = 0;
        foreach (var (facts, should, _) in PlantedTouchpoints.Planted(seed, Touchpoints))
        {
            var letIn = ZoneAdvice.Of(facts).LetsMachineIn;
            right += letIn && should ? 1 : 0;
            wrong += letIn && !should ? 1 : 0;
            missed += !letIn && should ? 1 : 0;
        }

        var (recall, precision) = ((double)right / (right + missed), (double)right / (right + wrong));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: recall {recall:0.000} ({right} of {right + missed}), precision {precision:0.000} ({right} of {right + wrong})"));
        recall.ShouldBeGreaterThanOrEqualTo(Floor);
        precision.ShouldBeGreaterThanOrEqualTo(Floor);
    }
}
