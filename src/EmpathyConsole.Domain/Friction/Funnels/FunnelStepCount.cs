using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Friction.Funnels;

/// <summary>One step of a funnel.</summary>
/// <param name="Reached">Persons who came this far.</param>
/// <param name="OfPrevious">Of those who reached the step before, the share who reached this one, with its Wilson interval; null for the first step, and below the least n.</param>
/// <param name="OfFirst">The same of all who came in.</param>
/// <param name="Minutes">From the step before to this one, typically; null for the first step, without order, and with fewer than 10.</param>
public sealed record FunnelStepCount(long Reached, Interval? OfPrevious, Interval? OfFirst, Interval? Minutes);
