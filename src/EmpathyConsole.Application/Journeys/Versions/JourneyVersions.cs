namespace EmpathyConsole.Application.Journeys.Versions;

/// <summary>A page of a journey's versions.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="Name">Its name.</param>
/// <param name="HasToBe">Whether there is a map of how it should be.</param>
/// <param name="Total">How many versions there are.</param>
/// <param name="Lines">This page, newest first.</param>
public sealed record JourneyVersions(long JourneyId, string Name, bool HasToBe, int Total, IReadOnlyList<VersionLine> Lines);
