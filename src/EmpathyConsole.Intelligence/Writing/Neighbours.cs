namespace EmpathyConsole.Intelligence.Writing;

/// <summary>An inverted index over unit vectors: finds the nearest of those added.</summary>
internal sealed class Neighbours
{
    private readonly Dictionary<int, List<(int Text, double Weight)>> _postings = [];
    private double[] _sums = new double[64];

    public int Count { get; private set; }

    public void Add(IReadOnlyList<(int Term, double Weight)> vector)
    {
        foreach (var (term, weight) in vector)
        {
            if (!_postings.TryGetValue(term, out var list))
            {
                _postings[term] = list = [];
            }

            list.Add((Count, weight));
        }

        Count++;
    }

    /// <summary>Index and cosine of the nearest, or (-1, 0) when there is none.</summary>
    public (int Index, double Cosine) Nearest(IReadOnlyList<(int Term, double Weight)> vector)
    {
        if (_sums.Length < Count)
        {
            _sums = new double[Count * 2];
        }

        Array.Clear(_sums, 0, Count);
        foreach (var (term, weight) in vector)
        {
            foreach (var (text, other) in _postings.GetValueOrDefault(term) ?? [])
            {
                _sums[text] += weight * other;
            }
        }

        var best = (Index: -1, Cosine: 0.0);
        for (var i = 0; i < Count; i++)
        {
            if (_sums[i] > best.Cosine)
            {
                best = (i, _sums[i]);
            }
        }

        return best;
    }
}
