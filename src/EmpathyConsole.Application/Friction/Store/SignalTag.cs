using System.Runtime.InteropServices;
using EmpathyConsole.Domain.Friction;
using K4os.Hash.xxHash;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>
/// 63-bit tags for texts of which only "the same or not" matters: sessions, cases, senders' ids. Two of a million texts share one
/// with a chance of 1 in 18 million. XXH64 by Y. Collet.
/// </summary>
public static class SignalTag
{
    /// <summary>Above 0; 0 for no text.</summary>
    public static long Of(string? text) => string.IsNullOrEmpty(text) ? 0 : Of(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>What makes a signal the same one within its day: the sender's id, else all it holds.</summary>
    public static long KeyOf(in CodedSignal signal) =>
        signal.Id != 0 ? signal.Id : Of(MemoryMarshal.AsBytes(new ReadOnlySpan<CodedSignal>(in signal)));

    private static long Of(ReadOnlySpan<byte> bytes) => (long)(XXH64.DigestOf(bytes) & long.MaxValue) is var tag && tag != 0 ? tag : 1;
}
