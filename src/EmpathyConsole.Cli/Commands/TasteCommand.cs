using System.CommandLine;
using System.Globalization;
using EmpathyConsole.Application.Concepts.Taste;

namespace EmpathyConsole.Cli.Commands;

/// <summary>taste: what was learned from everybody's picks.</summary>
internal static class TasteCommand
{
    public static Command Command(CliFrame frame)
    {
        var command = new Command("taste", "What was learned from everybody's picks, weight by weight. A person's own taste shows on its page alone.");
        command.SetAction(frame.Run(async (session, _, cancellation) =>
        {
            var taste = await session.Get<ITasteDesk>().GetAsync(session.Caller, true, cancellation);
            if (!taste.Succeeded)
            {
                return CliSession.Say(taste.Problem);
            }

            Write(session.Format, taste.Value);
            return ExitCode.Done;
        }));
        return command;
    }

    private static void Write(OutputFormat format, TasteSheet taste)
    {
        switch (format)
        {
            case OutputFormat.Json:
                CliSession.WriteJson(taste);
                break;
            case OutputFormat.Csv:
                CliSession.WriteCsv("feature", "weight", "low", "high", "held", "answers", "sentence");
                foreach (var line in taste.Lines)
                {
                    CliSession.WriteCsv(line.Feature, Plain(line.Weight), Plain(line.Low), Plain(line.High), line.Held is { } held ? Plain(held) : "", line.Behind.ToString(CultureInfo.InvariantCulture), line.Sentence);
                }

                break;
            default:
                Console.WriteLine(taste.Sentence);
                foreach (var line in taste.Lines.Where(l => l.IsClear || l.Held is not null))
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line.Weight,6:0.00} [{line.Low:0.00}, {line.High:0.00}]  {line.Sentence}"));
                }

                break;
        }
    }

    private static string Plain(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
