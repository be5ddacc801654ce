using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Voices.Cues;
using EmpathyConsole.Intelligence.Voices.Kinds;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>What each text says of the six kinds, and from that what a group is about.</summary>
internal sealed class KindReader
{
    private const int Kinds = FeltKinds.Count;

    // a voice that says it twice does not count twice, a loud one at most this much
    private const float MostPerText = 1.5f;
    private const double LeastPart = 0.2;
    private const float Sure = 0.5f;

    // how many voices without a plain cue are read for emotion: of a group, and of all for what is usual
    private const int ReadOfGroup = 48;
    private const int ReadOfAll = 400;
    private readonly float[] weights;
    private readonly CueHit[][] hits;
    private readonly double[] usual = new double[Kinds];
    private readonly Corpus corpus;
    private readonly bool[] silent;
    private readonly double[] usuallyFelt;

    public KindReader(Corpus corpus, CancellationToken cancellation)
    {
        this.corpus = corpus;
        var n = corpus.Texts.Count;
        silent = new bool[n];
        weights = new float[n * Kinds];
        hits = new CueHit[n][];
        new Blocks(n, cancellation).Run((from, to) =>
        {
            var found = new List<CueHit>();
            for (var text = from; text < to; text++)
            {
                CueReader.Read(corpus.Texts[text], corpus.TokensOf(text), found);
                hits[text] = [.. found];
                silent[text] = found.TrueForAll(h => h.Weight < CueLexicon.Plain);
                foreach (var hit in found)
                {
                    ref var weight = ref weights[(text * Kinds) + (int)hit.Kind - 1];
                    weight = Math.Min(MostPerText, weight + hit.Weight);
                }
            }
        });

        for (var i = 0; i < weights.Length; i++)
        {
            usual[i % Kinds] += weights[i] / n;
        }

        usuallyFelt = Felt([.. Enumerable.Range(0, n)], ReadOfAll);
    }

    public IReadOnlyList<CueHit> HitsOf(int text) => hits[text];

    /// <summary>
    /// The kind that stands out: how often it is spoken of, times how much more often than elsewhere (by its square root, so that a kind
    /// which is rare everywhere does not win by a whisper). Null when nothing is felt at all.
    /// </summary>
    public ThemeKind? KindOf(IReadOnlyList<int> texts)
    {
        var (best, score) = (-1, 0.02);
        var felt = Felt(texts, ReadOfGroup);
        for (var kind = 0; kind < Kinds; kind++)
        {
            double sum = 0;
            foreach (var text in texts)
            {
                sum += weights[(text * Kinds) + kind];
            }

            var rate = (sum / texts.Count) + felt[kind];
            var s = rate * Math.Sqrt((rate + 0.02) / (usual[kind] + usuallyFelt[kind] + 0.02));
            if (s > score)
            {
                (best, score) = (kind, s);
            }
        }

        return best < 0 ? null : (ThemeKind)(best + 1);
    }

    /// <summary>
    /// What the emotion reader adds where no plain cue speaks, for each kind: its mean over evenly spread silent voices, times their share.
    /// Texts are in ordinal order, so the voices that are read do not depend on the order they came in.
    /// </summary>
    private double[] Felt(IReadOnlyList<int> texts, int most)
    {
        var quiet = texts.Where(t => silent[t]).ToList();
        var felt = new double[Kinds];
        var read = Math.Min(most, quiet.Count);
        Span<float> of = stackalloc float[Kinds];
        for (var i = 0; i < read; i++)
        {
            of.Clear();
            FeltKinds.Add(corpus.Texts[quiet[(int)((long)i * quiet.Count / read)]], of);
            for (var kind = 0; kind < Kinds; kind++)
            {
                felt[kind] += of[kind] * ((double)quiet.Count / texts.Count / read);
            }
        }

        return felt;
    }

    /// <summary>
    /// Parts a group in which many are pleased and many are not: "great service" and "worst service" are two themes. The larger part
    /// comes first; one part when there is nothing to part.
    /// </summary>
    public IReadOnlyList<List<int>> ByFeeling(List<int> texts, int fewest)
    {
        var pleased = texts.Where(t => Pleasure(t) > Sure).ToList();
        var displeased = texts.Count(t => Pleasure(t) < -Sure);
        return Math.Min(pleased.Count, displeased) < Math.Max(fewest, texts.Count * LeastPart) ? [texts] : [pleased, [.. texts.Except(pleased)]];
    }

    /// <summary>Above 0 when relief and delight outweigh frustration and fear.</summary>
    private float Pleasure(int text)
    {
        var of = weights.AsSpan(text * Kinds, Kinds);
        return of[(int)ThemeKind.Relief - 1] + of[(int)ThemeKind.Delight - 1] - of[(int)ThemeKind.Frustration - 1] - of[(int)ThemeKind.Fear - 1];
    }
}
