using System.Buffers;
using System.Runtime.InteropServices;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>Writes columns one after the other; <see cref="ColumnReader"/> reads them back.</summary>
internal sealed class ColumnWriter(int capacity) : IDisposable
{
    private const int LongestNumber = 10;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(capacity);
    private int at;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, at);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        at = 0;
    }

    /// <summary>Ascending codes, as differences.</summary>
    public void Persons(ReadOnlySpan<int> persons)
    {
        var last = 0;
        Room(persons.Length * LongestNumber);
        foreach (var person in persons)
        {
            Put((uint)(person - last));
            last = person;
        }
    }

    /// <summary>Ascending within a person: there as differences, else from the day's start.</summary>
    public void Offsets(ReadOnlySpan<int> persons, ReadOnlySpan<int> offsets)
    {
        Room(offsets.Length * LongestNumber);
        for (var i = 0; i < offsets.Length; i++)
        {
            Put((uint)(i > 0 && persons[i] == persons[i - 1] ? offsets[i] - offsets[i - 1] : offsets[i]));
        }
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Room(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(at));
        at += bytes.Length;
    }

    /// <summary>Random tags can't be made smaller than they are.</summary>
    public void Tags(DictionaryColumn<long> column, int count)
    {
        Number((uint)column.Words.Length);
        Bytes(MemoryMarshal.AsBytes(column.Words));
        Index(column, count);
    }

    public void Codes(DictionaryColumn<int> column, int count)
    {
        Number((uint)column.Words.Length);
        foreach (var code in column.Words)
        {
            Number((uint)code);
        }

        Index(column, count);
    }

    /// <summary>A scale, then whole numbers with 0 for none and the sign in the last bit; scale 0: plain numbers.</summary>
    public void Values(ValueColumn column)
    {
        Number((uint)column.Scale);
        if (column.Scale == 0)
        {
            Bytes(MemoryMarshal.AsBytes(column.Plain));
            return;
        }

        Number((uint)column.Scaled.Length);
        Room(column.Scaled.Length * LongestNumber);
        foreach (var value in column.Scaled)
        {
            Put(value == ValueColumn.None ? 0 : 1 + ZigZag(value));
        }
    }

    private void Index<T>(DictionaryColumn<T> column, int count)
        where T : unmanaged, IEquatable<T>
    {
        if (column.Words.Length <= 256)
        {
            Bytes(column.Narrow);
            return;
        }

        // words stand in the order of their first row, so a new one is one more than the highest so far
        var last = 0;
        var wide = column.Wide;
        Room(count * LongestNumber);
        for (var i = 0; i < count; i++)
        {
            Put(ZigZag(wide[i] - last));
            last = wide[i];
        }
    }

    private static ulong ZigZag(long number) => (ulong)((number << 1) ^ (number >> 63));

    private void Number(ulong number)
    {
        Room(LongestNumber);
        Put(number);
    }

    /// <summary>Where there is room.</summary>
    private void Put(ulong number)
    {
        while (number >= 0x80)
        {
            buffer[at++] = (byte)(number | 0x80);
            number >>= 7;
        }

        buffer[at++] = (byte)number;
    }

    private void Room(int bytes)
    {
        if (at + bytes > buffer.Length)
        {
            var bigger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, at + bytes));
            Written.CopyTo(bigger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = bigger;
        }
    }
}
