namespace EmpathyConsole.Domain.Concepts;

/// <summary>Up to three picks in order; the first is the best. Every concept stands in it once.</summary>
public sealed record Ranking
{
    /// <summary>How many picks a brief ends with.</summary>
    public const int Size = 3;

    private Ranking(IReadOnlyList<long> concepts) => Concepts = concepts;

    /// <summary>Nothing picked.</summary>
    public static Ranking Empty { get; } = new([]);

    /// <summary>The picked concepts; the first has rank 1.</summary>
    public IReadOnlyList<long> Concepts { get; }

    /// <summary>Whether all ranks are filled.</summary>
    public bool IsFull => Concepts.Count == Size;

    /// <summary>A ranking of these, or null when there are more than three or one stands twice.</summary>
    public static Ranking? Of(IReadOnlyList<long> concepts) =>
        concepts.Count > Size || concepts.Distinct().Count() != concepts.Count ? null : new([.. concepts]);

    /// <summary>1 to 3, or 0 when not picked.</summary>
    public int RankOf(long concept)
    {
        for (var i = 0; i < Concepts.Count; i++)
        {
            if (Concepts[i] == concept)
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>
    /// Puts a concept on a rank, 1 to 3. One that is ranked already moves there; one that is new to a full ranking replaces whoever
    /// stood there; else the others make room. A rank behind the end means the end.
    /// </summary>
    public Ranking Place(long concept, int rank)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rank, Size);
        var list = Concepts.Where(c => c != concept).ToList();
        if (list.Count == Size)
        {
            list.RemoveAt(rank - 1);
        }

        list.Insert(Math.Min(rank - 1, list.Count), concept);
        return new(list);
    }

    /// <summary>Takes a concept out; those behind it move up.</summary>
    public Ranking Without(long concept) => new([.. Concepts.Where(c => c != concept)]);
}
