namespace EmpathyConsole.Domain.Concepts.Comparing;

/// <summary>
/// Which two finalists to lay side by side next. Everyone gets about as many comparisons, those whose order is open meet first, and some pairs
/// come again with their sides swapped: whoever answers by side shows there.
/// </summary>
public static class NextPair
{
    /// <summary>About so many comparisons a finalist; more of them change an order little.</summary>
    public const int Each = 5;

    /// <summary>Every so many-th pair is an earlier one with its sides swapped.</summary>
    private const int SwapEvery = 10;

    /// <summary>How many pairs make a whole round of this many finalists.</summary>
    public static int Target(int finalists) => finalists < 2 ? 0 : Math.Min(finalists * (finalists - 1) / 2, ((finalists * Each) + 1) / 2);

    /// <summary>The next pair, left and right; null when the round is whole. The same comparisons and seed give the same pair.</summary>
    public static (long Left, long Right)? Of(IReadOnlyCollection<long> finalists, IReadOnlyList<Compared> compared, int seed)
    {
        var ids = finalists.Distinct().Order().ToList();
        var counted = compared.Where(c => ids.Contains(c.Left) && ids.Contains(c.Right)).ToList();
        if (counted.Count >= Target(ids.Count))
        {
            return null;
        }

        var dice = new Dice(unchecked(((ulong)(uint)seed << 32) | (uint)counted.Count));
        if (counted.Count % SwapEvery == SwapEvery - 1 && ToSwap(counted, dice) is { } again)
        {
            return (again.Right, again.Left);
        }

        var placed = FinalsOrder.Of(ids, counted).ToDictionary(p => p.Concept);
        var open = (from i in Enumerable.Range(0, ids.Count)
                    from j in Enumerable.Range(i + 1, ids.Count - i - 1)
                    where !counted.Exists(c => c.IsOf(ids[i], ids[j]))
                    select (One: placed[ids[i]], Other: placed[ids[j]])).ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var last = counted.Count == 0 ? null : counted[^1];
        var best = open.OrderBy(p => p.One.Of + p.Other.Of)
            .ThenBy(p => last is not null && (p.One.Concept == last.Left || p.One.Concept == last.Right || p.Other.Concept == last.Left || p.Other.Concept == last.Right))
            .ThenByDescending(Worth).ThenBy(_ => dice.Next()).First();
        return dice.Next() % 2 == 0 ? (best.One.Concept, best.Other.Concept) : (best.Other.Concept, best.One.Concept);
    }

    /// <summary>Pairs that came twice with their sides swapped, and in how many of them the same concept was chosen.</summary>
    public static (int Same, int Of) Steadiness(IReadOnlyList<Compared> compared)
    {
        var (same, of) = (0, 0);
        for (var i = 0; i < compared.Count; i++)
        {
            for (var j = i + 1; j < compared.Count; j++)
            {
                if (compared[i].Left == compared[j].Right && compared[i].Right == compared[j].Left)
                {
                    of++;
                    same += compared[i].LeftPoints == 1 - compared[j].LeftPoints ? 1 : 0;
                }
            }
        }

        return (same, of);
    }

    /// <summary>What an answer would tell: most where both are about as strong and neither is known well.</summary>
    private static double Worth((Placed One, Placed Other) pair)
    {
        var p = FinalsOrder.Chance(pair.One.Strength, pair.Other.Strength);
        return p * (1 - p) * ((pair.One.Error * pair.One.Error) + (pair.Other.Error * pair.Other.Error));
    }

    /// <summary>An answer that was clear, not just given, and not checked yet.</summary>
    private static Compared? ToSwap(List<Compared> counted, Dice dice)
    {
        var clear = counted.SkipLast(3).Where(c => c.Choice is ComparisonChoice.Left or ComparisonChoice.Right && counted.Count(o => o.IsOf(c.Left, c.Right)) == 1).ToList();
        return clear.Count == 0 ? null : clear[(int)(dice.Next() % (ulong)clear.Count)];
    }
}
