using EmpathyConsole.Intelligence.Readers;

namespace EmpathyConsole.Intelligence.Guardrails;

/// <summary>Trains a second reader from labelled lines.</summary>
public static class SecondReaderTrainer
{
    /// <summary>How it is trained.</summary>
    public static TrainingOptions Options { get; } = new() { Cost = 1, Rounds = 10, Folds = 4, FewestForPieces = 2, MostFeatures = 40_000 };

    /// <param name="lines">At least <see cref="SecondReader.FewestOfEach"/> of either label; ask <see cref="SecondReader.CanLearn"/>.</param>
    /// <param name="version">The number its findings carry.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <exception cref="ArgumentException">Too few lines.</exception>
    public static SecondReader Train(IReadOnlyList<MarkedText> lines, int version, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (!SecondReader.CanLearn(lines))
        {
            throw new ArgumentException($"A second reader needs at least {SecondReader.FewestOfEach} lines that must fire and as many that must not.", nameof(lines));
        }

        List<LabelledExample> examples =
        [
            .. lines.Select(l => new LabelledExample(l.Text, [l.MustFire ? SecondReader.Fires : SecondReader.Silent])),
            .. EverydayLines.All.Select(t => new LabelledExample(t, [SecondReader.Silent])),
        ];
        var reader = ReaderTrainer.Train(examples, Options, cancellation: cancellation).Reader;
        var fires = reader.Classes.First(c => c.Label == SecondReader.Fires);

        // the score from which nine of ten were right among the texts held out
        var likely = (float)((Math.Log(.9 / .1) - fires.Offset) / fires.Slope);
        return new(reader, Math.Max(likely, fires.Threshold), lines.Where(l => l.MustFire).Select(l => l.Text), version);
    }
}
