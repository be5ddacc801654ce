namespace EmpathyConsole.Application.Friction.Store;

/// <summary>What keeps the signal store small, quick and honest. Questions may be asked meanwhile.</summary>
public interface ISignalUpkeep
{
    /// <summary>Turns what was acknowledged into segments of its days, where that is due.</summary>
    /// <param name="all">Whether everything is due, however little and however new it is.</param>
    /// <param name="cancellation">Ends it; nothing is lost or doubled.</param>
    /// <returns>Signals sealed.</returns>
    Task<int> SealAsync(bool all, CancellationToken cancellation);

    /// <summary>Takes a person's signals out of every segment, and the key's text with them.</summary>
    /// <returns>Signals that went.</returns>
    Task<int> EraseAsync(long workspace, string person, CancellationToken cancellation);

    /// <summary>Reads every byte and compares it with its checksum, its head, its order and its dictionary.</summary>
    Task<SignalHealth> VerifyAsync(CancellationToken cancellation);
}
