using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Zone;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Zone;

public sealed class ZoneAdviceTests
{
    [Fact]
    public void Of_FearRisesInTheTrial_KeepsAPersonAndSaysTheNumbers()
    {
        var advice = ZoneAdvice.Of(Facts() with { Trial = new(12, 60, 8, 60) });

        advice.Recommendation.ShouldBe(Recommendation.KeepHuman);
        advice.DecidedBy.Kind.ShouldBe(ZoneGateKind.FearRise);
        advice.DecidedBy.Sentence.ShouldBe("Fear with a machine could be as high as 32% (12 of 60), with a person at most 24% (8 of 60): it would rise.");
    }

    [Fact]
    public void Of_FearRisesALittleInTheTrial_ShowsEnoughDigitsToSeeIt() =>
        ZoneAdvice.Of(Facts() with { Trial = new(100, 1000, 100, 1001) }).DecidedBy.Sentence
            .ShouldBe("Fear with a machine could be as high as 12.02% (100 of 1000), with a person at most 12.0% (100 of 1001): it would rise.");

    [Fact]
    public void Of_FearDoesNotRiseInTheTrial_Automates()
    {
        var advice = ZoneAdvice.Of(Facts() with { FearKind = FearKind.Safety, Trial = new(6, 80, 12, 80) });

        advice.Recommendation.ShouldBe(Recommendation.Automate);
        advice.Bounds.FromTrial.ShouldBeTrue();
    }

    [Fact]
    public void Of_FearRisesButLittleIsToGain_LeavesForThat()
    {
        var advice = ZoneAdvice.Of(Facts(effort: 2) with { Trial = new(12, 60, 8, 60) });

        (advice.Recommendation, advice.DecidedBy.Kind, advice.FearAllowsMachine).ShouldBe((Recommendation.Leave, ZoneGateKind.Score, false));
    }

    // 1 of 3 beside a person could be 79%: little is known, which is no reason to let a machine in where fear is for safety
    [Fact]
    public void Of_TrialOfAFew_CannotOpenTheGate() =>
        ZoneAdvice.Of(Facts() with { FearKind = FearKind.Safety, Trial = new(12, 60, 1, 3) }).Recommendation.ShouldBe(Recommendation.KeepHuman);

    [Fact]
    public void Of_TrialOfAFewWhereFearRises_ClosesTheGate() =>
        ZoneAdvice.Of(Facts() with { FearKind = FearKind.Time, Trial = new(5, 10, 0, 20) }).Recommendation.ShouldBe(Recommendation.KeepHuman);

    [Theory]
    [InlineData(FearKind.None, Recommendation.Assist)]
    [InlineData(FearKind.Time, Recommendation.Assist)]
    [InlineData(FearKind.Status, Recommendation.Assist)]
    [InlineData(FearKind.Money, Recommendation.Assist)]
    [InlineData(FearKind.Privacy, Recommendation.KeepHuman)]
    [InlineData(FearKind.Safety, Recommendation.KeepHuman)]
    [InlineData(FearKind.Belonging, Recommendation.KeepHuman)]
    public void Of_NoTrialAndFearNotFaint_GoesByWhatTheFearIsFor(FearKind kind, Recommendation recommendation) =>
        ZoneAdvice.Of(Facts() with { FearKind = kind }).Recommendation.ShouldBe(recommendation);

    [Fact]
    public void Of_NoTrialAndFearFaint_Automates() =>
        ZoneAdvice.Of(Facts(fear: 0.4) with { FearKind = FearKind.Safety }).Recommendation.ShouldBe(Recommendation.Automate);

    [Fact]
    public void Of_FearThatCouldBeFour_KeepsAPersonInReach()
    {
        var facts = Facts() with { Fear = new(2, 1, 4.1, 9, LevelSource.Voices), Trial = new(6, 80, 12, 80) };

        ZoneAdvice.Of(facts).Recommendation.ShouldBe(Recommendation.Assist);
    }

    [Fact]
    public void Of_HighScoreThatCouldBeLow_KeepsAPersonInReach()
    {
        var facts = Facts(fear: 0.4) with { Effort = new(6, 2, 7, 4, LevelSource.Voices) };

        ZoneAdvice.Of(facts).DecidedBy.Sentence.ShouldBe("The score is 0.77 (0.13 to 0.98). It reaches 0.45, but could be below 0.20: too unsure for a machine alone.");
    }

    [Fact]
    public void Of_LevelOutsideItsInterval_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ZoneAdvice.Of(Facts() with { Effort = new(6, 6.5, 7, 4, LevelSource.Ratings) }));

    [Fact]
    public void Of_LevelThatIsNoNumber_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ZoneAdvice.Of(Facts() with { Effort = new(double.NaN, 1, 7, 4, LevelSource.Ratings) }));

    [Fact]
    public void Of_MoreAfraidThanPeople_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ZoneAdvice.Of(Facts() with { Trial = new(5, 4, 0, 4) }));

    [Theory]
    [InlineData(StagePart.Effort, 5, 1, 3.5, 6.5)]
    [InlineData(StagePart.Effort, 6, 1, 4.5, 7)]
    [InlineData(StagePart.Intent, 3, 0, 2, 4)]
    [InlineData(StagePart.Fear, 2, 4, 1.375, 2.625)]
    [InlineData(StagePart.Fear, 2, 400, 1.375, 2.625)]
    public void Opinion_IsAQuarterOfTheRangeWideToEachSide_AndNeverNarrowerThanHalfOfIt(StagePart part, double value, int n, double low, double high) =>
        ZoneLevels.Opinion(part, value, n).ShouldBe(new(value, low, high, n, LevelSource.Opinion));

    [Fact]
    public void Simulate_EffortFalls_SaysBothScoresAndBothRecommendations()
    {
        var facts = Facts(fear: 1) with { Trial = new(6, 80, 12, 80) };

        var simulation = ZoneSimulation.Of(facts, new ZoneChange(StagePart.Effort, -2));

        simulation.Sentence.ShouldBe("If effort here fell by 2, the score would fall from 0.67 to 0.40: automate → assist.");
        simulation.After.Facts.Effort.Value.ShouldBe(4);
    }

    [Fact]
    public void Simulate_BeyondTheRange_SaysHowFarItCanGo() =>
        ZoneSimulation.Of(Facts(), new ZoneChange(StagePart.Effort, 5), new ZoneChange(StagePart.Fear, -9)).Sentence
            .ShouldBe("If effort here rose by 1 and fear here fell by 2, the score would rise from 0.50 to 1.00: assist → automate.");

    [Fact]
    public void Simulate_Nothing_SaysSo() =>
        ZoneSimulation.Of(Facts(), new ZoneChange(StagePart.Intent, 0)).Sentence.ShouldBe("Nothing changes: the score stays 0.50, assist.");

    private static ZoneFacts Facts(double effort = 6, double fear = 2) => new()
    {
        Effort = Measured(effort, 1, 7),
        Intent = Measured(5, 1, 5),
        Fear = Measured(fear, 0, 5),
        FearKind = FearKind.Time,
    };

    private static ZoneLevel Measured(double value, double least, double most) =>
        new(value, Math.Max(least, value - 0.3), Math.Min(most, value + 0.3), 80, LevelSource.Ratings);
}
