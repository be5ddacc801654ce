using System.Numerics;

namespace EmpathyConsole.Domain.Friction.Scans;

/// <summary>A set of persons' codes, a bit each: codes are dense.</summary>
public sealed class PersonSet
{
    private ulong[] bits = new ulong[64];

    /// <summary>How many are in it.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in bits)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public void Add(int person)
    {
        var at = person >> 6;
        if (at >= bits.Length)
        {
            Array.Resize(ref bits, Math.Max(bits.Length * 2, at + 1));
        }

        bits[at] |= 1UL << (person & 63);
    }

    public bool Contains(int person) => person >> 6 is var at && at < bits.Length && (bits[at] & (1UL << (person & 63))) != 0;

    public void Merge(PersonSet other)
    {
        if (bits.Length < other.bits.Length)
        {
            Array.Resize(ref bits, other.bits.Length);
        }

        for (var i = 0; i < other.bits.Length; i++)
        {
            bits[i] |= other.bits[i];
        }
    }
}
