using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Readers;

/// <summary>
/// A learned reader of short texts: a weight for each feature and class, summed, against a threshold. Safe for several threads; the same
/// text gives the same answer. Empty, huge and broken text is read like any other.
/// </summary>
public sealed class LinearTextReader
{
    private readonly ConcurrentBag<Scratch> idle = [];

    internal LinearTextReader(ReaderCard card, FeatureOptions options, FeatureTable table, LinearWeights weights, IReadOnlyList<ClassSetting> classes)
    {
        (Card, Options, Table, Weights, Classes) = (card, options, table, weights, classes);
        Labels = [.. classes.Select(c => c.Label)];
    }

    public ReaderCard Card { get; }

    /// <summary>The classes, in the order of the readings.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>How many features it knows.</summary>
    public int FeatureCount => Table.Features.Count;

    internal FeatureOptions Options { get; }

    internal FeatureTable Table { get; }

    internal LinearWeights Weights { get; }

    internal IReadOnlyList<ClassSetting> Classes { get; }

    /// <summary>The same reader with another card.</summary>
    public LinearTextReader With(ReaderCard card) => new(card, Options, Table, Weights, Classes);

    /// <summary>Reads a text: one reading a class, in the order of the labels.</summary>
    public IReadOnlyList<Reading> Read(string text)
    {
        var readings = new Reading[Classes.Count];
        Read(text, readings);
        return readings;
    }

    /// <summary>The same without a new array: fills one reading a class.</summary>
    public void Read(string text, Span<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = idle.TryTake(out var free) ? free : new Scratch(Options, Weights.Stride);
        Table.Row(at.Cutter, text, at.Ids, at.Values);
        Weights.Score(CollectionsMarshal.AsSpan(at.Ids), CollectionsMarshal.AsSpan(at.Values), at.Scores);
        for (var c = 0; c < Classes.Count; c++)
        {
            var (setting, score) = (Classes[c], at.Scores[c]);
            readings[c] = new(setting.Label, score, setting.Probability(score), score >= setting.Threshold);
        }

        idle.Add(at);
    }

    private sealed class Scratch(FeatureOptions options, int stride)
    {
        public FeatureCutter Cutter { get; } = new(options);

        public List<int> Ids { get; } = [];

        public List<float> Values { get; } = [];

        public float[] Scores { get; } = new float[stride];
    }
}
