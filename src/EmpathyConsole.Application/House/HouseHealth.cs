using System.Globalization;
using EmpathyConsole.Application.Friction.Store;

namespace EmpathyConsole.Application.House;

/// <summary>What a full reading of the data folder found.</summary>
/// <param name="Signals">Of the signal store.</param>
/// <param name="Troubles">A sentence each, of the database and of the signals; empty when all is well.</param>
public sealed record HouseHealth(SignalHealth Signals, IReadOnlyList<string> Troubles)
{
    /// <summary>"All is as it was written: 200,000 signals in 181 segments and 2 batches, 8.1 bytes each."</summary>
    public string Sentence(IFormatProvider culture)
    {
        var each = Signals.Signals == 0 ? "" : string.Create(culture, $", {(double)Signals.Bytes / Signals.Signals:0.0} bytes each");
        var read = string.Create(culture, $"{Signals.Signals:N0} signals in {Signals.Segments:N0} segments and {Signals.Batches:N0} batches{each}");
        return Troubles.Count == 0 ? $"All is as it was written: {read}." : string.Create(culture, $"{Troubles.Count} things are not as they were written ({read}). Restore a backup, or keep a copy of this folder and ask for help:");
    }
}
