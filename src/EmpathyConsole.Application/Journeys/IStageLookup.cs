using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Journeys;

/// <summary>The stages of all journeys, for briefs and moments.</summary>
public interface IStageLookup
{
    Task<IReadOnlyList<StageSummary>> AllAsync(Caller caller, CancellationToken cancellation);
}
