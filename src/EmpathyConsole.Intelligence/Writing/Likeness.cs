namespace EmpathyConsole.Intelligence.Writing;

/// <summary>
/// How alike texts are: cosine of TF-IDF over word 1-2-grams, weights fitted on the texts given
/// (idf = ln((1 + n) / (1 + df)) + 1, term counts raw, L2 normalised).
/// </summary>
public sealed class Likeness
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _wordOf;

    // a word, or a pair with the number of the first word + 1 in the upper half
    private readonly Dictionary<long, int> _terms = [];
    private readonly List<double> _idf = [];
    private readonly List<int> _found = [];
    private readonly double _unseen;

    /// <summary>Fits the weights.</summary>
    public Likeness(IReadOnlyCollection<string> texts)
    {
        _wordOf = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var frequency = new List<int>();
        foreach (var text in texts)
        {
            Read(text);
            for (var i = 0; i < _found.Count; i++)
            {
                while (frequency.Count <= _found[i])
                {
                    frequency.Add(0);
                }

                frequency[_found[i]] += i == 0 || _found[i] != _found[i - 1] ? 1 : 0;
            }
        }

        _unseen = Math.Log(1.0 + texts.Count) + 1;
        _idf.AddRange(frequency.Select(df => Math.Log((1.0 + texts.Count) / (1 + df)) + 1));
    }

    /// <summary>Index of the term and its weight, L2 norm 1. Terms not seen when fitting get the weight of the rarest.</summary>
    internal IReadOnlyList<(int Term, double Weight)> Vector(string text)
    {
        Read(text);
        var vector = new List<(int Term, double Weight)>(_found.Count);
        var squares = 0.0;
        for (var i = 0; i < _found.Count;)
        {
            var (term, from) = (_found[i], i);
            while (i < _found.Count && _found[i] == term)
            {
                i++;
            }

            var weight = (i - from) * (term < _idf.Count ? _idf[term] : _unseen);
            squares += weight * weight;
            vector.Add((term, weight));
        }

        var norm = Math.Sqrt(squares);
        for (var i = 0; i < vector.Count; i++)
        {
            vector[i] = (vector[i].Term, vector[i].Weight / norm);
        }

        return vector;
    }

    /// <summary>The most alike pair of a run, with weights fitted on it.</summary>
    public static (int First, int Second, double Cosine) MostAlike(IReadOnlyList<string> texts)
    {
        var likeness = new Likeness(texts);
        var seen = new Neighbours();
        var worst = (First: -1, Second: -1, Cosine: 0.0);
        for (var i = 0; i < texts.Count; i++)
        {
            var vector = likeness.Vector(texts[i]);
            var (nearest, cosine) = seen.Nearest(vector);
            if (cosine > worst.Cosine)
            {
                worst = (nearest, i, cosine);
            }

            seen.Add(vector);
        }

        return worst;
    }

    /// <summary>Puts the terms of a text into the list of found ones, sorted; each as often as it stands there.</summary>
    private void Read(string text)
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
