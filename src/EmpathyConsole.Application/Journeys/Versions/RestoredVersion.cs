using EmpathyConsole.Application.Journeys.Maps;

namespace EmpathyConsole.Application.Journeys.Versions;

/// <summary>A version that was put back.</summary>
/// <param name="Map">The side as it stands now.</param>
/// <param name="SafetyId">The version that has what stood there before; null when nothing was changed or nothing stood there.</param>
/// <param name="Sentence">What was done, for the toast.</param>
public sealed record RestoredVersion(JourneyMap Map, long? SafetyId, string Sentence);
