using System.CommandLine;
using EmpathyConsole.Cli.Evaluating;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Readers.Evaluation;
using EmpathyConsole.Intelligence.Voices.Kinds;

namespace EmpathyConsole.Cli.Commands;

/// <summary>evaluate kinds.</summary>
internal static class EvaluateKinds
{
    private static readonly string[] Kinds = [.. Enum.GetNames<ThemeKind>().Select(k => k.ToLowerInvariant())];

    public static Command Command(CliFrame frame)
    {
        var test = new Option<string>("--test") { Description = "A CSV with the columns text and label: desire, fear, frustration, confusion, relief or delight.", Required = true };
        var missed = new Option<bool>("--missed") { Description = "Lists the texts that were read as another kind, on standard error." };
        var command = new Command("kinds", "How well single voices are told apart by kind.") { test, missed };
        command.SetAction(frame.Alone(async (format, parsed, cancellation) =>
        {
            var rows = LabelledRows.Read(parsed.GetValue(test)!);
            if (!rows.Succeeded)
            {
                return await CliFrame.SayAsync(rows.Problem.Sentence, cancellation);
            }

            if (rows.Value.FirstOrDefault(r => !Kinds.Contains(r.Label, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            {
                return await CliFrame.SayAsync($"Line {unknown.Line} has the label '{unknown.Label}', which is no kind. Use one of: {string.Join(", ", Kinds)}.", cancellation);
            }

            int[] given = [.. rows.Value.Select(r => Array.FindIndex(Kinds, k => string.Equals(k, r.Label, StringComparison.OrdinalIgnoreCase)))];
            int[] read = [.. rows.Value.Select(r => VoiceKind.Of(r.Text) is { } kind ? (int)kind - 1 : -1)];
            if (parsed.GetValue(missed))
            {
                foreach (var (row, kind) in rows.Value.Zip(read).Where((pair, i) => pair.Second != given[i]))
                {
                    await Console.Error.WriteLineAsync($"line {row.Line}, {row.Label}, read as {(kind < 0 ? "none" : Kinds[kind])}: {row.Text}".AsMemory(), cancellation);
                }
            }

            var scores = LabelScores.Of(Kinds, [.. given.Select(k => new[] { k })], [.. read.Select(k => k < 0 ? Array.Empty<int>() : [k])]);
            var right = Score.Share("accuracy", read.Zip(given).Count(p => p.First == p.Second), given.Length);
            ScoreSheet.Write(
                format,
                new { right.N, accuracy = right.Value, right.Low, right.High, macroF1 = scores.MacroF1.Value, kinds = scores.Classes.ToDictionary(c => c.Label, c => new { c.F1, c.Precision, c.Recall, c.N }, StringComparer.Ordinal) },
                [right, Score.Of("macro-F1", scores.MacroF1, scores.N), .. scores.Classes.Select(c => new Score($"F1 of {c.Label}", c.F1, null, null, c.N))]);
            return ExitCode.Done;
        }));
        return command;
    }
}
