using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>
/// The terms of a corpus and each text's weights over them. Terms are stems, and pairs of stems that stand side by side or with one small
/// word between them ("hold for hours"). A pair counts half: it says the same twice.
/// </summary>
internal sealed class TermTable
{
    private const double MostCommon = 0.3;
    private const double PairWeight = 0.5;

    // rare words tell more than their logarithm says (tuned on bank questions, utterances and posts; 1 to 1.5 do alike)
    private const double InversePower = 1.3;
    private const int Few = 400;

    // a text that says only what a quarter of all say belongs nowhere
    private const float LeastSaid = 2;
    private readonly Dictionary<long, int> ids = [];
    private readonly List<string> names = [];
    private readonly List<float> inverse = [];

    private TermTable()
    {
    }

    /// <summary>The terms.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>One row a text, of length 1 or empty; weight (1 + ln tf) ln(1 + N/df)^1.3.</summary>
    public SparseRows Rows { get; private set; } = null!;

    public static TermTable Build(Corpus corpus)
    {
        var n = corpus.Texts.Count;
        var frequency = Frequencies(corpus);
        var fewest = n < Few ? 2 : 3;
        var table = new TermTable();
        foreach (var (key, texts) in frequency.Where(f => f.Value >= fewest && f.Value <= Math.Max(fewest, MostCommon * n)).OrderBy(f => f.Key))
        {
            table.ids[key] = table.names.Count;
            table.names.Add(NameOf(corpus, key));
            table.inverse.Add((float)((IsPair(key) ? PairWeight : 1) * Math.Pow(Math.Log(1 + ((double)n / texts)), InversePower)));
        }

        table.Rows = table.Weigh(corpus);
        return table;
    }

    /// <summary>Fills the lists with the terms of a text, ascending, and its weights; both are empty when it has none.</summary>
    /// <param name="stems">Stem of each word, -1 for small words, <see cref="Corpus.Unknown"/> for words the corpus does not have.</param>
    /// <param name="terms">Columns, each once.</param>
    /// <param name="weights">Together of length 1.</param>
    public void Read(ReadOnlySpan<int> stems, List<int> terms, List<float> weights)
    {
        terms.Clear();
        weights.Clear();
        foreach (var key in new Keys(stems))
        {
            if (ids.TryGetValue(key, out var id))
            {
                terms.Add(id);
            }
        }

        terms.Sort();
        var kept = 0;
        for (var i = 0; i < terms.Count;)
        {
            var end = i;
            while (end < terms.Count && terms[end] == terms[i])
            {
                end++;
            }

            weights.Add((1 + MathF.Log(end - i)) * inverse[terms[i]]);
            terms[kept++] = terms[i];
            i = end;
        }

        CollectionsMarshal.SetCount(terms, kept);
        if (Vectors.Normalise(CollectionsMarshal.AsSpan(weights)) < LeastSaid)
        {
            terms.Clear();
            weights.Clear();
        }
    }

    /// <summary>The term of a stem alone, or -1 when the stem is no term.</summary>
    public int TermOf(int stem) => ids.GetValueOrDefault(stem, -1);

    private static Dictionary<long, int> Frequencies(Corpus corpus)
    {
        var frequency = new Dictionary<long, int>();
        var seen = new HashSet<long>();
        for (var text = 0; text < corpus.Texts.Count; text++)
        {
            seen.Clear();
            foreach (var key in new Keys(corpus.StemsOf(text)))
            {
                if (seen.Add(key))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(frequency, key, out var _)++;
                }
            }
        }

        return frequency;
    }

    private static bool IsPair(long key) => key >> 32 != 0;

    private static string NameOf(Corpus corpus, long key) =>
        IsPair(key) ? corpus.StemName((int)(key >> 32) - 1) + ' ' + corpus.StemName((int)(key & 0xFFFFFFFF)) : corpus.StemName((int)key);

    private SparseRows Weigh(Corpus corpus)
    {
        var starts = new int[corpus.Texts.Count + 1];
        var (terms, weights) = (new List<int>(), new List<float>());
        var (termsOf, weightsOf) = (new List<int>(), new List<float>());
        for (var text = 0; text < corpus.Texts.Count; text++)
        {
            Read(corpus.StemsOf(text), termsOf, weightsOf);
            terms.AddRange(termsOf);
            weights.AddRange(weightsOf);
            starts[text + 1] = terms.Count;
        }

        return new(starts, [.. terms], [.. weights], names.Count);
    }

    /// <summary>The keys of the terms of a text, one after the other.</summary>
    private ref struct Keys(ReadOnlySpan<int> stems)
    {
        private readonly ReadOnlySpan<int> stems = stems;
        private int at = -1;
        private int previous = -1;
        private int beforePrevious = -1;
        private long pending = -1;

        public long Current { get; private set; } = -1;

        public readonly Keys GetEnumerator() => this;

        public bool MoveNext()
        {
            if (pending >= 0)
            {
                (Current, pending) = (pending, -1);
                return true;
            }

            while (++at < stems.Length)
            {
                var stem = stems[at];
                var partner = previous != -1 ? previous : beforePrevious;
                (beforePrevious, previous) = (previous, stem);
                if (stem >= 0)
                {
                    Current = stem;
                    pending = partner >= 0 ? ((long)(partner + 1) << 32) | (uint)stem : -1;
                    return true;
                }
            }

            return false;
        }
    }
}
