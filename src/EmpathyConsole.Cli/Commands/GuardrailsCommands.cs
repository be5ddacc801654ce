using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Checking;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Cli.Commands;

/// <summary>What the Guardrails room adds to the command line: `check`, `replay`, and packs in and out.</summary>
internal static class GuardrailsCommands
{
    private static readonly Argument<string> File = new("file") { Description = "A CSV file with a header, or any text file, one text a line; - is standard input." };
    private static readonly Option<string?> Column = new("--column") { Description = "The CSV column that holds the text; given, the input is read as CSV." };
    private static readonly Option<string?> Channel = new("--channel") { Description = "Channel slug: email, search-ad, social, landing-page, sms, chat." };
    private static readonly Option<string[]> Facts = new("--fact") { Description = "Name of an offer fact of the workspace the texts may lean on; may be given several times." };
    private static readonly Option<string[]> Values = new("--value") { Description = "Name of a brand value the texts are asked to show; may be given several times." };
    private static readonly Option<bool> MadeByAi = new("--ai") { Description = "A machine wrote the texts." };

    public static void Add(RootCommand root, Command import, CliFrame frame)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(frame);
        var check = new Command("check", "Judges texts by the live guardrails. Exit code 1 when one is blocked.") { File, Column, Channel, Facts, Values, MadeByAi };
        check.SetAction(frame.Run(CheckAsync));
        root.Add(check);
        ReplayCommand.Add(root, frame);
        GuardrailPacks.Add(root, import, frame);
    }

    private static async Task<int> CheckAsync(CliSession session, System.CommandLine.ParseResult parsed, CancellationToken cancellation)
    {
        var file = parsed.GetRequiredValue(File);
        if (file != "-" && !System.IO.File.Exists(file))
        {
            return CliSession.Say(Problem.Invalid($"There is no file {file}. Give the path of a text or CSV file, or - for standard input."));
        }

        var bytes = file == "-" ? await StandardInputAsync(cancellation) : await System.IO.File.ReadAllBytesAsync(file, cancellation);
        var told = new Told();
        var answer = await session.Get<IFileCheckDesk>().CheckAsync(session.Caller, new(file, TextFile.Decode(bytes), parsed.GetValue(Column), Request(parsed)), told, cancellation);
        if (!answer.Succeeded)
        {
            // the page has a list to choose from, a terminal an option
            return CliSession.Say(answer.Problem with { Sentence = answer.Problem.Sentence.Replace("Choose one of these.", "Name one with --column.", StringComparison.Ordinal) });
        }

        Write(session, answer.Value);
        foreach (var skipped in answer.Value.Skipped)
        {
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Line {skipped.Line} was not checked. {skipped.Reason}"));
        }

        return answer.Value.Count(Verdict.Block) > 0 ? ExitCode.Blocks : ExitCode.Done;
    }

    private static async Task<byte[]> StandardInputAsync(CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await using var input = Console.OpenStandardInput();
        await input.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }

    private static CheckRequest Request(System.CommandLine.ParseResult parsed) => new()
    {
        Channel = parsed.GetValue(Channel),
        Facts = [.. (parsed.GetValue(Facts) ?? []).Select(f => JsonSerializer.SerializeToElement(f))],
        Values = parsed.GetValue(Values) ?? [],
        MadeByAi = parsed.GetValue(MadeByAi),
    };

    private static void Write(CliSession session, CheckedFile answer)
    {
        switch (session.Format)
        {
            case OutputFormat.Json:
                CliSession.WriteJson(answer.Rows.Select(r => new { r.Row, r.Text, r.Verdict, r.Findings }));
                break;
            case OutputFormat.Sarif:
                Console.Out.WriteLine(Sarif.Write(answer.File, answer.Rows, answer.Names));
                break;
            case OutputFormat.Csv:
                Console.Out.Write(CheckSheet.Csv(answer.Rows));
                break;
            default:
                WriteText(answer);
                break;
        }
    }

    private static void WriteText(CheckedFile answer)
    {
        foreach (var row in answer.Rows)
        {
            foreach (var f in row.Findings)
            {
                var words = f.Length == 0 ? "" : $" \"{f.Text}\"";
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Row}: {Word(f.Severity)}{words}  {f.Reason}  [{f.Guardrail}@{f.Version}]"));
            }
        }

        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Checked {answer.Rows.Count:N0}: {answer.Count(Verdict.Pass):N0} pass, {answer.Count(Verdict.Advise):N0} with advice, {answer.Count(Verdict.Warn):N0} with a warning, {answer.Count(Verdict.Block):N0} blocked."));
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Progress on standard error, where somebody watches it.</summary>
    private sealed class Told : IProgress<int>
    {
        public void Report(int value)
        {
            if (!Console.IsErrorRedirected && value >= 10_000)
            {
                Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\rChecked {value:N0} "));
            }
        }
    }
}
