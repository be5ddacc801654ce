using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Exchange.Cjml;

/// <summary>What a CJML file says, as far as a map holds it.</summary>
/// <param name="Name">1 to 80 characters.</param>
/// <param name="Description">At most 400 characters; may be empty.</param>
/// <param name="Customer">Whose journey it is, as the file names them; empty when it names none or several.</param>
/// <param name="Plan">Keeps <see cref="PlanRules"/>.</param>
/// <param name="Dropped">What could not be taken over, a sentence each.</param>
internal sealed record CjmlJourney(string Name, string Description, string Customer, JourneyPlan Plan, IReadOnlyList<string> Dropped);
