using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using EmpathyConsole.Domain.Friction;
using K4os.Hash.xxHash;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>
/// A block of signals as bytes: a head of 40 bytes (mark, version, packed or not, day, count, lengths, checksum), then its
/// columns one after the other, as differences in variable-length numbers where that is shorter, and packed by Brotli when sealed; last the names of cases,
/// which only people who open a number ask for.
/// </summary>
public static class SignalCodec
{
    private const uint Mark = 0x31534345; // "ECS1"
    private const byte Version = 1;
    private const int HeadLength = 40;
    private const int SumAt = 32;
    private const char Between = '\n';
    private const int Quality = 1;

    // few signals pack worse, and cost next to nothing to pack well
    private const int Few = 4096;
    private const int QualityOfFew = 9;
    private const int Window = 22;

    /// <summary>The block's bytes.</summary>
    /// <param name="block">What to write.</param>
    /// <param name="packed">Whether to spend time on making it small.</param>
    public static byte[] Encode(SignalBlock block, bool packed)
    {
        using var writer = new ColumnWriter(64 + (block.Count * 48));
        writer.Persons(block.Persons);
        writer.Offsets(block.Persons, block.Offsets);
        writer.Bytes(block.Kinds);
        writer.Tags(block.Sessions, block.Count);
        writer.Tags(block.Cases, block.Count);
        writer.Tags(block.Ids, block.Count);
        writer.Values(block.Values);
        foreach (var slice in block.Slices)
        {
            writer.Codes(slice, block.Count);
        }

        var columns = writer.Written;
        var names = Names(block);
        var room = ArrayPool<byte>.Shared.Rent(HeadLength + Room(columns.Length, packed) + Room(names.Length, packed));
        room.AsSpan(0, HeadLength).Clear();
        var quality = block.Count < Few ? QualityOfFew : Quality;
        var first = Put(columns, room.AsSpan(HeadLength), packed, quality);
        var second = Put(names, room.AsSpan(HeadLength + first), packed, quality);
        var bytes = room.AsSpan(0, HeadLength + first + second).ToArray();
        ArrayPool<byte>.Shared.Return(room);
        var head = bytes.AsSpan(0, HeadLength);
        BinaryPrimitives.WriteUInt32LittleEndian(head, Mark);
        head[4] = Version;
        head[5] = packed ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteInt32LittleEndian(head[8..], block.Day);
        BinaryPrimitives.WriteInt32LittleEndian(head[12..], block.Count);
        BinaryPrimitives.WriteInt32LittleEndian(head[16..], first);
        BinaryPrimitives.WriteInt32LittleEndian(head[20..], columns.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head[24..], second);
        BinaryPrimitives.WriteInt32LittleEndian(head[28..], names.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(head[SumAt..], Sum(bytes));
        return bytes;
    }

    /// <summary>How many bytes the block that begins here takes, its head included.</summary>
    /// <exception cref="InvalidDataException">This is no block, or it is not whole.</exception>
    public static int LengthOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Mark || bytes[4] != Version)
        {
            throw new InvalidDataException("This is not a block of signals of a version known here.");
        }

        var (first, second) = (BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]));
        var length = HeadLength + (long)first + second;
        return first >= 0 && second >= 0 && length <= bytes.Length ? (int)length : throw new InvalidDataException("A block of signals is cut off.");
    }

    /// <summary>The block of these bytes.</summary>
    /// <param name="bytes">From its head on; what follows it is left alone.</param>
    /// <param name="names">Whether the names of cases are wanted.</param>
    /// <exception cref="InvalidDataException">The bytes are not what was written.</exception>
    public static SignalBlock Decode(ReadOnlySpan<byte> bytes, bool names)
    {
        bytes = bytes[..LengthOf(bytes)];
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[SumAt..]) != Sum(bytes))
        {
            throw new InvalidDataException("A block of signals is not what was written: its checksum is off.");
        }

        var packed = bytes[5] != 0;
        var (day, count, first) = (BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]));
        var columns = Take(bytes.Slice(HeadLength, first), BinaryPrimitives.ReadInt32LittleEndian(bytes[20..]), packed);
        var texts = names ? Take(bytes[(HeadLength + first)..], BinaryPrimitives.ReadInt32LittleEndian(bytes[28..]), packed) : default;
        return Read(new ColumnReader(columns), day, count, texts);
    }

    private static SignalBlock Read(ColumnReader reader, int day, int count, ReadOnlySpan<byte> texts)
    {
        var persons = reader.Persons(count);
        var offsets = reader.Offsets(persons);
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var offset in offsets)
        {
            (first, last) = (Math.Min(first, offset), Math.Max(last, offset));
        }

        var kinds = reader.Bytes(count);
        var (sessions, cases, ids) = (reader.Tags(count), reader.Tags(count), reader.Tags(count));
        var values = reader.Values(count);
        var slices = new DictionaryColumn<int>[Dimensions.All.Count];
        for (var i = 0; i < slices.Length; i++)
        {
            slices[i] = reader.Codes(count);
        }

        return new()
        {
            Day = day,
            Persons = persons,
            Offsets = offsets,
            Kinds = kinds,
            Sessions = sessions,
            Cases = cases,
            CaseNames = texts.IsEmpty ? null : [.. Encoding.UTF8.GetString(texts).Split(Between).Select(n => n.Length == 0 ? null : n)],
            Ids = ids,
            Values = values,
            Slices = slices,
            Span = (SignalBlock.StartOf(day) + first, SignalBlock.StartOf(day) + last),
        };
    }

    private static byte[] Names(SignalBlock block) =>
        block.CaseNames is { } names && Array.Exists(names, n => n is not null) ? Encoding.UTF8.GetBytes(string.Join(Between, names.Select(n => n?.Replace(Between, ' ')))) : [];

    private static int Room(int length, bool packed) => packed && length > 0 ? BrotliEncoder.GetMaxCompressedLength(length) : length;

    private static int Put(ReadOnlySpan<byte> plain, Span<byte> into, bool packed, int quality)
    {
        if (!packed || plain.IsEmpty)
        {
            plain.CopyTo(into);
            return plain.Length;
        }

        return BrotliEncoder.TryCompress(plain, into, out var length, quality, Window) ? length : throw new InvalidOperationException("A block of signals could not be packed.");
    }

    private static ReadOnlySpan<byte> Take(ReadOnlySpan<byte> stored, int length, bool packed)
    {
        if (!packed || length == 0)
        {
            return stored;
        }

        var plain = new byte[length];
        return BrotliDecoder.TryDecompress(stored, plain, out var written) && written == length ? plain : throw new InvalidDataException("A block of signals can't be unpacked.");
    }

    // over the head too, but for the sum itself
    private static ulong Sum(ReadOnlySpan<byte> bytes) => XXH64.DigestOf(bytes[HeadLength..]) ^ XXH64.DigestOf(bytes[..SumAt]);
}
