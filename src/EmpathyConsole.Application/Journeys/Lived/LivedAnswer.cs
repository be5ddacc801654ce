using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Journeys.Lived;

namespace EmpathyConsole.Application.Journeys.Lived;

/// <summary>Planned against lived, and what it rests on. Counts only: no person can be told from it.</summary>
/// <param name="Summary">What was found.</param>
/// <param name="Days">Days the paths began on.</param>
/// <param name="Gap">A pause that is longer ends a path.</param>
/// <param name="Signals">Signals of the paths counted.</param>
/// <param name="WithoutStage">Signals of these days that name no stage and were left out; those of other journeys not counted.</param>
/// <param name="BegunEarlier">Paths that were under way on the first day, left out: how they began was not asked for.</param>
/// <param name="Until">Time of the newest signal: who was seen within a gap of it may still be under way. Null when there is no signal.</param>
/// <param name="Zone">Time zone of the days.</param>
/// <param name="Segments">Segments that the journey's signals name, most frequent first, at most 50.</param>
public sealed record LivedAnswer(
    LivedSummary Summary,
    DaySpan Days,
    TimeSpan Gap,
    long Signals,
    long WithoutStage,
    int BegunEarlier,
    DateTimeOffset? Until,
    string Zone,
    IReadOnlyList<string> Segments);
