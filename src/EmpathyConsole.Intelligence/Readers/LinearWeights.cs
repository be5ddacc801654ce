using EmpathyConsole.Intelligence.Voices.Mining;

namespace EmpathyConsole.Intelligence.Readers;

/// <summary>One weight for each feature and class, feature by feature, and a bias for each class.</summary>
internal sealed class LinearWeights(int features, int classes)
{
    // whole vector registers: the padding stays 0
    private const int Lane = 8;

    public int Features => features;

    public int Classes => classes;

    /// <summary>Floats from one feature's weights to the next's.</summary>
    public int Stride { get; } = (classes + Lane - 1) / Lane * Lane;

    public float[] Values { get; } = new float[checked((features + 1) * ((classes + Lane - 1) / Lane * Lane))];

    public Span<float> Of(int feature) => Values.AsSpan(feature * Stride, Stride);

    /// <summary>The biases: a last feature that every text has.</summary>
    public Span<float> Bias => Of(features);

    /// <summary>Scores of a row for every class; longer than the classes by the padding.</summary>
    public void Score(ReadOnlySpan<int> ids, ReadOnlySpan<float> values, Span<float> scores)
    {
        Bias.CopyTo(scores);
        for (var i = 0; i < ids.Length; i++)
        {
            Vectors.AddScaled(scores, Of(ids[i]), values[i]);
        }
    }
}
