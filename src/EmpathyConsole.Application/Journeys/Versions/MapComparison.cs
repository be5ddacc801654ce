using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Versions;

/// <summary>Two maps of one journey side by side.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="Name">Its name.</param>
/// <param name="HasToBe">Whether there is a map of how it should be.</param>
/// <param name="Left">The one it starts from.</param>
/// <param name="Right">The one it is held against.</param>
/// <param name="Differences">What makes the right of the left, in the order of the right's stages; none when they say the same.</param>
/// <param name="Versions">The newest 200 versions to choose from.</param>
public sealed record MapComparison(long JourneyId, string Name, bool HasToBe, ComparedMap Left, ComparedMap Right, IReadOnlyList<PlanDifference> Differences, IReadOnlyList<VersionName> Versions);
