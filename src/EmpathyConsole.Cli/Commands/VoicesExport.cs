using System.CommandLine;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Cli.Commands;

/// <summary>export themes: the file the page and the API hand out, to standard output.</summary>
internal static class VoicesExport
{
    public static void Add(RootCommand root, CliFrame frame)
    {
        var export = root.Subcommands.FirstOrDefault(c => string.Equals(c.Name, "export", StringComparison.Ordinal));
        if (export is null)
        {
            export = new("export", "Writes what the console holds to standard output, as JSON or CSV.");
            root.Add(export);
        }

        export.Add(Themes(frame));
    }

    private static Command Themes(CliFrame frame)
    {
        var (kind, status) = (new Option<string?>("--kind") { Description = "desire, fear, frustration, confusion, relief or delight." }, new Option<string?>("--status") { Description = "new, accepted or rejected; else new and accepted." });
        var (segment, channel, source) = (new Option<string?>("--segment"), new Option<string?>("--channel"), new Option<string?>("--source"));
        var (from, to) = (new Option<string?>("--from") { Description = "From this day on: 2026-06-01." }, new Option<string?>("--to") { Description = "Before this day." });
        var command = new Command("themes", "Writes themes: JSON with typical quotes, or CSV with every quote and where it stands in its voice.") { kind, status, segment, channel, source, from, to };
        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var filter = ThemeFilter.Read(parsed.GetValue(kind), parsed.GetValue(status), parsed.GetValue(segment), parsed.GetValue(channel), parsed.GetValue(source), parsed.GetValue(from), parsed.GetValue(to));
            var format = session.Format == OutputFormat.Csv ? ThemeFormat.Csv : ThemeFormat.Json;
            var file = filter.Succeeded ? await session.Get<IThemeFiles>().WriteAsync(session.Caller, filter.Value, format, cancellation) : filter.Problem;
            if (!file.Succeeded)
            {
                return CliSession.Say(file.Problem);
            }

            // as bytes: the same file as the page's and the API's, whatever encoding the terminal has
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(file.Value.Content, cancellation);
            return ExitCode.Done;
        }));
        return command;
    }
}
