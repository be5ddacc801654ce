using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Readers;

/// <summary>The features a reader knows, with how telling each is by rarity, and how a text becomes a row over them.</summary>
internal sealed class FeatureTable
{
    private const int BlockCount = 3;
    private readonly Dictionary<ulong, int> idOf;
    private readonly FeatureBlock[] blocks;

    /// <param name="features">Each once; their order gives the ids.</param>
    /// <param name="rarity">A factor each, above 0.</param>
    public FeatureTable(IReadOnlyList<string> features, float[] rarity)
    {
        Features = features;
        Rarity = rarity;
        idOf = new(features.Count);
        blocks = new FeatureBlock[features.Count];
        for (var id = 0; id < features.Count; id++)
        {
            idOf[FeatureCutter.Hash(features[id])] = id;
            blocks[id] = FeatureCutter.BlockOf(features[id]);
        }
    }

    public IReadOnlyList<string> Features { get; }

    public float[] Rarity { get; }

    /// <summary>Fills the row of a text, ids ascending: (1 + ln count) x rarity, each block scaled to length 1.</summary>
    public void Row(FeatureCutter cutter, string text, List<int> ids, List<float> values)
    {
        ids.Clear();
        values.Clear();
        foreach (var (hash, count) in cutter.Cut(text))
        {
            if (idOf.TryGetValue(hash, out var id))
            {
                ids.Add(id);
                values.Add((1 + MathF.Log(count)) * Rarity[id]);
            }
        }

        // the order of a dictionary is nobody's promise, and sums of floats must not depend on it
        var row = CollectionsMarshal.AsSpan(ids);
        var weights = CollectionsMarshal.AsSpan(values);
        row.Sort(weights);
        Span<float> squares = stackalloc float[BlockCount];
        for (var i = 0; i < row.Length; i++)
        {
            squares[(int)blocks[row[i]]] += weights[i] * weights[i];
        }

        for (var i = 0; i < row.Length; i++)
        {
            weights[i] /= MathF.Sqrt(squares[(int)blocks[row[i]]]);
        }
    }

    /// <summary>The rows of many texts.</summary>
    public FeatureRows Rows(FeatureOptions options, IReadOnlyList<string> texts)
    {
        var (rows, cutter, ids, values) = (new FeatureRows(), new FeatureCutter(options), new List<int>(), new List<float>());
        foreach (var text in texts)
        {
            Row(cutter, text, ids, values);
            rows.Add(CollectionsMarshal.AsSpan(ids), CollectionsMarshal.AsSpan(values));
        }

        return rows;
    }

    /// <summary>The features that stand in at least so many texts, in ordinal order.</summary>
    /// <param name="options">What to look at.</param>
    /// <param name="texts">The training texts.</param>
    /// <param name="fewest">Fewest texts, for each block.</param>
    /// <param name="rarity">Whether rare ones count more.</param>
    public static FeatureTable Of(FeatureOptions options, IReadOnlyList<string> texts, Func<FeatureBlock, int> fewest, bool rarity)
    {
        var (cutter, found) = (new FeatureCutter(options), new Dictionary<ulong, int>());
        foreach (var text in texts)
        {
            foreach (var hash in cutter.Cut(text).Keys)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(found, hash, out _)++;
            }
        }

        var leastOfAll = Enum.GetValues<FeatureBlock>().Min(fewest);
        foreach (var (hash, n) in found)
        {
            if (n < leastOfAll)
            {
                found.Remove(hash);
            }
        }

        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        cutter.Naming = (hash, name) =>
        {
            if (found.Remove(hash, out var n) && n >= fewest(FeatureCutter.BlockOf(name)))
            {
                names[name] = n;
            }
        };
        foreach (var text in texts)
        {
            cutter.Cut(text);
        }

        var features = names.Keys.Order(StringComparer.Ordinal).ToList();
        return new(features, [.. features.Select(f => rarity ? (float)(Math.Log((1.0 + texts.Count) / (1.0 + names[f])) + 1) : 1)]);
    }

    /// <summary>Only these ids, in ascending order.</summary>
    public FeatureTable Keep(IReadOnlyList<int> ids) => new([.. ids.Select(id => Features[id])], [.. ids.Select(id => Rarity[id])]);
}
