using System.Runtime.InteropServices;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>Reads what <see cref="ColumnWriter"/> wrote.</summary>
internal ref struct ColumnReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at;

    public int[] Persons(int count)
    {
        var persons = new int[count];
        var last = 0;
        for (var i = 0; i < count; i++)
        {
            persons[i] = last += (int)Number();
        }

        return persons;
    }

    public int[] Offsets(int[] persons)
    {
        var offsets = new int[persons.Length];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = (int)Number() + (i > 0 && persons[i] == persons[i - 1] ? offsets[i - 1] : 0);
        }

        return offsets;
    }

    public byte[] Bytes(int count) => Take(count).ToArray();

    public DictionaryColumn<long> Tags(int count)
    {
        var words = new long[(int)Number()];
        Take(words.Length * sizeof(long)).CopyTo(MemoryMarshal.AsBytes(words.AsSpan()));
        return Indexed(words, count);
    }

    public DictionaryColumn<int> Codes(int count)
    {
        var words = new int[(int)Number()];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = (int)Number();
        }

        return Indexed(words, count);
    }

    public ValueColumn Values(int count)
    {
        var scale = (int)Number();
        if (scale == 0)
        {
            var plain = new double[count];
            Take(count * sizeof(double)).CopyTo(MemoryMarshal.AsBytes(plain.AsSpan()));
            return new(0, null, plain);
        }

        var length = (int)Number();
        if (length == 0)
        {
            return new(scale, null, null);
        }

        var scaled = new int[length];
        for (var i = 0; i < length; i++)
        {
            var number = Number();
            scaled[i] = number == 0 ? ValueColumn.None : (int)UnZigZag(number - 1);
        }

        return new(scale, scaled, null);
    }

    private DictionaryColumn<T> Indexed<T>(T[] words, int count)
        where T : unmanaged, IEquatable<T>
    {
        if (words.Length <= 1)
        {
            return new(words, null, null);
        }

        if (words.Length <= 256)
        {
            return new(words, Bytes(count), null);
        }

        var wide = new ushort[count];
        var last = 0;
        for (var i = 0; i < count; i++)
        {
            wide[i] = (ushort)(last += (int)UnZigZag(Number()));
        }

        return new(words, null, wide);
    }

    private static long UnZigZag(ulong number) => (long)(number >> 1) ^ -(long)(number & 1);

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = bytes.Slice(at, length);
        at += length;
        return taken;
    }

    private ulong Number()
    {
        ulong number = bytes[at++];
        if (number < 0x80)
        {
            return number;
        }

        number &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            ulong next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }
}
