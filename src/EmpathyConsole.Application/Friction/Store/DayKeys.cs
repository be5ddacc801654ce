namespace EmpathyConsole.Application.Friction.Store;

/// <summary>The keys of a day's signals: a set of longs above 0, in one array.</summary>
internal sealed class DayKeys
{
    private long[] table;

    public DayKeys(int expected) => table = new long[Size(expected)];

    public int Count { get; private set; }

    /// <summary>About how much memory it takes, bytes.</summary>
    public long Bytes => table.Length * 8L;

    /// <summary>False when it was there.</summary>
    public bool Add(long key)
    {
        if ((Count + 1) * 3L > table.Length * 2L)
        {
            Grow();
        }

        if (!Put(table, key))
        {
            return false;
        }

        Count++;
        return true;
    }

    private static bool Put(long[] table, long key)
    {
        // the key is a good hash already; a multiplication spreads what a table's mask would not see
        var mask = table.Length - 1;
        for (var at = (int)((ulong)key * 0x9E3779B97F4A7C15UL >> 33) & mask; ; at = (at + 1) & mask)
        {
            if (table[at] == 0)
            {
                table[at] = key;
                return true;
            }

            if (table[at] == key)
            {
                return false;
            }
        }
    }

    private static int Size(int expected) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, expected * 2L));

    private void Grow()
    {
        var bigger = new long[table.Length * 2];
        foreach (var key in table)
        {
            if (key != 0)
            {
                Put(bigger, key);
            }
        }

        table = bigger;
    }
}
