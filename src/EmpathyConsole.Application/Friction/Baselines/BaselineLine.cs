using EmpathyConsole.Application.Friction.Answers;

namespace EmpathyConsole.Application.Friction.Baselines;

/// <summary>A baseline in a list.</summary>
/// <param name="Id">Of the baseline.</param>
/// <param name="Name">What somebody called it.</param>
/// <param name="Metric">Slug.</param>
/// <param name="Version">Of the definition it was counted by.</param>
/// <param name="Cuts">Dimensions, separated by commas; empty for one number.</param>
/// <param name="Filters">As an address writes them; empty for none.</param>
/// <param name="Days">Which it covers.</param>
/// <param name="Total">The whole, as it was.</param>
/// <param name="Slices">How many slices it keeps.</param>
/// <param name="Provisional">Some of its days could still change when it was frozen.</param>
/// <param name="ByName">Who froze it.</param>
/// <param name="At">When.</param>
public sealed record BaselineLine(long Id, string Name, string Metric, int Version, string Cuts, string Filters, DaySpan Days, FrozenRow Total, int Slices, bool Provisional, string ByName, DateTimeOffset At);
