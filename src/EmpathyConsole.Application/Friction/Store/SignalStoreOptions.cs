namespace EmpathyConsole.Application.Friction.Store;

/// <summary>How the signal store uses the machine.</summary>
/// <param name="MemoryBytes">How much memory sealed segments may take once they were read: about 25 bytes a signal, so that the usual 512 MB hold 20 million.</param>
/// <param name="SealAtSignals">With so many signals not yet sealed, sealing begins by itself.</param>
/// <param name="SealAtBatches">And with so many batches.</param>
public sealed record SignalStoreOptions(long MemoryBytes = 512L << 20, int SealAtSignals = 1 << 18, int SealAtBatches = 2_000)
{
    public static SignalStoreOptions Usual { get; } = new();
}
