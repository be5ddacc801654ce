using System.CommandLine;
using System.Globalization;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Exchange;

namespace EmpathyConsole.Cli.Commands;

/// <summary>What the Journeys room adds to the command line: import journeys, export journeys.</summary>
internal static class JourneysCommands
{
    public static void Add(RootCommand root, Command import, CliFrame frame)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(frame);
        import.Add(Import(frame));
        var export = root.Subcommands.FirstOrDefault(c => string.Equals(c.Name, "export", StringComparison.Ordinal));
        if (export is null)
        {
            export = new("export", "Writes what the console holds to standard output, as JSON or CSV.");
            root.Add(export);
        }

        export.Add(Export(frame));
    }

    private static Command Import(CliFrame frame)
    {
        var file = new Argument<string>("FILE") { Description = "A journey as JSON, as 'export journeys' writes it, or as CJML; - is standard input." };
        var command = new Command("journeys", "Makes a journey of a JSON or CJML file and says what could not be taken over.") { file };
        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var path = parsed.GetValue(file)!;
            var text = string.Equals(path, "-", StringComparison.Ordinal) ? await Console.In.ReadToEndAsync(cancellation) : await File.ReadAllTextAsync(path, cancellation);
            var imported = await session.Get<IJourneyDesk>().ImportAsync(session.Caller, text, cancellation);
            if (!imported.Succeeded)
            {
                return CliSession.Say(imported.Problem);
            }

            if (session.Format == OutputFormat.Json)
            {
                CliSession.WriteJson(imported.Value);
                return ExitCode.Done;
            }

            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The journey is number {imported.Value.Id}."));
            foreach (var line in imported.Value.Dropped)
            {
                await Console.Error.WriteLineAsync("Not taken over: " + line);
            }

            return ExitCode.Done;
        }));
        return command;
    }

    private static Command Export(CliFrame frame)
    {
        var id = new Option<long?>("--journey") { Description = "The number of one journey; else all: JSON as a list, CSV under one heading." };
        var command = new Command("journeys", "Writes journeys: JSON that can be imported again, or CSV with a row a stage and a row a touchpoint.") { id };
        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var format = session.Format == OutputFormat.Csv ? JourneyFormat.Csv : JourneyFormat.Json;
            var desk = session.Get<IJourneyDesk>();
            if (parsed.GetValue(id) is { } one)
            {
                var file = await desk.ExportAsync(session.Caller, one, format, cancellation);
                if (!file.Succeeded)
                {
                    return CliSession.Say(file.Problem);
                }

                await Console.Out.WriteAsync(file.Value.Text);
                return ExitCode.Done;
            }

            var all = await desk.ListAsync(session.Caller, cancellation);
            if (!all.Succeeded)
            {
                return CliSession.Say(all.Problem);
            }

            var texts = new List<string>();
            foreach (var journey in all.Value)
            {
                texts.Add((await desk.ExportAsync(session.Caller, journey.Id, format, cancellation)).Value.Text);
            }

            await Console.Out.WriteAsync(format == JourneyFormat.Json
                ? "[" + string.Join(",\n", texts) + "]\n"
                : string.Concat(texts.Select((text, n) => n == 0 ? text : text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..])));
            return ExitCode.Done;
        }));
        return command;
    }
}
