using System.Collections;

namespace EmpathyConsole.Domain.Friction.Funnels;

/// <summary>How far everybody came, as columns: hundreds of thousands of persons are not as many objects.</summary>
/// <param name="steps">Steps of the plan.</param>
public sealed class FunnelWalks(int steps) : IReadOnlyList<FunnelWalk>
{
    private int[] persons = [];
    private int[] slices = [];
    private byte[] reached = [];
    private long[] times = [];

    /// <summary>Persons.</summary>
    public int Count { get; private set; }

    public FunnelWalk this[int index] => new(persons[index], slices[index], times.AsSpan(index * steps, reached[index]).ToArray());

    /// <summary>Codes of the persons.</summary>
    public ReadOnlySpan<int> Persons => persons.AsSpan(0, Count);

    /// <summary>Slices of the signals they came in with, person by person.</summary>
    public ReadOnlySpan<int> Slices => slices.AsSpan(0, Count);

    /// <summary>How many steps each took.</summary>
    public ReadOnlySpan<byte> Reached => reached.AsSpan(0, Count);

    /// <summary>When a person reached a step, milliseconds since 1970; right up to the steps they reached.</summary>
    public long Time(int index, int step) => times[(index * steps) + step];

    public IEnumerator<FunnelWalk> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(int person, int slice, ReadOnlySpan<long> of)
    {
        if (Count == persons.Length)
        {
            Grow(Math.Max(256, Count * 2));
        }

        (persons[Count], slices[Count], reached[Count]) = (person, slice, (byte)of.Length);
        of.CopyTo(times.AsSpan(Count * steps));
        Count++;
    }

    internal void AddRange(FunnelWalks more)
    {
        if (Count + more.Count > persons.Length)
        {
            Grow(Count + more.Count);
        }

        more.persons.AsSpan(0, more.Count).CopyTo(persons.AsSpan(Count));
        more.slices.AsSpan(0, more.Count).CopyTo(slices.AsSpan(Count));
        more.reached.AsSpan(0, more.Count).CopyTo(reached.AsSpan(Count));
        more.times.AsSpan(0, more.Count * steps).CopyTo(times.AsSpan(Count * steps));
        Count += more.Count;
    }

    internal void Grow(int size)
    {
        Array.Resize(ref persons, size);
        Array.Resize(ref slices, size);
        Array.Resize(ref reached, size);
        Array.Resize(ref times, size * steps);
    }
}
