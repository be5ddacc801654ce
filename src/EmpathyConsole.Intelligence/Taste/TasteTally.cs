using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Taste;

/// <summary>Counts the words of a text in one pass.</summary>
internal sealed class TasteTally
{
    private readonly HashSet<string> distinct = new(StringComparer.Ordinal);
    private readonly int[] lists = new int[TasteWords.Count];

    private TasteTally(int words) => Words = words;

    public int Words { get; }

    public int Distinct => distinct.Count;

    public int Letters { get; private set; }

    /// <summary>Words of three letters or more in capitals alone.</summary>
    public int Shouted { get; private set; }

    public int Numbers { get; private set; }

    /// <summary>Words that say what, not how.</summary>
    public int Content { get; private set; }

    public int OfOwn { get; private set; }

    public int OfValues { get; private set; }

    /// <summary>Spellings of somebody in a hurry: "i", "dont", "u".</summary>
    public int Slips { get; private set; }

    public static TasteTally Of(TasteText text, List<TextToken> tokens)
    {
        var tally = new TasteTally(tokens.Count);
        var known = tally.distinct.GetAlternateLookup<ReadOnlySpan<char>>();
        var (own, values) = (Lookup(text.OwnWords), Lookup(text.ValueWords));
        Span<char> buffer = stackalloc char[40];
        foreach (var token in tokens)
        {
            var raw = text.Text.AsSpan(token.Start, token.Length);
            var word = Tokens.Fold(raw, buffer);
            known.Add(word);
            tally.Add(raw, word);
            if (!StopWords.Contains(word))
            {
                tally.Content++;
                tally.OfOwn += own.Contains(word) ? 1 : 0;
            }

            tally.OfValues += values.Contains(word) ? 1 : 0;
        }

        return tally;
    }

    /// <summary>Words of one list of <see cref="TasteWords"/>.</summary>
    public int In(int list) => lists[list];

    private void Add(ReadOnlySpan<char> raw, ReadOnlySpan<char> word)
    {
        Letters += word.Length;
        Numbers += char.IsDigit(word[0]) ? 1 : 0;
        Shouted += raw.Length > 2 && raw.IndexOfAnyExceptInRange('A', 'Z') < 0 ? 1 : 0;
        Slips += raw is "i" or "im" or "dont" or "cant" or "u" or "ur" ? 1 : 0;
        if (TasteWords.Spans.TryGetValue(word, out var bits))
        {
            for (var list = 0; bits != 0; list++, bits >>= 1)
            {
                lists[list] += bits & 1;
            }
        }
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IReadOnlySet<string>? words) =>
        (words is HashSet<string> set && set.Comparer == StringComparer.Ordinal ? set : new HashSet<string>(words ?? new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>();
}
