using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>What was learned from picks: to be read, changed, struck out and released. One's own is shown to nobody else.</summary>
public interface ITasteDesk
{
    /// <summary>One's own taste, or the one all share.</summary>
    Task<Result<TasteSheet>> GetAsync(Caller caller, bool ofAll, CancellationToken cancellation);

    /// <summary>Holds a weight at a value, or gives it back to the learning; every queue is ordered anew at its next card.</summary>
    /// <param name="caller">Who changes it.</param>
    /// <param name="ofAll">In the taste all share, else in one's own.</param>
    /// <param name="feature">The key of the feature.</param>
    /// <param name="weight">Log-odds a step, -5 to 5; 0 strikes it out, null releases it.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<Result<TasteSheet>> HoldAsync(Caller caller, bool ofAll, string feature, double? weight, CancellationToken cancellation);
}
