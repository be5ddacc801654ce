using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>Where somebody else was faster.</summary>
/// <param name="Conflict">The change and what stands there now.</param>
/// <param name="What">What it is about: "Fear at 'Form fill'".</param>
/// <param name="Mine">What was to be written; empty for nothing.</param>
/// <param name="Theirs">What stands there; empty for nothing.</param>
/// <param name="ByName">Who wrote it; empty when that is not known.</param>
public sealed record EditConflict(PlanConflict Conflict, string What, string Mine, string Theirs, string ByName);
