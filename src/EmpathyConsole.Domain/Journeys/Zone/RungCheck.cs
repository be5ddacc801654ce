using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>Whether who answers at a touchpoint fits the advice.</summary>
public static class RungCheck
{
    /// <summary>
    /// What contradicts, in a sentence; null when nothing does, or nobody has said who answers. "Assist" asks for a person in reach, which a machine with
    /// an exit in sight has. "Leave" contradicts nothing: there is little to gain either way.
    /// </summary>
    public static string? Of(LadderRung? rung, Recommendation advice) => (rung, advice) switch
    {
        (LadderRung.Machine or LadderRung.MachineWithExit, Recommendation.KeepHuman) => "A machine answers here, and the advice is to keep a person.",
        (LadderRung.Prepared, Recommendation.KeepHuman) => "A machine prepares the answers here, and the advice is to keep the whole work with a person.",
        (LadderRung.Machine, Recommendation.Assist) => "A machine answers alone here, and the advice is to keep a person in reach.",
        (LadderRung.Prepared or LadderRung.Specialist, Recommendation.Automate) => "People do here what a machine may take away.",
        _ => null,
    };

    /// <summary>A machine gives the answers: rung 0 or 1.</summary>
    public static bool MachineAnswers(LadderRung? rung) => rung is LadderRung.Machine or LadderRung.MachineWithExit;
}
