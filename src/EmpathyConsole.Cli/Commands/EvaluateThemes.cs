using System.CommandLine;
using EmpathyConsole.Cli.Evaluating;
using EmpathyConsole.Intelligence.Voices.Evaluation;

namespace EmpathyConsole.Cli.Commands;

/// <summary>evaluate themes.</summary>
internal static class EvaluateThemes
{
    private const int MostGroups = 1000;

    public static Command Command(CliFrame frame)
    {
        var test = new Option<string>("--test") { Description = "A CSV with the columns text and label.", Required = true };
        var groups = new Option<int>("--k") { Description = "How many groups to cut, 2 to 1,000: as many as the file has labels, or more.", Required = true };
        var label = new Option<string?>("--label") { Description = "The column of labels, when it is called otherwise." };
        var command = new Command("themes", "How well themes found in labelled texts agree with the labels, and whether another order of the rows changes them.") { test, groups, label };
        command.SetAction(frame.Alone(async (format, parsed, cancellation) =>
        {
            var k = parsed.GetValue(groups);
            if (k is < 2 or > MostGroups)
            {
                return await CliFrame.SayAsync("--k is from 2 to 1,000: as many groups as the file has labels, or more.", cancellation);
            }

            var rows = LabelledRows.Read(parsed.GetValue(test)!, parsed.GetValue(label));
            if (!rows.Succeeded)
            {
                return await CliFrame.SayAsync(rows.Problem.Sentence, cancellation);
            }

            var score = ThemeScore.Of([.. rows.Value.Select(r => r.Text)], [.. rows.Value.Select(r => r.Label)], k, cancellation);
            ScoreSheet.Write(
                format,
                new { nmi = score.Nmi.Value, purity = score.Purity.Value, coverage = score.Coverage, ari20 = score.Ari20, intervals = new { nmi = new[] { score.Nmi.Low, score.Nmi.High }, purity = new[] { score.Purity.Low, score.Purity.High } }, texts = score.Texts, labels = score.Labels, k },
                [
                    Score.Of("nmi", score.Nmi, score.Texts),
                    Score.Of("purity", score.Purity, (long)Math.Round(score.Coverage * score.Texts)),
                    new("coverage", score.Coverage, null, null, score.Texts),
                    new("ari20", score.Ari20, null, null, 20),
                ]);
            return ExitCode.Done;
        }));
        return command;
    }
}
