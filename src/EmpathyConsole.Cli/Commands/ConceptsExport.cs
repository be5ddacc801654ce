using System.CommandLine;
using EmpathyConsole.Application.Concepts.Handover;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Library.Searching;

namespace EmpathyConsole.Cli.Commands;

/// <summary>export concepts: the file the page and the API hand out, to standard output.</summary>
internal static class ConceptsExport
{
    public static void Add(RootCommand root, CliFrame frame)
    {
        var export = root.Subcommands.FirstOrDefault(c => string.Equals(c.Name, "export", StringComparison.Ordinal));
        if (export is null)
        {
            export = new("export", "Writes what the console holds to standard output, as JSON or CSV.");
            root.Add(export);
        }

        var fields = ConceptFilterText.Names.ToDictionary(n => n, n => new Option<string?>("--" + n), StringComparer.Ordinal);
        fields["status"].Description = "approved (without it), picked, kept, rejected, blocked, telling or all.";
        fields["words"].Description = "Words, \"exact phrase\", prefix*, -not, OR.";
        fields["from"].Description = "Written on this day or later: 2026-06-01.";
        var command = new Command("concepts", "Writes concepts with disclosure, marking and \"why you see this\": JSON, CSV, or Markdown with --format text.");
        foreach (var option in fields.Values)
        {
            command.Add(option);
        }

        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var filter = ConceptFilterText.Read(name => parsed.GetValue(fields[name]) ?? (name == "status" ? ConceptStatuses.Approved : null));
            var format = session.Format switch { OutputFormat.Csv => ConceptFormat.Csv, OutputFormat.Json => ConceptFormat.Json, _ => ConceptFormat.Markdown };
            var file = filter.Succeeded ? await session.Get<IHandoverDesk>().WriteAsync(session.Caller, filter.Value, null, format, cancellation) : filter.Problem;
            if (!file.Succeeded)
            {
                return CliSession.Say(file.Problem);
            }

            // as bytes: the same file as the page's and the API's, whatever encoding the terminal has
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(file.Value.Content, cancellation);
            return ExitCode.Done;
        }));
        export.Add(command);
    }
}
