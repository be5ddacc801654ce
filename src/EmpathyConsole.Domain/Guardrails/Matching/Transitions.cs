namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>From a state with a word to the next state; open addressing over two arrays, because every word of every text asks it.</summary>
internal sealed class Transitions
{
    private const int Smallest = 64;

    private long[] keys = new long[Smallest];
    private int[] targets = new int[Smallest];
    private int count;

    /// <summary>The state a word leads to, or -1.</summary>
    public int Next(int state, int word)
    {
        var key = Key(state, word);
        for (var at = Place(key); ; at = (at + 1) & (keys.Length - 1))
        {
            if (keys[at] == key)
            {
                return targets[at];
            }

            if (keys[at] == 0)
            {
                return -1;
            }
        }
    }

    /// <summary>Adds one that is not there.</summary>
    public void Add(int state, int word, int target)
    {
        if (++count * 2 > keys.Length)
        {
            Grow();
        }

        Put(Key(state, word), target);
    }

    /// <summary>All of them, in no order.</summary>
    public IEnumerable<(int State, int Word, int Target)> All()
    {
        for (var at = 0; at < keys.Length; at++)
        {
            if (keys[at] != 0)
            {
                yield return ((int)(keys[at] >> 32), (int)keys[at], targets[at]);
            }
        }
    }

    // no key is 0: words begin at 1
    private static long Key(int state, int word) => ((long)state << 32) | (uint)word;

    // Fibonacci hashing: the high bits of a product with 2^64 / golden ratio
    private int Place(long key) => (int)(((ulong)key * 0x9E3779B97F4A7C15) >> 32) & (keys.Length - 1);

    private void Put(long key, int target)
    {
        var at = Place(key);
        while (keys[at] != 0)
        {
            at = (at + 1) & (keys.Length - 1);
        }

        (keys[at], targets[at]) = (key, target);
    }

    private void Grow()
    {
        var (oldKeys, oldTargets) = (keys, targets);
        (keys, targets) = (new long[oldKeys.Length * 2], new int[oldKeys.Length * 2]);
        for (var at = 0; at < oldKeys.Length; at++)
        {
            if (oldKeys[at] != 0)
            {
                Put(oldKeys[at], oldTargets[at]);
            }
        }
    }
}
