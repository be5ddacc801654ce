namespace EmpathyConsole.Application.Friction.Store;

/// <summary>What a full reading of the signal store found.</summary>
/// <param name="Signals">Signals read.</param>
/// <param name="Segments">Sealed segments read.</param>
/// <param name="Batches">Batches not yet sealed.</param>
/// <param name="Bytes">Bytes of both.</param>
/// <param name="Troubles">A sentence for each thing that is not as it was written; empty when all is well.</param>
public sealed record SignalHealth(long Signals, int Segments, int Batches, long Bytes, IReadOnlyList<string> Troubles);
