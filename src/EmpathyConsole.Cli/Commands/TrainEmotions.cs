using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Cli.Evaluating;
using EmpathyConsole.Intelligence.Readers;
using EmpathyConsole.Intelligence.Readers.Emotions;

namespace EmpathyConsole.Cli.Commands;

/// <summary>train emotions: writes the artefact that ships. The same file gives the same bytes.</summary>
internal static class TrainEmotions
{
    private const string Licence = "Trained on GoEmotions (Demszky et al. 2020, Google Research), Apache-2.0; the weights were learned from its texts, none of which is in this file.";

    /// <summary>Chosen by cross-validation inside the training file.</summary>
    public static TrainingOptions Options { get; } = new() { Features = new(LongestPiece: 6), Cost = 0.07, Rounds = 8, MostFeatures = 100_000 };

    public static Command Command(CliFrame frame)
    {
        var train = new Option<string>("--train") { Description = "GoEmotions' training file: a CSV with the columns text and labels (a|b|c).", Required = true };
        var output = new Option<string>("--out") { Description = "Where the artefact is written.", Required = true };
        var floor = new Option<int>("--floor") { Description = "Weights below so many of 45 steps are left out.", DefaultValueFactory = _ => 5 };
        var command = new Command("emotions", "Trains the emotion reader and writes its artefact; the same file gives the same artefact.") { train, output, floor };
        command.SetAction(frame.Alone(async (_, parsed, cancellation) =>
        {
            var path = parsed.GetValue(train)!;
            var rows = LabelledRows.Read(path);
            if (!rows.Succeeded)
            {
                return await CliFrame.SayAsync(rows.Problem.Sentence, cancellation);
            }

            if (rows.Value.SelectMany(r => r.Labels).FirstOrDefault(l => EmotionGroups.Of(l) is null) is { } unknown)
            {
                return await CliFrame.SayAsync($"The training file has the label '{unknown}', which is none of the 28 emotions.", cancellation);
            }

            if (EmotionGroups.Emotions.FirstOrDefault(e => !rows.Value.Any(r => r.Labels.Contains(e, StringComparer.Ordinal))) is { } missing)
            {
                return await CliFrame.SayAsync($"The training file has no text with the label '{missing}'; each of the 28 emotions is needed.", cancellation);
            }

            var hash = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(path, cancellation)));
            var card = new ReaderCard(
                "emotions",
                "1",
                string.Create(CultureInfo.InvariantCulture, $"empathy train emotions --train {Path.GetFileName(path)} --out emotions.txt --floor {parsed.GetValue(floor)}"),
                Licence,
                string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}, {rows.Value.Count} texts, sha256 {hash}"),
                Figures: "");
            var examples = rows.Value.Select(r => EmotionGroups.WithGroups(new(r.Text, r.Labels))).ToList();
            var trained = ReaderTrainer.Train(examples, Options, Console.Error.WriteLine, cancellation);
            var reader = trained.Reader.With(card with { Figures = Figures(trained) });
            await using var file = new StreamWriter(parsed.GetValue(output)!, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            ReaderFile.Save(reader, file, parsed.GetValue(floor));
            await Console.Error.WriteLineAsync(reader.Card.Figures.AsMemory(), cancellation);
            return ExitCode.Done;
        }));
        return command;
    }

    private static string Figures(TrainedReader trained)
    {
        var byHead = trained.Reader.Labels.Zip(trained.HeldOutF1).ToLookup(c => c.First.StartsWith("group:", StringComparison.Ordinal), c => c.Second);
        return string.Create(CultureInfo.InvariantCulture, $"macro-F1 {byHead[false].Average():0.000} (28 emotions), {byHead[true].Average():0.000} (7 groups), {Options.Folds}-fold cross-validation at the thresholds it chose");
    }
}
