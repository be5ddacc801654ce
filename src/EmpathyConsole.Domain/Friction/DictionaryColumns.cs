using System.Buffers;
using System.Runtime.CompilerServices;

namespace EmpathyConsole.Domain.Friction;

/// <summary>Makes columns of few different values.</summary>
public static class DictionaryColumns
{
    /// <summary>Codes up to here are looked up in a table of all codes; a dictionary that long holds half a million persons and more.</summary>
    private const int MostCodes = 1 << 22;

    // places of codes: never cleared, since a place counts only where the word that stands there is the code
    [ThreadStatic]
    private static int[]? places;

    [ThreadStatic]
    private static int[]? slots;

    /// <summary>The column of these codes, 0 and above.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static DictionaryColumn<int> Of(ReadOnlySpan<int> codes)
    {
        var highest = 0;
        foreach (var code in codes)
        {
            highest = Math.Max(highest, code);
        }

        if (highest >= MostCodes)
        {
            return Sought(codes);
        }

        if ((places?.Length ?? 0) <= highest)
        {
            places = new int[Math.Max(1024, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)highest + 1))];
        }

        var (table, words, index, count) = (places!, new int[16], ArrayPool<ushort>.Shared.Rent(codes.Length), 0);
        for (var i = 0; i < codes.Length; i++)
        {
            var code = codes[i];
            var place = table[code];
            if ((uint)place >= (uint)count || words[place] != code)
            {
                if (count == words.Length)
                {
                    Array.Resize(ref words, count * 2);
                }

                (words[count], table[code], place) = (code, count, count);
                count++;
            }

            index[i] = (ushort)place;
        }

        return Made(words.AsSpan(0, count), index, codes.Length);
    }

    /// <summary>The column of these tags.</summary>
    public static DictionaryColumn<long> Of(ReadOnlySpan<long> tags) => Sought(tags);

    /// <summary>The same for any values, by a table of slots: a value's slot follows from its bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static DictionaryColumn<T> Sought<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IEquatable<T>
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, values.Length * 2));
        if ((slots?.Length ?? 0) < size)
        {
            slots = new int[size];
        }

        var (table, words, index, count, mask) = (slots!, new T[16], ArrayPool<ushort>.Shared.Rent(values.Length), 0, size - 1);
        Array.Clear(table, 0, size);
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            if (i > 0 && value.Equals(values[i - 1]))
            {
                index[i] = index[i - 1];
                continue;
            }

            var at = (int)((ulong)value.GetHashCode() * 0x9E3779B97F4A7C15UL >> 40) & mask;
            while (table[at] != 0 && !words[table[at] - 1].Equals(value))
            {
                at = (at + 1) & mask;
            }

            if (table[at] == 0)
            {
                if (count == words.Length)
                {
                    Array.Resize(ref words, count * 2);
                }

                words[count++] = value;
                table[at] = count;
            }

            index[i] = (ushort)(table[at] - 1);
        }

        return Made(words.AsSpan(0, count), index, values.Length);
    }

    private static DictionaryColumn<T> Made<T>(ReadOnlySpan<T> words, ushort[] index, int count)
        where T : unmanaged, IEquatable<T>
    {
        var (narrow, wide) = (default(byte[]), default(ushort[]));
        if (words.Length > 256)
        {
            wide = index.AsSpan(0, count).ToArray();
        }
        else if (words.Length > 1)
        {
            narrow = new byte[count];
            for (var i = 0; i < narrow.Length; i++)
            {
                narrow[i] = (byte)index[i];
            }
        }

        ArrayPool<ushort>.Shared.Return(index);
        return new(words.ToArray(), narrow, wide);
    }
}
