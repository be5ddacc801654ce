using System.CommandLine;
using EmpathyConsole.Cli.Evaluating;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Cli.Commands;

/// <summary>evaluate language.</summary>
internal static class EvaluateLanguage
{
    public static Command Command(CliFrame frame)
    {
        var test = new Option<string?>("--test") { Description = "CSV: text, and label as an ISO 639-1 code (en, de, hi...). Without it: the labelled lines that ship with the console, on which the word lists were tuned." };
        var command = new Command("language", "How many texts in other languages are set aside, and how many English ones by mistake.") { test };
        command.SetAction(frame.Alone(async (format, parsed, cancellation) =>
        {
            var rows = parsed.GetValue(test) is { } path ? LabelledRows.Read(path) : LabelledRows.Read(LanguageSample.Open(), "the labelled lines");
            if (!rows.Succeeded)
            {
                return await CliFrame.SayAsync(rows.Problem.Sentence, cancellation);
            }

            var read = rows.Value.Select(r => (Label: r.Label == "en" ? null : r.Label, Read: Of(r.Text))).ToList();
            var (foreign, english) = (read.Where(r => r.Label is not null).ToList(), read.Where(r => r.Label is null).ToList());
            List<Score> scores =
            [
                Score.Share("other languages set aside", foreign.Count(r => r.Read is not null), foreign.Count),
                Score.Share("of the right language", foreign.Count(r => r.Read == r.Label), foreign.Count),
                Score.Share("English set aside by mistake", english.Count(r => r.Read is not null), english.Count),
            ];
            scores.AddRange(foreign.GroupBy(r => r.Label!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Score.Share("set aside: " + g.Key, g.Count(r => r.Read is not null), g.Count())));
            ScoreSheet.Write(format, scores, scores);
            return ExitCode.Done;
        }));
        return command;
    }

    private static string? Of(string text)
    {
        var tokens = new List<TextToken>();
        Tokens.Read(text, tokens);
        return LanguageReader.Read(text, tokens);
    }
}
