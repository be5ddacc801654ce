using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.House;

/// <summary>What needs a person now, over all rooms.</summary>
public interface IHomeDesk
{
    /// <summary>Needs of all rooms, oldest first.</summary>
    Task<IReadOnlyList<Need>> NeedsAsync(Caller caller, CancellationToken cancellation);

    /// <summary>The rooms' numbers in loop order.</summary>
    Task<IReadOnlyList<LoopStep>> StepsAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Named things of all rooms, for the go-to box.</summary>
    Task<IReadOnlyList<GoToItem>> GoToAsync(Caller caller, string text, CancellationToken cancellation);
}
