using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>A page of the signals behind a number, newest first.</summary>
/// <param name="Total">How many things the number counts.</param>
/// <param name="Skipped">How many come before this page.</param>
/// <param name="Lines">Signals of this page.</param>
/// <param name="Metric">The number's.</param>
public sealed record SignalLines(long Total, int Skipped, IReadOnlyList<SignalLine> Lines, Metric Metric);
