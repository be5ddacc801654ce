using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Journeys;

/// <summary>A stage with its three.</summary>
public sealed record StageSummary(long JourneyId, string JourneyName, long? PersonaId, long StageId, string Slug, string Name, Intent Intent, Fear Fear, Effort Effort);
