namespace EmpathyConsole.Intelligence.Writing;

/// <summary>Numbers the words and pairs of neighbouring words of texts, so that a text is read once however often it is compared.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _wordOf;

    // a word, or a pair with the number of the first word + 1 in the upper half
    private readonly Dictionary<long, int> _terms = [];
    private readonly List<int> _found = [];

    public Vocabulary() => _wordOf = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many terms have a number.</summary>
    public int Count => _terms.Count;

    /// <summary>The terms of a text in ascending order, each as often as it stands there.</summary>
    public int[] Read(string text)
    {
        _found.Clear();
        var lower = text.ToLowerInvariant();
        var before = -1;
        for (var at = 0; at < lower.Length;)
        {
            if (!char.IsLetterOrDigit(lower[at]))
            {
                at++;
                continue;
            }

            var end = EndOfWord(lower, at);
            var span = lower.AsSpan(at, end - at);
            if (!_wordOf.TryGetValue(span, out var word))
            {
                word = _words.Count;
                _wordOf[span] = word;
            }

            _found.Add(Term(word));
            if (before >= 0)
            {
                _found.Add(Term(((long)(before + 1) << 32) | (uint)word));
            }

            (before, at) = (word, end);
        }

        _found.Sort();
        return [.. _found];
    }

    private int Term(long key)
    {
        if (!_terms.TryGetValue(key, out var term))
        {
            _terms[key] = term = _terms.Count;
        }

        return term;
    }

    /// <summary>Letters and digits, and an apostrophe between letters ("don't").</summary>
    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length
            && (char.IsLetterOrDigit(text[at]) || (text[at] is '\'' or '\u2019' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
        {
            at++;
        }

        return at;
    }
}
