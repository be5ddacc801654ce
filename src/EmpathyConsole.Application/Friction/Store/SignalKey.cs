using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>Tags of senders' ids: 63 bits of SHA-256, because ids come from outside and two of them must not be made to meet.</summary>
internal sealed class SignalKey
{
    private readonly byte[] digest = new byte[SHA256.HashSizeInBytes];
    private byte[] buffer = new byte[256];

    /// <summary>Above 0; 0 for no id.</summary>
    public long Of(string? id)
    {
        if (string.IsNullOrEmpty(id))
        {
            return 0;
        }

        const int numbers = 12;
        var room = numbers + Encoding.UTF8.GetMaxByteCount(id.Length);
        if (buffer.Length < room)
        {
            buffer = new byte[room];
        }

        var length = Encoding.UTF8.GetBytes(id, buffer.AsSpan(numbers));
        BinaryPrimitives.WriteInt64LittleEndian(buffer, 1);
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(8), length);
        SHA256.HashData(buffer.AsSpan(0, numbers + length), digest);
        return TagOf(digest);
    }

    /// <summary>The tag of a digest; rows of before held its first 16 bytes.</summary>
    public static long TagOf(ReadOnlySpan<byte> digest) => (BinaryPrimitives.ReadInt64LittleEndian(digest) & long.MaxValue) is var tag && tag != 0 ? tag : 1;
}
