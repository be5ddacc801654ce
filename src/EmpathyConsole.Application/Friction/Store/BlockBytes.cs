using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>Blocks one after the other, as a batch keeps them.</summary>
internal static class BlockBytes
{
    public static byte[] Of(IReadOnlyList<SignalBlock> blocks) =>
        blocks is [var only] ? SignalCodec.Encode(only, packed: false) : [.. blocks.SelectMany(b => SignalCodec.Encode(b, packed: false))];

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
