using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>A metric cut one way in some days: what questions asked together need of the signals. Those that need the same share it.</summary>
/// <param name="Metric">Knowing how far the signals are seen.</param>
/// <param name="Slicing">Cuts and filters.</param>
/// <param name="From">The first millisecond that can matter.</param>
/// <param name="Before">The last that can matter lies before it.</param>
internal sealed record SliceNeed(Metric Metric, Slicing Slicing, long From, long Before);
