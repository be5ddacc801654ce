namespace EmpathyConsole.Application.Friction.Store;

/// <summary>How much memory sealed segments may take once they were read.</summary>
/// <param name="Bytes">About 25 bytes a signal, so that the usual 512 MB hold 20 million.</param>
public sealed record SignalMemoryLimit(long Bytes)
{
    public static SignalMemoryLimit Usual { get; } = new(512L << 20);
}
