using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>Blocks one after the other, as a batch keeps them.</summary>
internal static class BlockBytes
{
    public static byte[] Of(IReadOnlyList<SignalBlock> blocks) =>
        blocks is [var only] ? SignalCodec.Encode(only, packed: false) : Joined([.. blocks.Select(b => SignalCodec.Encode(b, packed: false))]);

    private static byte[] Joined(byte[][] parts)
    {
        var (whole, at) = (new byte[parts.Sum(p => p.Length)], 0);
        foreach (var part in parts)
        {
            part.CopyTo(whole, at);
            at += part.Length;
        }

        return whole;
    }

    /// <exception cref="InvalidDataException">The bytes are not what was written.</exception>
    public static List<SignalBlock> Read(ReadOnlySpan<byte> bytes, bool names)
    {
        var blocks = new List<SignalBlock>();
        while (bytes.Length > 0)
        {
            blocks.Add(SignalCodec.Decode(bytes, names));
            bytes = bytes[SignalCodec.LengthOf(bytes)..];
        }

        return blocks;
    }
}
