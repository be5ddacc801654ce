namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>Every word some phrase holds, numbered.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Vocabulary() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Add(string folded)
    {
        if (!numbers.TryGetValue(folded, out var number))
        {
            numbers[folded] = number = Token.FirstWord + numbers.Count;
        }

        return number;
    }

    /// <summary>The number of a word as it stands in a text, or <see cref="Token.Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Folding.LongestWord];
        var length = Folding.Fold(word, folded);
        return length >= 0 && lookup.TryGetValue(folded[..length], out var number) ? number : Token.Unknown;
    }
}
