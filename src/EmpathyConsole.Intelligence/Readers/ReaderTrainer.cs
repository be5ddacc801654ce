using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Readers;

/// <summary>Trains a reader: features, weights, and from held-out parts of the same texts a threshold and a probability for each class.</summary>
public static class ReaderTrainer
{
    /// <summary>The fewest examples that are learned from.</summary>
    public const int FewestExamples = 20;

    /// <param name="examples">At least <see cref="FewestExamples"/>, with at least one label each.</param>
    /// <param name="options">How.</param>
    /// <param name="step">Told what is being done.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <exception cref="ArgumentException">Too few examples.</exception>
    public static TrainedReader Train(IReadOnlyList<LabelledExample> examples, TrainingOptions? options = null, Action<string>? step = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(examples);
        options ??= new();
        if (examples.Count < FewestExamples)
        {
            throw new ArgumentException($"{examples.Count} examples are too few to learn from: {FewestExamples} are needed.", nameof(examples));
        }

        string[] labels = [.. examples.SelectMany(e => e.Labels).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var number = labels.Select((l, i) => (l, i)).ToDictionary(x => x.l, x => x.i, StringComparer.Ordinal);
        var texts = examples.Select(e => e.Text).ToArray();
        var has = examples.Select(e => e.Labels.Select(l => number[l]).Distinct().ToArray()).ToArray();

        var fold = Folds(has, labels.Length, options);
        var held = new float[examples.Count][];
        Parallel.For(0, options.Folds, new ParallelOptions { CancellationToken = cancellation }, f =>
        {
            int[] seen = [.. Enumerable.Range(0, texts.Length).Where(i => fold[i] != f)];
            var (table, weights) = Fit([.. seen.Select(i => texts[i])], [.. seen.Select(i => has[i])], labels.Length, options, cancellation);
            Score(table, weights, options.Features, texts, Enumerable.Range(0, texts.Length).Where(i => fold[i] == f), held);
            step?.Invoke($"part {f + 1} of {options.Folds} held out");
        });

        var settings = new ClassSetting[labels.Length];
        var f1 = new double[labels.Length];
        Parallel.For(0, labels.Length, c =>
        {
            var scores = Array.ConvertAll(held, s => s[c]);
            var ofClass = Array.ConvertAll(has, h => h.Contains(c));
            (var threshold, f1[c]) = Thresholds.Best(scores, ofClass);
            var (slope, offset) = Thresholds.Calibrate(scores, ofClass);
            settings[c] = new(labels[c], threshold, slope, offset);
        });

        step?.Invoke("all texts");
        var (features, all) = Fit(texts, has, labels.Length, options, cancellation);
        return new(new(ReaderCard.Unnamed, options.Features, features, all, settings), f1);
    }

    private static (FeatureTable Table, LinearWeights Weights) Fit(string[] texts, int[][] has, int classes, TrainingOptions options, CancellationToken cancellation)
    {
        var table = FeatureTable.Of(options.Features, texts, b => b == FeatureBlock.Words ? options.FewestForWords : options.FewestForPieces, options.Rarity);
        var weights = Weigh(table, texts, has, classes, options, cancellation);
        if (table.Features.Count > options.MostFeatures)
        {
            table = table.Keep(Heaviest(weights, options.MostFeatures));
            weights = Weigh(table, texts, has, classes, options, cancellation);
        }

        return (table, weights);
    }

    private static LinearWeights Weigh(FeatureTable table, string[] texts, int[][] has, int classes, TrainingOptions options, CancellationToken cancellation) =>
        new LinearTrainer { Loss = options.Loss, Cost = options.Cost, Rounds = options.Rounds, Seed = options.Seed }
            .Train(table.Rows(options.Features, texts), table.Features.Count, has, classes, cancellation);

    /// <summary>Ids of the features with the largest sums of squared weights, ascending.</summary>
    private static int[] Heaviest(LinearWeights weights, int most)
    {
        var ids = Enumerable.Range(0, weights.Features).ToArray();
        var heft = Array.ConvertAll(ids, id => -Heft(weights.Of(id)));
        Array.Sort(heft, ids);
        int[] kept = ids[..most];
        Array.Sort(kept);
        return kept;

        static double Heft(ReadOnlySpan<float> of)
        {
            var sum = 0.0;
            foreach (var w in of)
            {
                sum += w * w;
            }

            return sum;
        }
    }

    private static void Score(FeatureTable table, LinearWeights weights, FeatureOptions options, string[] texts, IEnumerable<int> which, float[][] into)
    {
        var (cutter, ids, values) = (new FeatureCutter(options), new List<int>(), new List<float>());
        foreach (var i in which)
        {
            table.Row(cutter, texts[i], ids, values);
            into[i] = new float[weights.Stride];
            weights.Score(CollectionsMarshal.AsSpan(ids), CollectionsMarshal.AsSpan(values), into[i]);
        }
    }

    /// <summary>Spreads the texts of every class evenly over the parts; a text with several labels goes by its rarest.</summary>
    private static int[] Folds(int[][] has, int classes, TrainingOptions options)
    {
        var count = new int[classes];
        foreach (var c in has.SelectMany(h => h))
        {
            count[c]++;
        }

        var (random, fold) = (new Random(options.Seed), new int[has.Length]);
        foreach (var group in Enumerable.Range(0, has.Length).GroupBy(i => has[i].MinBy(c => (count[c], c))).OrderBy(g => g.Key))
        {
            var rows = group.ToArray();
            random.Shuffle(rows);
            for (var i = 0; i < rows.Length; i++)
            {
                fold[rows[i]] = (i + group.Key) % options.Folds;
            }
        }

        return fold;
    }
}
