using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.House;

/// <summary>What a room tells the home page and the navigation. Every room registers one.</summary>
public interface IRoomReport
{
    Room Room { get; }

    /// <summary>What waits for this caller in the room, only what the caller may do.</summary>
    Task<IReadOnlyList<Need>> NeedsAsync(Caller caller, CancellationToken cancellation);

    /// <summary>The room's number for "the loop, last 30 days".</summary>
    Task<LoopStep> StepAsync(Caller caller, CancellationToken cancellation);
}
