using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>One way in which people left the plan.</summary>
/// <param name="Kind">How.</param>
/// <param name="Stage">Slug of the stage that was skipped, added, out of order or visited again.</param>
/// <param name="People">Who did so at least once.</param>
/// <param name="Times">How often it was seen.</param>
/// <param name="Share">Of all people with a path, 0-1, with its Wilson interval.</param>
/// <param name="Time">How long it took (<see cref="LivedPath.TimeOf"/>).</param>
public sealed record DeviationLived(DeviationKind Kind, string Stage, int People, int Times, Interval Share, TypicalTime Time);
