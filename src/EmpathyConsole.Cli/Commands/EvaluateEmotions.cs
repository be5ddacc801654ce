using System.CommandLine;
using EmpathyConsole.Cli.Evaluating;
using EmpathyConsole.Intelligence.Readers;
using EmpathyConsole.Intelligence.Readers.Emotions;
using EmpathyConsole.Intelligence.Readers.Evaluation;

namespace EmpathyConsole.Cli.Commands;

/// <summary>evaluate emotions.</summary>
internal static class EvaluateEmotions
{
    public static Command Command(CliFrame frame)
    {
        var test = new Option<string>("--test") { Description = "A CSV with the columns text and labels (a|b|c).", Required = true };
        var train = new Option<string?>("--train") { Description = "A CSV to train a reader on first; without it the reader that ships is measured." };
        var command = new Command("emotions", "How well emotions are read in labelled texts: macro-F1, micro-F1 and each class.") { test, train };
        command.SetAction(frame.Alone(async (format, parsed, cancellation) =>
        {
            var rows = LabelledRows.Read(parsed.GetValue(test)!);
            if (!rows.Succeeded)
            {
                return await CliFrame.SayAsync(rows.Problem.Sentence, cancellation);
            }

            Func<string, IReadOnlyList<Reading>> read;
            if (parsed.GetValue(train) is { } path)
            {
                var examples = LabelledRows.Read(path);
                if (!examples.Succeeded)
                {
                    return await CliFrame.SayAsync(examples.Problem.Sentence, cancellation);
                }

                if (examples.Value.Count < ReaderTrainer.FewestExamples)
                {
                    return await CliFrame.SayAsync($"{path} holds {examples.Value.Count} labelled rows; {ReaderTrainer.FewestExamples} are the fewest to learn from.", cancellation);
                }

                read = ReaderTrainer.Train([.. examples.Value.Select(r => new LabelledExample(r.Text, r.Labels))], TrainEmotions.Options, step: Console.Error.WriteLine, cancellation: cancellation).Reader.Read;
            }
            else
            {
                var shipped = EmotionReader.Shipped;
                read = rows.Value.SelectMany(r => r.Labels).All(EmotionGroups.Groups.Contains) ? shipped.Groups : shipped.Emotions;
            }

            string[] labels = [.. read("").Select(r => r.Label)];
            if (rows.Value.SelectMany(r => r.Labels).FirstOrDefault(l => !labels.Contains(l, StringComparer.Ordinal)) is { } unknown)
            {
                return await CliFrame.SayAsync($"The test file has the label '{unknown}', which the reader does not know. It knows: {string.Join(", ", labels)}.", cancellation);
            }

            var scores = LabelScores.Of(
                labels,
                [.. rows.Value.Select(r => r.Labels.Distinct(StringComparer.Ordinal).Select(l => Array.IndexOf(labels, l)).ToArray())],
                [.. rows.Value.AsParallel().AsOrdered().Select(r => read(r.Text).Index().Where(x => x.Item.Said).Select(x => x.Index).ToArray())]);
            ScoreSheet.Write(format, Answer(scores), [.. Lines(scores)]);
            return ExitCode.Done;
        }));
        return command;
    }

    private static object Answer(LabelScores scores) => new
    {
        scores.N,
        macroF1 = scores.MacroF1.Value,
        macroLow = scores.MacroF1.Low,
        macroHigh = scores.MacroF1.High,
        microF1 = scores.MicroF1.Value,
        microLow = scores.MicroF1.Low,
        microHigh = scores.MicroF1.High,
        perClass = scores.Classes.ToDictionary(c => c.Label, c => new { c.F1, c.Precision, c.Recall, c.N }, StringComparer.Ordinal),
    };

    private static IEnumerable<Score> Lines(LabelScores scores)
    {
        yield return Score.Of("macro-F1", scores.MacroF1, scores.N);
        yield return Score.Of("micro-F1", scores.MicroF1, scores.N);
        foreach (var c in scores.Classes)
        {
            yield return new($"F1 of {c.Label}", c.F1, null, null, c.N);
        }
    }
}
