namespace EmpathyConsole.Intelligence.Writing;

/// <summary>
/// How alike texts are: cosine of TF-IDF over word 1-2-grams, weights fitted on the texts given
/// (idf = ln((1 + n) / (1 + df)) + 1, term counts raw, L2 normalised).
/// </summary>
public sealed class Likeness
{
    private readonly Vocabulary _vocabulary;
    private readonly double[] _idf;
    private readonly double _unseen;

    /// <summary>Fits the weights.</summary>
    public Likeness(IReadOnlyCollection<string> texts)
        : this(new Vocabulary(), texts)
    {
    }

    /// <summary>Fits the weights on texts whose terms are numbered already.</summary>
    internal Likeness(Vocabulary vocabulary, IReadOnlyCollection<int[]> texts)
    {
        _vocabulary = vocabulary;
        _unseen = Math.Log(1.0 + texts.Count) + 1;
        var frequency = new int[vocabulary.Count];
        foreach (var terms in texts)
        {
            for (var i = 0; i < terms.Length; i++)
            {
                frequency[terms[i]] += i == 0 || terms[i] != terms[i - 1] ? 1 : 0;
            }
        }

        _idf = Array.ConvertAll(frequency, df => Math.Log((1.0 + texts.Count) / (1 + df)) + 1);
    }

    private Likeness(Vocabulary vocabulary, IReadOnlyCollection<string> texts)
        : this(vocabulary, [.. texts.Select(vocabulary.Read)])
    {
    }

    /// <summary>Index of the term and its weight, L2 norm 1. Terms not seen when fitting get the weight of the rarest.</summary>
    internal IReadOnlyList<(int Term, double Weight)> Vector(string text) => Vector(_vocabulary.Read(text));

    /// <summary>The same of a text whose terms are numbered already.</summary>
    internal (int Term, double Weight)[] Vector(int[] terms)
    {
        var vector = new List<(int Term, double Weight)>(terms.Length);
        var squares = 0.0;
        for (var i = 0; i < terms.Length;)
        {
            var (term, from) = (terms[i], i);
            while (i < terms.Length && terms[i] == term)
            {
                i++;
            }

            var weight = (i - from) * (term < _idf.Length ? _idf[term] : _unseen);
            squares += weight * weight;
            vector.Add((term, weight));
        }

        var norm = Math.Sqrt(squares);
        return [.. vector.Select(one => (one.Term, one.Weight / norm))];
    }

    /// <summary>The most alike pair of a run, with weights fitted on it.</summary>
    public static (int First, int Second, double Cosine) MostAlike(IReadOnlyList<string> texts)
    {
        var vocabulary = new Vocabulary();
        return MostAlike(vocabulary, [.. texts.Select(vocabulary.Read)]);
    }

    /// <summary>The same of texts whose terms are numbered already.</summary>
    internal static (int First, int Second, double Cosine) MostAlike(Vocabulary vocabulary, IReadOnlyList<int[]> texts)
    {
        var likeness = new Likeness(vocabulary, texts);
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
}
