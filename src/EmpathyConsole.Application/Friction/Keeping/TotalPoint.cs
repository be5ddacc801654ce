using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Friction.Keeping;

/// <summary>A metric's number of one day in one slice.</summary>
/// <param name="By">What it is cut by; null for the whole day.</param>
/// <param name="Code">The slice's word; 0 for none.</param>
/// <param name="N">What was counted.</param>
/// <param name="Interval">Null where there were too few.</param>
public readonly record struct TotalPoint(Dimension? By, int Code, long N, Interval? Interval);
