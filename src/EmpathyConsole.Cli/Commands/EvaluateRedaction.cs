using System.CommandLine;
using EmpathyConsole.Cli.Evaluating;
using EmpathyConsole.Intelligence.Redaction;
using EmpathyConsole.Intelligence.Redaction.Evaluation;

namespace EmpathyConsole.Cli.Commands;

/// <summary>evaluate redaction.</summary>
internal static class EvaluateRedaction
{
    public static Command Command(CliFrame frame)
    {
        var test = new Option<string>("--test") { Description = "A text file, a line a text, with {kind:what is personal} in place: Call me on {phone:07700 900312}.", Required = true };
        var command = new Command("redaction", "How much of what is personal the redactor removes, and how much else.") { test };
        command.SetAction(frame.Alone(async (format, parsed, cancellation) =>
        {
            var path = parsed.GetValue(test)!;
            if (!File.Exists(path))
            {
                return await CliFrame.SayAsync($"There is no file '{path}'. Check the path.", cancellation);
            }

            var lines = LabelledText.ReadAll(await File.ReadAllTextAsync(path, cancellation));
            if (lines.Count == 0)
            {
                return await CliFrame.SayAsync($"'{path}' holds no line of text.", cancellation);
            }

            var score = RedactionScore.Of(lines);
            ScoreSheet.Write(format, score, [.. Scores(score)]);
            return ExitCode.Done;
        }));
        return command;
    }

    private static IEnumerable<Score> Scores(RedactionScore score)
    {
        yield return Score.Share("recall", score.Found, score.Personal);
        yield return Score.Share("precision", score.Right, score.Removed);
        yield return Score.Share("lines right", score.LinesRight, score.Lines);
        foreach (var kind in score.Kinds)
        {
            yield return Score.Share("recall of " + kind.Kind, kind.Found, kind.Personal);
            yield return Score.Share("precision of " + kind.Kind, kind.Right, kind.Removed);
        }
    }
}
