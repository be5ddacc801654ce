using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Domain.Journeys.Templates;

/// <summary>A map to start from. Everything on it is an assumption, until evidence says it or somebody changes it.</summary>
/// <param name="Key">Names it in the API and on the command line: lower-case letters and hyphens.</param>
/// <param name="Name">What the journey is called unless it is given a name of its own.</param>
/// <param name="Description">What it is for, in a sentence.</param>
/// <param name="Kind">Customers' way, or the team's own.</param>
/// <param name="Plan">As such a journey often is, with the faults that are often found; keeps <see cref="PlanRules"/>.</param>
public sealed record JourneyTemplate(string Key, string Name, string Description, JourneyKind Kind, JourneyPlan Plan);
