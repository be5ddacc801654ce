using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Zone;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Zone;

public sealed class RungCheckTests
{
    [Theory]
    [InlineData(LadderRung.Machine, Recommendation.KeepHuman, true)]
    [InlineData(LadderRung.MachineWithExit, Recommendation.KeepHuman, true)]
    [InlineData(LadderRung.Prepared, Recommendation.KeepHuman, true)]
    [InlineData(LadderRung.Specialist, Recommendation.KeepHuman, false)]
    [InlineData(LadderRung.Machine, Recommendation.Assist, true)]
    [InlineData(LadderRung.MachineWithExit, Recommendation.Assist, false)]
    [InlineData(LadderRung.Prepared, Recommendation.Assist, false)]
    [InlineData(LadderRung.Specialist, Recommendation.Assist, false)]
    [InlineData(LadderRung.Machine, Recommendation.Automate, false)]
    [InlineData(LadderRung.Specialist, Recommendation.Automate, true)]
    [InlineData(LadderRung.Machine, Recommendation.Leave, false)]
    [InlineData(null, Recommendation.KeepHuman, false)]
    public void Of_RungAndAdvice_SaysWhereTheyDoNotFit(LadderRung? rung, Recommendation advice, bool contradicts) =>
        (RungCheck.Of(rung, advice) is not null).ShouldBe(contradicts);
}
