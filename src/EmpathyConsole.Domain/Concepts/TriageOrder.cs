namespace EmpathyConsole.Domain.Concepts;

/// <summary>The order in which a person meets the concepts of a brief: by chance from a seed, with neighbours unlike each other.</summary>
public static class TriageOrder
{
    /// <summary>How many cards back a new one should differ from; nearer ones count more.</summary>
    private const int Memory = 3;

    /// <summary>The ids in order. The same cards and seed give the same order, however the cards are handed over.</summary>
    public static IReadOnlyList<long> Of(IEnumerable<TriageCard> cards, int seed)
    {
        var list = cards.OrderBy(c => c.Id).ToList();
        Shuffle(list, seed);
        var likeness = new CardLikeness(list);
        var left = Enumerable.Range(0, list.Count).ToList();
        var order = new List<int>(list.Count);
        while (left.Count > 0)
        {
            var next = order.Count == 0 ? left[0] : left.MinBy(c => LikenessToLast(likeness, order, c));
            left.Remove(next);
            order.Add(next);
        }

        PartTwins(likeness, order);
        return [.. order.Select(i => list[i].Id)];
    }

    private static double LikenessToLast(CardLikeness likeness, List<int> order, int card)
    {
        var worst = 0.0;
        for (var back = 1; back <= Memory && back <= order.Count; back++)
        {
            worst = Math.Max(worst, likeness.Between(order[^back], card) / back);
        }

        return worst;
    }

    /// <summary>What was left for the end may be alike: such a card moves forward to the gap where it fits best.</summary>
    private static void PartTwins(CardLikeness likeness, List<int> order)
    {
        for (var i = order.Count - 1; i > 0 && order.Count > 2; i--)
        {
            var card = order[i];
            var here = Math.Max(likeness.Between(card, order[i - 1]), i + 1 < order.Count ? likeness.Between(card, order[i + 1]) : 0);
            if (here < 0.5)
            {
                continue;
            }

            order.RemoveAt(i);
            var (gap, there) = BestGap(likeness, order, card);
            order.Insert(there < here ? gap : i, card);
        }
    }

    private static (int Gap, double Likeness) BestGap(CardLikeness likeness, List<int> order, int card)
    {
        var best = (Gap: 0, Likeness: double.MaxValue);
        for (var gap = 0; gap <= order.Count; gap++)
        {
            var before = gap > 0 ? likeness.Between(order[gap - 1], card) : 0;
            var after = gap < order.Count ? likeness.Between(order[gap], card) : 0;
            if (Math.Max(before, after) is var worst && worst < best.Likeness)
            {
                best = (gap, worst);
            }
        }

        return best;
    }

    /// <summary>Fisher and Yates, with a generator of our own so that the order outlives changes of the runtime's.</summary>
    private static void Shuffle(List<TriageCard> list, int seed)
    {
        var dice = new Dice(unchecked((ulong)seed * 0x9E3779B97F4A7C15UL));
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = (int)(dice.Next() % (ulong)(i + 1));
            (list[i], list[j]) = (list[j], list[i]);
        }
    }
}
