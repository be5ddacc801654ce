namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>Words, each with a number. One that stands over another keeps the other's numbers and leaves it as it is.</summary>
internal sealed class Vocabulary
{
    private readonly Vocabulary? under;
    private readonly int first;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Vocabulary()
        : this(null)
    {
    }

    private Vocabulary(Vocabulary? under)
    {
        this.under = under;
        first = under is null ? Token.FirstWord : under.first + under.numbers.Count;
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A vocabulary for more words over this one, which must not grow any more.</summary>
    public Vocabulary Over() => new(this);

    public int Add(string folded) => Add(folded.AsSpan());

    public int Add(ReadOnlySpan<char> folded)
    {
        var number = FindFolded(folded);
        if (number == Token.Unknown)
        {
            lookup[folded] = number = first + numbers.Count;
        }

        return number;
    }

    /// <summary>The number of a word as it stands in a text, or <see cref="Token.Unknown"/>.</summary>
    /// <param name="word">The word, not folded.</param>
    /// <param name="learn">Whether a new word gets a number.</param>
    public int Find(ReadOnlySpan<char> word, bool learn = false)
    {
        Span<char> folded = stackalloc char[Folding.LongestWord];
        var length = Folding.Fold(word, folded);
        return length < 0 ? Token.Unknown : learn ? Add(folded[..length]) : FindFolded(folded[..length]);
    }

    private int FindFolded(ReadOnlySpan<char> folded) =>
        lookup.TryGetValue(folded, out var number) ? number : under?.FindFolded(folded) ?? Token.Unknown;
}
