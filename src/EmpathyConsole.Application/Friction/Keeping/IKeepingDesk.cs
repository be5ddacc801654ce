using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Keeping;

/// <summary>How long single signals are kept.</summary>
public interface IKeepingDesk
{
    Task<Result<KeepingSheet>> ReadAsync(Caller caller, CancellationToken cancellation);

    /// <summary>What a setting would do today; changes nothing.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="days">At least 90; null for ever.</param>
    /// <param name="cancellation">Ends it.</param>
    Task<Result<KeepingPreview>> PreviewAsync(Caller caller, int? days, CancellationToken cancellation);

    /// <summary>Sets it. Old days become totals within a day, or at once by <see cref="RunAsync"/>.</summary>
    Task<Result<KeepingSheet>> SaveAsync(Caller caller, int? days, CancellationToken cancellation);

    /// <summary>Makes old days totals now.</summary>
    Task<Result<JobProgress>> RunAsync(Caller caller, CancellationToken cancellation);
}
