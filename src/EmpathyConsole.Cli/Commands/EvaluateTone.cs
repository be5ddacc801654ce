using System.CommandLine;
using EmpathyConsole.Cli.Evaluating;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Starter;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Guardrails;

namespace EmpathyConsole.Cli.Commands;

/// <summary>evaluate tone.</summary>
internal static class EvaluateTone
{
    private const string Pressing = "urgency+scarcity";

    private static readonly RuleBook Rules = RuleBook.Of(StarterSet.LiveAtFirst.Where(g => g.Family == GuardrailFamily.Tone));

    public static Command Command(CliFrame frame)
    {
        var test = new Option<string>("--test") { Description = "A CSV with the columns text and label (1 must fire, 0 must not), and kind and site where known.", Required = true };
        var train = new Option<string?>("--train") { Description = "A CSV of the same shape to train a second reader on first; without it (and without --folds) the starter guardrails are measured alone." };
        var folds = new Option<int?>("--folds") { Description = "Trains the second reader on the other parts of the test file, part by part, 2 to 20; parted by site where there is one." };
        var everyday = new Option<string[]>("--everyday") { Description = "Files on which nothing should fire: a CSV with a column text (of rows labelled 1 and 0 only those with 0), or lines.", AllowMultipleArgumentsPerToken = true };
        var missed = new Option<bool>("--missed") { Description = "Lists what was judged otherwise than labelled, on standard error." };
        var command = new Command("tone", "How well the starter guardrails of the family tone, and a second reader, find what presses on people. No offer fact stands behind any text.") { test, train, folds, everyday, missed };
        command.SetAction(frame.Alone(async (format, parsed, cancellation) =>
        {
            var rows = YesNoRows.Read(parsed.GetValue(test)!);
            if (!rows.Succeeded)
            {
                return await CliFrame.SayAsync(rows.Problem.Sentence, cancellation);
            }

            var files = YesNoRows.Everyday(parsed.GetValue(everyday) ?? []);
            if (!files.Succeeded)
            {
                return await CliFrame.SayAsync(files.Problem.Sentence, cancellation);
            }

            if (parsed.GetValue(folds) is { } parts and (< 2 or > 20))
            {
                return await CliFrame.SayAsync($"--folds {parts} can't be: choose 2 to 20.", cancellation);
            }

            var learned = parsed.GetValue(train) is { } path ? Learn(path) : parsed.GetValue(folds) is null ? (Result<SecondReader>?)null : Learn(rows.Value, parsed.GetValue(test)!);
            if (learned is { Succeeded: false } refused)
            {
                return await CliFrame.SayAsync(refused.Problem.Sentence, cancellation);
            }

            var reader = learned?.Value;

            bool[] fired = parsed.GetValue(folds) is { } k
                ? Folds.Judge(rows.Value, k, (seen, _) => Judge(SecondReaderTrainer.Train(Lines(seen), version: 1, cancellation)))
                : [.. rows.Value.AsParallel().AsOrdered().Select(r => Judge(reader)(r.Text))];
            var scores = new YesNoScores(rows.Value, fired);
            var fires = Judge(reader);
            var rates = files.Value.Select(f => (f.File, Rate: Score.Share("fires on " + f.File, f.Texts.AsParallel().Count(fires), f.Texts.Count))).ToList();
            if (parsed.GetValue(missed))
            {
                await MissedAsync(scores, files.Value, fires, cancellation);
            }

            Write(format, scores, rates);
            return ExitCode.Done;
        }));
        return command;
    }

    private static void Write(OutputFormat format, YesNoScores scores, List<(string File, Score Rate)> rates)
    {
        var (precision, recall, f1) = (scores.Precision, scores.Recall, scores.F1);
        var kinds = Kinds(scores).Select(k => (Kind: k.Name, F1: k.Of.F1, Recall: k.Of.Recall)).ToList();
        ScoreSheet.Write(
            format,
            new
            {
                n = scores.Rows.Count,
                precision = precision.Value,
                recall = recall.Value,
                f1 = f1.Value,
                low = f1.Low,
                high = f1.High,
                kinds = kinds.ToDictionary(k => k.Kind, k => new { k.Recall.N, f1 = k.F1.Value, k.F1.Low, k.F1.High, recall = k.Recall.Value }, StringComparer.Ordinal),
                fireRate = rates.ToDictionary(r => r.File, r => r.Rate.Value, StringComparer.Ordinal),
            },
            [precision, recall, f1, .. kinds.SelectMany(k => new[] { k.F1 with { Measure = "F1 of " + k.Kind, N = k.Recall.N }, k.Recall with { Measure = "recall of " + k.Kind } }), .. rates.Select(r => r.Rate)]);
    }

    /// <summary>Each kind against all rows that must stay silent, the largest first; then urgency and scarcity together.</summary>
    private static IEnumerable<(string Name, YesNoScores Of)> Kinds(YesNoScores scores)
    {
        var kinds = scores.Rows.Where(YesNoRows.MustFire).Where(r => r.Kind.Length > 0).GroupBy(r => r.Kind, StringComparer.OrdinalIgnoreCase).OrderByDescending(g => g.Count()).Select(g => g.Key).ToList();
        foreach (var kind in kinds)
        {
            yield return (kind, scores.Of(kind));
        }

        if (kinds.Exists(k => Pressing.Split('+').Contains(k, StringComparer.OrdinalIgnoreCase)))
        {
            yield return (Pressing, scores.Of(Pressing.Split('+')));
        }
    }

    private static async Task MissedAsync(YesNoScores scores, IReadOnlyList<(string File, IReadOnlyList<string> Texts)> files, Func<string, bool> fires, CancellationToken cancellation)
    {
        foreach (var (row, fired) in scores.Rows.Zip(scores.Fired).Where(p => p.Second != YesNoRows.MustFire(p.First)))
        {
            await Console.Error.WriteLineAsync($"line {row.Line}, {(fired ? "fired" : "silent")}, {row.Kind}: {row.Text.ReplaceLineEndings(" ")}".AsMemory(), cancellation);
        }

        foreach (var text in files.SelectMany(f => f.Texts.Where(fires), (f, t) => $"{f.File}, {(Rules.Judge(Copy.Of(t), DateTimeOffset.UnixEpoch).Findings is [var first, ..] ? first.Text : "second reader")}: {t}"))
        {
            await Console.Error.WriteLineAsync(text.ReplaceLineEndings(" ").AsMemory(), cancellation);
        }
    }

    /// <summary>The rules, and a second reader where there is one: it adds, and never clears.</summary>
    private static Func<string, bool> Judge(SecondReader? reader) => text =>
    {
        var copy = Copy.Of(text);
        return SecondOpinion.Add(Rules.Judge(copy, DateTimeOffset.UnixEpoch), reader, copy).Findings.Count > 0;
    };

    private static Result<SecondReader> Learn(string path)
    {
        var rows = YesNoRows.Read(path);
        return rows.Succeeded ? Learn(rows.Value, path) : rows.Problem;
    }

    private static Result<SecondReader> Learn(IReadOnlyList<LabelledRow> rows, string path)
    {
        var lines = Lines(rows);
        return SecondReader.CanLearn(lines)
            ? SecondReaderTrainer.Train(lines, version: 1)
            : Problem.Invalid($"{path} holds too few rows to learn from: {SecondReader.FewestOfEach} labelled 1 and as many labelled 0 are needed.");
    }

    private static List<MarkedText> Lines(IEnumerable<LabelledRow> rows) => [.. rows.Select(r => new MarkedText(r.Text, YesNoRows.MustFire(r), r.Site))];
}
