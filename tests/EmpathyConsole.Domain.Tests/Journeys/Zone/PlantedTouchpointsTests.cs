using EmpathyConsole.Domain.Journeys.Zone;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Zone;

/// <summary>What the generator promises to whoever judges a rule by it.</summary>
public sealed class PlantedTouchpointsTests
{
    [Fact]
    public void Planted_OfTwoThousand_HasTwoInFiveReady_AndEveryReasonAgainst()
    {
        var planted = PlantedTouchpoints.Planted(1, 2000).ToList();
        planted.Count(p => p.Should).ShouldBeInRange(720, 880);
        foreach (var reason in new[] { PlantedTouchpoints.LittleEffort, PlantedTouchpoints.FaintIntent, PlantedTouchpoints.HighFear, PlantedTouchpoints.MachineFrightens, PlantedTouchpoints.Truth })
        {
            planted.Count(p => p.Why == reason && !p.Should).ShouldBeGreaterThan(100);
        }

        planted.ShouldAllBe(p => p.Should == (p.Why == PlantedTouchpoints.Ready));
        planted.Count(p => p.Facts.Effort.Source == LevelSource.Opinion).ShouldBeInRange(50, 200);
        planted.Where(p => p.Should).ShouldAllBe(p => p.Facts.Trial != null && p.Facts.Effort.Source != LevelSource.Opinion);
    }

    [Fact]
    public void Planted_IsTheSameForASeed_AndStaysOnItsScales()
    {
        var planted = PlantedTouchpoints.Planted(2, 300).ToList();
        PlantedTouchpoints.Planted(2, 300).ShouldBe(planted);
        PlantedTouchpoints.Planted(3, 300).ShouldNotBe(planted);
        static bool On(ZoneLevel level, double least, double most) => least <= level.Low && level.Low <= level.Value && level.Value <= level.High && level.High <= most && level.N > 0;
        planted.Count(p => !On(p.Facts.Effort, 1, 7) || !On(p.Facts.Intent, 1, 5) || !On(p.Facts.Fear, 0, 5)).ShouldBe(0);
        planted.Where(p => p.Facts.Trial != null).ShouldAllBe(p => p.Facts.Trial!.WithMachine >= 60 && p.Facts.Trial.WithMachine <= 600 && p.Facts.Trial.WithPerson >= 60 && p.Facts.Trial.WithPerson <= 600);
    }
}
