using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>A journey as a file gives it, before the desk makes rows of it.</summary>
/// <param name="Name">Checked by the desk.</param>
/// <param name="Slug">How signals name it; empty when that follows from its name.</param>
/// <param name="Kind">Customers' or the team's own.</param>
/// <param name="Description">Checked by the desk.</param>
/// <param name="PersonaId">A persona of this workspace; null for every customer.</param>
/// <param name="AsIs">As it is.</param>
/// <param name="ToBe">As it should be; null when the file has none.</param>
internal sealed record ReadJourney(string Name, string Slug, JourneyKind Kind, string Description, long? PersonaId, JourneyPlan AsIs, JourneyPlan? ToBe);
