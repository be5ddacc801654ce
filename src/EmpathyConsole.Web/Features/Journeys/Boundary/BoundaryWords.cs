using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Zone;

namespace EmpathyConsole.Web.Features.Journeys.Boundary;

/// <summary>The words and icons of the boundary.</summary>
internal static class BoundaryWords
{
    public static string Rung(LadderRung? rung) => rung switch
    {
        LadderRung.Machine => "AI answers",
        LadderRung.MachineWithExit => "AI answers, exit in sight",
        LadderRung.Prepared => "AI prepares, a person answers",
        LadderRung.Specialist => "A specialist answers",
        _ => "Nobody has said",
    };

    public static string Gate(ZoneGateKind kind) => kind switch
    {
        ZoneGateKind.MomentOfTruth => "Moment of truth",
        ZoneGateKind.FearLevel => "Fear",
        ZoneGateKind.FearRise => "Fear with a machine",
        _ => "Score",
    };

    public static string Verdict(GateVerdict verdict) => verdict switch
    {
        GateVerdict.Open => "open",
        GateVerdict.AssistAtMost => "assist at most",
        _ => "closed",
    };

    public static string Source(ZoneLevel level) => level.Source switch
    {
        LevelSource.Opinion => "as mapped",
        LevelSource.Ratings => FormattableString.Invariant($"measured, n {level.N}"),
        LevelSource.Voices => FormattableString.Invariant($"from {level.N} voices"),
        _ => FormattableString.Invariant($"from {level.N} people"),
    };
}
