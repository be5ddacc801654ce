namespace EmpathyConsole.Application.Friction.Store;

/// <summary>How much there is and how new it is.</summary>
/// <param name="Count">Signals kept.</param>
/// <param name="First">Time of the earliest; null when there is none.</param>
/// <param name="Last">Time of the latest.</param>
/// <param name="Version">Grows with every append; answers computed at one version hold until the next.</param>
public sealed record SignalFreshness(long Count, DateTimeOffset? First, DateTimeOffset? Last, long Version)
{
    /// <summary>Days before this moment are kept as totals: their signals are neither asked nor taken. Null where all are kept.</summary>
    public DateTimeOffset? KeptFrom { get; init; }
}
