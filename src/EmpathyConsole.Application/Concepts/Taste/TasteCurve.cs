using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>The learning curve, one campaign held out at a time. Guessing is right .5 of the time.</summary>
/// <param name="Points">By answers learned from.</param>
/// <param name="Longer">How often the longer one was taken.</param>
/// <param name="Earlier">How often the one the writer wrote first was taken.</param>
/// <param name="OverLonger">The last point with the shared prior, less "the longer one", on the same answers.</param>
/// <param name="Tested">Pairs foreseen.</param>
/// <param name="Campaigns">Campaigns held out.</param>
public sealed record TasteCurve(IReadOnlyList<TastePoint> Points, Interval Longer, Interval Earlier, Interval OverLonger, int Tested, int Campaigns);
