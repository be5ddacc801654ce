using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>What was lived at one stage of the plan. Counts are of people, each once.</summary>
/// <param name="Stage">Its slug.</param>
/// <param name="Reached">Came to it, in order or not.</param>
/// <param name="Entered">Whose first planned step it was.</param>
/// <param name="Left">Whose last planned step it was, and who paused for longer than the gap since. At the last stage: who got to the end.</param>
/// <param name="StillHere">Whose last planned step it was, but not long enough ago to say that they left.</param>
/// <param name="Known">
/// Of whom it is known whether they went on: who were at it, in order, longer ago than the gap. Whoever came since is left out, gone on or
/// not: counting only the quick ones would make drop-off look small.
/// </param>
/// <param name="DropOff">Left of known, 0-1, with its Wilson interval; null at the last stage and where nobody is known of.</param>
/// <param name="TimeHere">From first to last signal of a stay.</param>
/// <param name="TimeToNext">From the last signal of a stay to the first of the next planned step.</param>
public sealed record StageLived(
    string Stage,
    int Reached,
    int Entered,
    int Left,
    int StillHere,
    int Known,
    Interval? DropOff,
    TypicalTime? TimeHere,
    TypicalTime? TimeToNext);
