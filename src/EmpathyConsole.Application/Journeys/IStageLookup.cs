using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Journeys;

/// <summary>The stages of all journeys, for briefs and moments: journeys by name, stages in order. A caller who may not read journeys sees none.</summary>
public interface IStageLookup
{
    Task<IReadOnlyList<StageSummary>> AllAsync(Caller caller, CancellationToken cancellation);
}
