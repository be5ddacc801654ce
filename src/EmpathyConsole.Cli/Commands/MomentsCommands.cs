using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text.Json;
using EmpathyConsole.Application.Moments;
using EmpathyConsole.Application.Moments.People;
using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Cli.Commands;

/// <summary>decide; import people, consents, tickets, exposures.</summary>
internal static class MomentsCommands
{
    private static readonly JsonSerializerOptions OneLine = new(CliSession.Json) { WriteIndented = false };

    public static void Add(RootCommand root, Command import, CliFrame frame)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(frame);
        root.Add(Decide(frame));
        import.Add(Import(frame, "people", PeopleFileKind.People, "person, segment?, generation?, lifeStage?, timeZone?, locale?, owner?, status?, updatedAt?"));
        import.Add(Import(frame, "consents", PeopleFileKind.Consents, "person, purpose, channel, granted, time, source"));
        import.Add(Import(frame, "tickets", PeopleFileKind.Tickets, "ticket, person, opened, closed?, intent?, queue?, status"));
        import.Add(Import(frame, "exposures", PeopleFileKind.Exposures, "person, time, channel, campaign, purpose"));
    }

    private static Command Decide(CliFrame frame)
    {
        var file = new Argument<string>("FILE") { Description = "JSONL, one moment a line: {\"person\": ..., \"channel\": ...}; - for standard input." };
        var dry = new Option<bool>("--dry-run") { Description = "Decides without keeping anything and without counting towards the cap." };
        var decide = new Command("decide", "Decides moments, one a line, and writes one decision a line.") { file, dry };
        decide.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var (line, bad) = (0L, 0L);
            await using var input = Open(parsed.GetValue(file)!);
            await foreach (var result in session.Get<IMomentsDesk>().DecideManyAsync(session.Caller, MomentsAsync(input, cancellation), parsed.GetValue(dry), cancellation))
            {
                line++;
                if (result.Succeeded)
                {
                    await WriteAsync(session.Format, result.Value, line);
                }
                else
                {
                    bad++;
                    await Console.Error.WriteLineAsync($"Moment {line}: {result.Problem.Sentence}");
                }
            }

            await Console.Error.WriteLineAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Decided {line - bad:N0} of {line:N0} moments."));
            return bad == 0 ? ExitCode.Done : ExitCode.BadInput;
        }));
        return decide;
    }

    private static Command Import(CliFrame frame, string name, PeopleFileKind kind, string columns)
    {
        var file = new Argument<string>("FILE") { Description = $"CSV: {columns}; - for standard input." };
        var command = new Command(name, $"Brings in {name}. Importing the same file twice adds nothing.") { file };
        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            await using var input = Open(parsed.GetValue(file)!);
            var progress = new Progress<long>(n => Console.Error.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Importing {n:N0}")));
            var result = await session.Get<IPeopleDesk>().ImportAsync(session.Caller, kind, input, progress, cancellation);
            if (!result.Succeeded)
            {
                return CliSession.Say(result.Problem);
            }

            var counts = result.Value;
            if (session.Format == OutputFormat.Json)
            {
                CliSession.WriteJson(counts);
                return ExitCode.Done;
            }

            await Console.Out.WriteLineAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{counts.Imported:N0} imported, {counts.Updated:N0} updated, {counts.Duplicates:N0} known, {counts.Rejected:N0} rejected, {counts.Total:N0} in all."));
            foreach (var reject in counts.Rejects)
            {
                await Console.Error.WriteLineAsync($"Line {reject.Line}: {reject.Reason}");
            }

            return ExitCode.Done;
        }));
        return command;
    }

    private static Stream Open(string file) => string.Equals(file, "-", StringComparison.Ordinal) ? Console.OpenStandardInput() : File.OpenRead(file);

    private static async Task WriteAsync(OutputFormat format, Decision decision, long line)
    {
        switch (format)
        {
            case OutputFormat.Json:
                await Console.Out.WriteLineAsync(JsonSerializer.Serialize(decision, OneLine));
                break;
            case OutputFormat.Csv:
                if (line == 1)
                {
                    CliSession.WriteCsv("id", "time", "person", "outcome", "goal", "concept", "queue", "until", "reading", "sureness", "rule", "staff", "customer");
                }

                var reason = decision.Reasons[0];
                CliSession.WriteCsv(
                    decision.Id, decision.Time.ToString("O"), decision.Person, Spelled(decision.Outcome), decision.Goal is { } goal ? Spelled(goal) : "", decision.Concept?.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    decision.Queue, decision.Until?.ToString("O"), Spelled(decision.Reading), Spelled(decision.Sureness), reason.Rule, reason.Staff, reason.Customer);
                break;
            default:
                await Console.Out.WriteLineAsync($"{decision.Person}: {Spelled(decision.Outcome)}. {decision.Reasons[0].Staff}");
                break;
        }
    }

    private static string Spelled<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static async IAsyncEnumerable<Moment?> MomentsAsync(Stream input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var reader = new StreamReader(input);
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return MomentLine.Read(line, CliSession.Json);
            }
        }
    }
}
