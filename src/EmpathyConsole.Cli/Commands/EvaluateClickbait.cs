using System.CommandLine;
using EmpathyConsole.Cli.Evaluating;
using EmpathyConsole.Intelligence.Guardrails;
using EmpathyConsole.Intelligence.Readers;

namespace EmpathyConsole.Cli.Commands;

/// <summary>evaluate clickbait.</summary>
internal static class EvaluateClickbait
{
    public static Command Command(CliFrame frame)
    {
        var test = new Option<string>("--test") { Description = "A CSV with the columns text and label: 1 baits a click, 0 does not.", Required = true };
        var folds = new Option<int?>("--folds") { Description = "Measures a reader trained on the other parts of the test file, part by part, 2 to 20; without it the reader that ships." };
        var learned = TrainClickbait.Everyday("--learn-everyday");
        var every = TrainClickbait.Every();
        var everyday = new Option<string[]>("--everyday") { Description = "Files on which nothing should fire, judged by the reader that ships: a CSV with a column text, or lines.", AllowMultipleArgumentsPerToken = true };
        var command = new Command("clickbait", "How well lines that bait a click are told from others.") { test, folds, learned, every, everyday };
        command.SetAction(frame.Alone(async (format, parsed, cancellation) =>
        {
            var rows = YesNoRows.Read(parsed.GetValue(test)!);
            var plain = YesNoRows.Everyday(parsed.GetValue(learned) ?? []);
            var files = YesNoRows.Everyday(parsed.GetValue(everyday) ?? []);
            if ((!rows.Succeeded ? rows.Problem : !plain.Succeeded ? plain.Problem : files.Succeeded ? null : files.Problem) is { } problem)
            {
                return await CliFrame.SayAsync(problem.Sentence, cancellation);
            }

            if (parsed.GetValue(folds) is { } parts and (< 2 or > 20))
            {
                return await CliFrame.SayAsync($"--folds {parts} can't be: choose 2 to 20.", cancellation);
            }

            var shipped = ClickbaitReader.Shipped;
            var fired = parsed.GetValue(folds) is { } k
                ? Folds.Judge(rows.Value, k, (seen, _) => Train(seen, plain.Value.SelectMany(p => TrainClickbait.Thin(p.Texts, parsed.GetValue(every))), cancellation).Baits)
                : [.. rows.Value.AsParallel().AsOrdered().Select(r => shipped.Baits(r.Text))];
            var scores = new YesNoScores(rows.Value, fired);
            var rates = files.Value.Select(f => (f.File, Rate: Score.Share("fires on " + f.File, f.Texts.AsParallel().Count(shipped.Baits), f.Texts.Count))).ToList();
            var (accuracy, f1) = (scores.Accuracy, scores.F1);
            ScoreSheet.Write(
                format,
                new
                {
                    n = rows.Value.Count,
                    accuracy = accuracy.Value,
                    accuracy.Low,
                    accuracy.High,
                    precision = scores.Precision.Value,
                    recall = scores.Recall.Value,
                    f1 = f1.Value,
                    f1Low = f1.Low,
                    f1High = f1.High,
                    fireRate = rates.ToDictionary(r => r.File, r => r.Rate.Value, StringComparer.Ordinal),
                },
                [accuracy, scores.Precision, scores.Recall, f1, .. rates.Select(r => r.Rate)]);
            return ExitCode.Done;
        }));
        return command;
    }

    private static ClickbaitReader Train(IEnumerable<LabelledRow> rows, IEnumerable<string> everyday, CancellationToken cancellation) =>
        new(ReaderTrainer.Train(TrainClickbait.Examples(rows, everyday), ClickbaitReader.Options, cancellation: cancellation).Reader);
}
