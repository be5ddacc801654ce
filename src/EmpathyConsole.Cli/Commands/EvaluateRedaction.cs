using System.CommandLine;
using EmpathyConsole.Cli.Evaluating;
using EmpathyConsole.Intelligence.Redaction.Evaluation;

namespace EmpathyConsole.Cli.Commands;

/// <summary>evaluate redaction.</summary>
internal static class EvaluateRedaction
{
    public static Command Command(CliFrame frame)
    {
        var test = new Option<string?>("--test") { Description = "A text file, a line a text, with {kind:what is personal} in place: Call me on {phone:07700 900312}. Without it: the held-out lines that ship with the console." };
        var command = new Command("redaction", "How much of what is personal the redactor removes, and how much else.") { test };
        command.SetAction(frame.Alone(async (format, parsed, cancellation) =>
        {
            if (parsed.GetValue(test) is not { } path)
            {
                var last = RedactionSample.ScoreOfLast;
                Score[] added = [Score.Share("recall of the lines written last", last.Found, last.Personal), Score.Share("precision of the lines written last", last.Right, last.Removed)];
                ScoreSheet.Write(format, RedactionSample.Score, [.. Scores(RedactionSample.Score), .. added]);
                return ExitCode.Done;
            }

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
        yield return Score.Share("lines wholly right", score.LinesRight, score.Lines);
        yield return Score.Share("found and named as the right kind", score.KindRight, score.Personal);
        yield return Score.Share("not promised, removed all the same", score.BeyondFound, score.Beyond);
        foreach (var kind in score.Kinds)
        {
            yield return Score.Share("recall of " + kind.Kind, kind.Found, kind.Personal);
            yield return Score.Share("precision of " + kind.Kind, kind.Right, kind.Removed);
        }
    }
}
