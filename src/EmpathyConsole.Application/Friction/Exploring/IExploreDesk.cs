using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>The same slice asked in other ways than as a rate.</summary>
public interface IExploreDesk
{
    /// <summary>How a metric's values are spread. A metric without values is invalid.</summary>
    Task<Result<SpreadAnswer>> SpreadAsync(Caller caller, SpreadQuestion question, CancellationToken cancellation);

    /// <summary>How far people come, step by step.</summary>
    Task<Result<FunnelAnswer>> FunnelAsync(Caller caller, FunnelQuestion question, CancellationToken cancellation);

    /// <summary>What follows what, or leads to what.</summary>
    Task<Result<PathAnswer>> PathsAsync(Caller caller, PathQuestion question, CancellationToken cancellation);

    /// <summary>What people do in the weeks after they began.</summary>
    Task<Result<CohortAnswer>> CohortsAsync(Caller caller, CohortQuestion question, CancellationToken cancellation);
}
