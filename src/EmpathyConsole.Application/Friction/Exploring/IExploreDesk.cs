using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>The same slice asked in other ways than as a rate.</summary>
public interface IExploreDesk
{
    /// <summary>How a metric's values are spread. A metric without values is invalid.</summary>
    Task<Result<SpreadAnswer>> SpreadAsync(Caller caller, SpreadQuestion question, CancellationToken cancellation);
}
