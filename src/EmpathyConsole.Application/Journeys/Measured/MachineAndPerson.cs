using EmpathyConsole.Domain.Journeys.Zone;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>
/// People who met a machine at a stage beside people who met a person there. Each counts once, by who answered first: those whom the machine
/// handed on stay with the machine, or its failures would be counted as the person's. Nobody was assigned by lot, so the two may differ in more than
/// who answered them.
/// </summary>
/// <param name="Machine">First answered by a machine (bot-answer).</param>
/// <param name="Person">First answered by a person (human-reply).</param>
/// <param name="HandedOn">Of those first answered by a machine, who later met a person.</param>
/// <param name="SatisfactionDifference">Machine minus person, Newcombe's interval; null when either has too few.</param>
/// <param name="ReopenDifference">Machine minus person; null when either has too few.</param>
public sealed record MachineAndPerson(ArmOutcome Machine, ArmOutcome Person, int HandedOn, Interval? SatisfactionDifference, Interval? ReopenDifference)
{
    /// <summary>The people of both sides who said anything at the stage, as a trial of fear; null when one side said nothing.</summary>
    public FearTrial? Trial => Machine.Afraid.N > 0 && Person.Afraid.N > 0
        ? new(Machine.AfraidCount, (int)Machine.Afraid.N, Person.AfraidCount, (int)Person.Afraid.N)
        : null;
}
