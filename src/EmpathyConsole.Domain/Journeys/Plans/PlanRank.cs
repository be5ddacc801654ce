namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>
/// Places in an order as words of a to z, compared letter by letter: between two of them there is always another, so that moving one
/// element changes nothing about the others. A rank never ends in 'a', which leaves room before each.
/// </summary>
public static class PlanRank
{
    private const char First = 'a';
    private const char Last = 'z';

    /// <summary>A rank after <paramref name="after"/> and before <paramref name="before"/>; null for the ends.</summary>
    /// <exception cref="ArgumentException">Before is not after the other, or a rank is empty, ends in 'a' or has other letters.</exception>
    public static string Between(string? after, string? before)
    {
        Check(after, nameof(after));
        Check(before, nameof(before));
        if (after is not null && before is not null && string.CompareOrdinal(after, before) >= 0)
        {
            throw new ArgumentException($"There is no place between '{after}' and '{before}'.", nameof(before));
        }

        var rank = new List<char>();
        for (var n = 0; ; n++)
        {
            var low = after is not null && n < after.Length ? after[n] : First;
            var high = before is not null && n < before.Length ? before[n] : (char)(Last + 1);
            if (low == high)
            {
                rank.Add(low);
                continue;
            }

            if (high - low > 1)
            {
                rank.Add((char)((low + high) / 2));
                return new([.. rank]);
            }

            // neighbours: below the lower letter everything after it is free
            rank.Add(low);
            before = null;
        }
    }

    /// <summary>Ranks for so many elements in a row, evenly spread.</summary>
    public static IReadOnlyList<string> Row(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        const int letters = Last - First;
        return [.. Enumerable.Range(0, count).Select(n => new string([(char)(First + (n / (letters * letters))), (char)(First + (n / letters % letters)), (char)(First + 1 + (n % letters))]))];
    }

    /// <summary>Whether it is a rank: 1 to 200 letters a to z, the last not 'a'.</summary>
    public static bool IsRank(string? rank) => rank is { Length: > 0 and <= 200 } && rank[^1] != First && rank.All(c => c is >= First and <= Last);

    private static void Check(string? rank, string name)
    {
        if (rank is not null && !IsRank(rank))
        {
            throw new ArgumentException($"'{rank}' is no rank.", name);
        }
    }
}
