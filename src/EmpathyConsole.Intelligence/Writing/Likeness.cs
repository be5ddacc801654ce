using System.Text.RegularExpressions;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>
/// How alike texts are: cosine of TF-IDF over word 1-2-grams, weights fitted on the texts given
/// (idf = ln((1 + n) / (1 + df)) + 1, term counts raw, L2 normalised).
/// </summary>
public sealed partial class Likeness
{
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly List<double> _idf = [];
    private readonly double _unseen;

    /// <summary>Fits the weights.</summary>
    public Likeness(IReadOnlyCollection<string> texts)
    {
        var frequency = new List<int>();
        foreach (var text in texts)
        {
            foreach (var term in Terms(text).Distinct(StringComparer.Ordinal))
            {
                if (_terms.TryAdd(term, frequency.Count))
                {
                    frequency.Add(0);
                }

                frequency[_terms[term]]++;
            }
        }

        _idf.AddRange(frequency.Select(df => Math.Log((1.0 + texts.Count) / (1 + df)) + 1));
        _unseen = Math.Log(1.0 + texts.Count) + 1;
    }

    /// <summary>Index of the term and its weight, L2 norm 1. Terms not seen when fitting get the weight of the rarest.</summary>
    internal IReadOnlyList<(int Term, double Weight)> Vector(string text)
    {
        var weights = new Dictionary<int, double>();
        foreach (var term in Terms(text))
        {
            if (!_terms.TryGetValue(term, out var index))
            {
                _terms[term] = index = _idf.Count;
                _idf.Add(_unseen);
            }

            weights[index] = weights.GetValueOrDefault(index) + _idf[index];
        }

        var norm = Math.Sqrt(weights.Values.Sum(weight => weight * weight));
        return [.. weights.Select(entry => (entry.Key, norm > 0 ? entry.Value / norm : 0))];
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

    private static IEnumerable<string> Terms(string text)
    {
        string? before = null;
        foreach (Match match in Word().Matches(text.ToLowerInvariant()))
        {
            yield return match.Value;
            if (before is not null)
            {
                yield return before + " " + match.Value;
            }

            before = match.Value;
        }
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['\u2019][\p{L}]+)?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
