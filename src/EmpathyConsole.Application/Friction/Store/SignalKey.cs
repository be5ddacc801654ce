using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>What makes two signals the same one: 128 bits of SHA-256 over the sender's id, or over the content.</summary>
public sealed class SignalKey
{
    /// <summary>Bytes of a key.</summary>
    public const int Length = 16;

    private readonly byte[] digest = new byte[32];
    private byte[] buffer = new byte[1024];
    private int used;

    /// <summary>The key of a signal.</summary>
    public byte[] Of(Signal signal)
    {
        used = 0;
        if (signal.Id is { Length: > 0 } id)
        {
            Put(1);
            Put(id);
        }
        else
        {
            Put(2);
            Put(signal.Time.ToUnixTimeMilliseconds());
            Put((long)signal.Kind);
            Put(signal.Value is { } value ? BitConverter.DoubleToInt64Bits(value) : long.MinValue);
            Put(signal.Person);
            Put(signal.Session);
            Put(signal.Journey);
            Put(signal.Stage);
            Put(signal.Channel);
            Put(signal.Source);
            Put(signal.Campaign);
            Put(signal.Segment);
            Put(signal.Subject);
            Put(signal.Case);
        }

        SHA256.HashData(buffer.AsSpan(0, used), digest);
        return digest[..Length];
    }

    // every text is preceded by its length, so that two fields can't run into each other
    private void Put(string? text)
    {
        text ??= "";
        Room(4 + Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, buffer.AsSpan(used + 4));
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(used), length);
        used += 4 + length;
    }

    private void Put(long number)
    {
        Room(8);
        BinaryPrimitives.WriteInt64LittleEndian(buffer.AsSpan(used), number);
        used += 8;
    }

    private void Room(int bytes)
    {
        if (used + bytes > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, used + bytes));
        }
    }
}
