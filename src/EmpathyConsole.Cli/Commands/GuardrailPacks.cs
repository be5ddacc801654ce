using System.CommandLine;
using System.Text;
using EmpathyConsole.Application.Guardrails.Packs;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Cli.Commands;

/// <summary>export guardrails, import guardrails: the same packs as on the page.</summary>
internal static class GuardrailPacks
{
    public static void Add(RootCommand root, Command import, CliFrame frame)
    {
        var export = root.Subcommands.FirstOrDefault(c => string.Equals(c.Name, "export", StringComparison.Ordinal));
        if (export is null)
        {
            export = new("export", "Writes what the console holds to standard output, as JSON or CSV.");
            root.Add(export);
        }

        export.Add(Export(frame));
        import.Add(Import(frame));
    }

    private static Command Export(CliFrame frame)
    {
        var slugs = new Argument<string[]>("guardrail") { Description = "Slugs of guardrails; none for all.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("guardrails", "Writes guardrails with their examples as a pack: YAML, or JSON with --format json.") { slugs };
        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var format = session.Format == OutputFormat.Json ? PackFormat.Json : PackFormat.Yaml;
            var file = await session.Get<IGuardrailPackDesk>().ExportAsync(session.Caller, parsed.GetValue(slugs) ?? [], format, cancellation);
            if (!file.Succeeded)
            {
                return CliSession.Say(file.Problem);
            }

            foreach (var slug in file.Value.LeftOut)
            {
                await Console.Error.WriteLineAsync($"Left out: {slug}. Its definition can't be read by this program.");
            }

            // as bytes: the same file as the page's, whatever encoding the terminal has
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(Encoding.UTF8.GetBytes(file.Value.Text), cancellation);
            return ExitCode.Done;
        }));
        return command;
    }

    private static Command Import(CliFrame frame)
    {
        var file = new Argument<string>("FILE") { Description = "A pack as YAML or JSON; - is standard input." };
        var command = new Command("guardrails", "Brings a pack of guardrails in as drafts. Each is proposed and published as any other.") { file };
        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (path != "-" && !File.Exists(path))
            {
                return CliSession.Say(Problem.Invalid($"There is no file {path}. Give the path of a pack, or - for standard input."));
            }

            var text = path == "-" ? await Console.In.ReadToEndAsync(cancellation) : await File.ReadAllTextAsync(path, cancellation);
            var outcome = await session.Get<IGuardrailPackDesk>().ImportAsync(session.Caller, path == "-" ? "a pack" : Path.GetFileName(path), text, cancellation);
            if (!outcome.Succeeded)
            {
                return CliSession.Say(outcome.Problem);
            }

            Write(session.Format, outcome.Value);
            return outcome.Value.Drafts.Count == 0 && outcome.Value.Refused.Count > 0 ? ExitCode.BadInput : ExitCode.Done;
        }));
        return command;
    }

    private static void Write(OutputFormat format, PackOutcome outcome)
    {
        if (format == OutputFormat.Json)
        {
            CliSession.WriteJson(outcome);
            return;
        }

        Console.Out.WriteLine(FormattableString.Invariant($"{outcome.Drafts.Count} drafts, {outcome.NotBegun.Count} not begun, {outcome.Refused.Count} refused."));
        foreach (var draft in outcome.NotBegun)
        {
            Console.Out.WriteLine($"{draft.Name}: {draft.Problem}");
        }

        foreach (var note in outcome.Refused)
        {
            Console.Out.WriteLine($"{(note.Guardrail.Length == 0 ? "" : note.Guardrail + ": ")}{note.Sentence}");
        }

        foreach (var note in outcome.Warnings)
        {
            Console.Out.WriteLine(FormattableString.Invariant($"{(note.Guardrail.Length == 0 ? "" : note.Guardrail + ", ")}line {note.Line}: {note.Sentence}"));
        }
    }
}
