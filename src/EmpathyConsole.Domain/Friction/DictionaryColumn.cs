using System.Runtime.CompilerServices;

namespace EmpathyConsole.Domain.Friction;

/// <summary>A column of few different values: what they are, and for each row which. Bytes where 256 will do, nothing at all where all are the same.</summary>
public sealed class DictionaryColumn<T>
    where T : unmanaged, IEquatable<T>
{
    private readonly T[] words;
    private readonly byte[]? narrow;
    private readonly ushort[]? wide;

    /// <param name="words">The different values, at most 65,536.</param>
    /// <param name="narrow">Which, for each row; null with more than 256, and with one.</param>
    /// <param name="wide">Which, for each row; null with 256 or fewer.</param>
    public DictionaryColumn(T[] words, byte[]? narrow, ushort[]? wide)
    {
        (this.words, this.narrow, this.wide) = (words, narrow, wide);
    }

    /// <summary>The different values, in the order in which they first stand in a row.</summary>
    public ReadOnlySpan<T> Words => words;

    /// <summary>Which value each row has, where 2 to 256 differ; else empty.</summary>
    public ReadOnlySpan<byte> Narrow => narrow;

    /// <summary>Which value each row has, where more than 256 differ; else empty.</summary>
    public ReadOnlySpan<ushort> Wide => wide;

    /// <summary>About how much memory it takes.</summary>
    public long Bytes => ((long)words.Length * Unsafe.SizeOf<T>()) + (narrow?.Length ?? 0) + (2L * (wide?.Length ?? 0));

    /// <summary>The value of a row.</summary>
    public T this[int row] => words[narrow is not null ? narrow[row] : wide is not null ? wide[row] : 0];

    /// <summary>Which of <see cref="Words"/> a row has.</summary>
    public int IndexAt(int row) => narrow is not null ? narrow[row] : wide is not null ? wide[row] : 0;
}
