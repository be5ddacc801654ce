using System.CommandLine;
using System.Globalization;
using EmpathyConsole.Application.Guardrails.Replaying;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Cli.Commands;

/// <summary>replay: what a draft guardrail would change over all past concepts.</summary>
internal static class ReplayCommand
{
    private static readonly Argument<string> File = new("draft") { Description = "A guardrail as JSON; - is standard input." };

    public static void Add(RootCommand root, CliFrame frame)
    {
        var replay = new Command("replay", "Says what a draft guardrail would newly block and allow among all past concepts. Exit code 1 when it would block a former pick or an example fails.") { File };
        replay.SetAction(frame.Run(ReplayAsync));
        root.Add(replay);
    }

    private static async Task<int> ReplayAsync(CliSession session, System.CommandLine.ParseResult parsed, CancellationToken cancellation)
    {
        var file = parsed.GetRequiredValue(File);
        if (file != "-" && !System.IO.File.Exists(file))
        {
            return CliSession.Say(Problem.Invalid($"There is no file {file}. Give the path of a guardrail as JSON, or - for standard input."));
        }

        var definition = file == "-" ? await Console.In.ReadToEndAsync(cancellation) : await System.IO.File.ReadAllTextAsync(file, cancellation);
        var answer = await session.Get<IReplayDesk>().ReplayAsync(session.Caller, definition, cancellation);
        if (!answer.Succeeded)
        {
            return CliSession.Say(answer.Problem);
        }

        Write(session, answer.Value);
        return answer.Value.FormerPicksNowBlocked.Count > 0 || answer.Value.ExamplesFailed.Count > 0 ? ExitCode.Blocks : ExitCode.Done;
    }

    private static void Write(CliSession session, ReplayAnswer answer)
    {
        if (session.Format == OutputFormat.Json)
        {
            CliSession.WriteJson(answer);
            return;
        }

        foreach (var (what, lines) in new[] { ("newly blocked", answer.NewlyBlocked), ("newly allowed", answer.NewlyAllowed), ("former pick now blocked", answer.FormerPicksNowBlocked) })
        {
            foreach (var line in lines)
            {
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {line.Concept} {line.Name}"));
            }
        }

        foreach (var example in answer.ExamplesFailed)
        {
            Console.Out.WriteLine($"example {(example.MustFire ? "must fire and does not" : "must stay silent and fires")}: {example.Text}");
        }

        var people = answer.PeopleSuppressed is { } count ? string.Create(CultureInfo.InvariantCulture, $" Held back from {count:N0} people in 90 days.") : "";
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answer.NewlyBlocked.Count:N0} newly blocked, {answer.NewlyAllowed.Count:N0} newly allowed, {answer.Unchanged:N0} unchanged.{people}"));
    }
}
