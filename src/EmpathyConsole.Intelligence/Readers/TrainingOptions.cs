namespace EmpathyConsole.Intelligence.Readers;

/// <summary>How a reader is trained. The defaults were chosen by cross-validation inside training sets.</summary>
public sealed record TrainingOptions
{
    public FeatureOptions Features { get; init; } = new();

    public ReaderLoss Loss { get; init; } = ReaderLoss.SquaredHinge;

    /// <summary>What an error costs against large weights.</summary>
    public double Cost { get; init; } = 0.1;

    /// <summary>Walks over the texts.</summary>
    public int Rounds { get; init; } = 8;

    /// <summary>A word or pair in fewer texts is no feature.</summary>
    public int FewestForWords { get; init; } = 2;

    /// <summary>A piece of a word, or a manner, in fewer texts is no feature.</summary>
    public int FewestForPieces { get; init; } = 3;

    /// <summary>Rare features count more, by the logarithm of their rarity.</summary>
    public bool Rarity { get; init; }

    /// <summary>Only so many features are kept, those that weigh most; then the reader is trained again with them.</summary>
    public int MostFeatures { get; init; } = int.MaxValue;

    /// <summary>Parts of the training texts that are held out in turn to set thresholds and probabilities, 2 or more.</summary>
    public int Folds { get; init; } = 5;

    public int Seed { get; init; } = 1;
}
