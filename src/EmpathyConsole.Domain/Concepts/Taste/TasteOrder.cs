namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>
/// Orders a queue by weights drawn from what was learned (Thompson sampling), with some places given away by chance, so that taste
/// meets what it does not know yet; near-duplicates stand apart.
/// </summary>
public static class TasteOrder
{
    /// <summary>The share of places that go to a card by chance.</summary>
    public const double Exploration = .15;

    /// <summary>From here on two cards read like twins (Jaccard of their words).</summary>
    private const double Twins = .5;

    /// <summary>How many cards back a twin may not stand.</summary>
    private const int Memory = 3;

    /// <summary>So many of the next best are asked before a twin is put up with.</summary>
    private const int Asked = 12;

    /// <summary>The ids, best guess first. The same cards, weights and seed give the same order, however the cards are handed over.</summary>
    public static IReadOnlyList<long> Of(IReadOnlyList<TasteCard> cards, TasteWeights taste, int seed)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(taste);
        var drawn = taste.Draw(seed);
        var queue = cards.Select(c => (Card: c, Score: TasteMath.Dot(drawn, c.Features))).OrderByDescending(c => c.Score).ThenBy(c => Mixed(c.Card.Id, seed)).Select(c => c.Card).ToArray();
        var dice = new Dice(unchecked(((ulong)seed * 0xD1B54A32D192ED03UL) + 1));
        var left = new LinkedList<TasteCard>(queue);
        var at = new Dictionary<long, LinkedListNode<TasteCard>>(queue.Length);
        for (var node = left.First; node is not null; node = node.Next)
        {
            at[node.Value.Id] = node;
        }

        List<TasteCard> order = new(queue.Length);
        while (left.First is not null)
        {
            var start = TasteMath.Uniform(dice) < Exploration ? ByChance(queue, at, left, dice) : left.First;
            var next = Unlike(start, order);
            left.Remove(next);
            at.Remove(next.Value.Id);
            order.Add(next.Value);
        }

        return [.. order.Select(c => c.Id)];
    }

    private static LinkedListNode<TasteCard> ByChance(TasteCard[] queue, Dictionary<long, LinkedListNode<TasteCard>> at, LinkedList<TasteCard> left, Dice dice)
    {
        // those taken stand mostly in front: a few throws find one that is left
        for (var throws = 0; throws < 8; throws++)
        {
            if (at.TryGetValue(queue[(int)(dice.Next() % (ulong)queue.Length)].Id, out var node))
            {
                return node;
            }
        }

        return left.Last!;
    }

    private static LinkedListNode<TasteCard> Unlike(LinkedListNode<TasteCard> start, List<TasteCard> order)
    {
        var (best, least) = (start, double.MaxValue);
        var node = start;
        for (var asked = 0; asked < Asked && node is not null; asked++, node = node.Next)
        {
            var alike = 0.0;
            for (var back = 1; back <= Memory && back <= order.Count; back++)
            {
                alike = Math.Max(alike, Likeness(order[^back].Words, node.Value.Words) / (back == 1 ? 1 : 1.2));
            }

            if (alike < Twins)
            {
                return node;
            }

            if (alike < least)
            {
                (best, least) = (node, alike);
            }
        }

        return best;
    }

    private static double Likeness(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < one.Count && j < other.Count)
        {
            shared += one[i] == other[j] ? 1 : 0;
            var (a, b) = (one[i], other[j]);
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        var all = one.Count + other.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    private static ulong Mixed(long id, int seed) => new Dice(unchecked((ulong)id ^ ((ulong)seed << 32))).Next();
}
