using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Cli.Checking;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Cli.Commands;

/// <summary>What the Guardrails room adds to the command line: `check`, and packs in and out.</summary>
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
        GuardrailPacks.Add(root, import, frame);
    }

    private static async Task<int> CheckAsync(CliSession session, System.CommandLine.ParseResult parsed, CancellationToken cancellation)
    {
        var file = parsed.GetRequiredValue(File);
        if (file != "-" && !System.IO.File.Exists(file))
        {
            return CliSession.Say(Problem.Invalid($"There is no file {file}. Give the path of a text or CSV file, or - for standard input."));
        }

        using var reader = file == "-" ? Console.In : new StreamReader(file);
        var texts = TextRows.Read(reader, parsed.GetValue(Column), file);
        if (!texts.Succeeded)
        {
            return CliSession.Say(texts.Problem);
        }

        List<CheckedRow> rows = [];
        var desk = session.Get<IGuardrailDesk>();
        foreach (var (row, line, text) in texts.Value)
        {
            var answer = await desk.CheckAsync(session.Caller, Request(parsed, text), cancellation);
            if (!answer.Succeeded)
            {
                return CliSession.Say(answer.Problem with { Sentence = string.Create(CultureInfo.InvariantCulture, $"Row {row}: {answer.Problem.Sentence}") });
            }

            rows.Add(new(row, line, text, answer.Value.Verdict, answer.Value.Findings));
        }

        Write(session, file, rows);
        return rows.Exists(r => r.Verdict == Verdict.Block) ? ExitCode.Blocks : ExitCode.Done;
    }

    private static CheckRequest Request(System.CommandLine.ParseResult parsed, string text) => new()
    {
        Text = text,
        Channel = parsed.GetValue(Channel),
        Facts = [.. (parsed.GetValue(Facts) ?? []).Select(f => JsonSerializer.SerializeToElement(f))],
        Values = parsed.GetValue(Values) ?? [],
        MadeByAi = parsed.GetValue(MadeByAi),
    };

    private static void Write(CliSession session, string file, List<CheckedRow> rows)
    {
        switch (session.Format)
        {
            case OutputFormat.Json:
                CliSession.WriteJson(rows.Select(r => new { r.Row, r.Text, r.Verdict, r.Findings }));
                break;
            case OutputFormat.Sarif:
                CliSession.WriteJson(Sarif.Log(file, rows));
                break;
            case OutputFormat.Csv:
                WriteCsv(rows);
                break;
            default:
                WriteText(rows);
                break;
        }
    }

    private static void WriteCsv(List<CheckedRow> rows)
    {
        CliSession.WriteCsv("row", "verdict", "guardrail", "version", "severity", "start", "length", "text", "reason", "suggestion");
        foreach (var row in rows)
        {
            foreach (var f in row.Findings)
            {
                CliSession.WriteCsv(N(row.Row), Word(row.Verdict), f.Guardrail, N(f.Version), Word(f.Severity), N(f.Start), N(f.Length), f.Text, f.Reason, f.Suggestion);
            }

            if (row.Findings.Count == 0)
            {
                CliSession.WriteCsv(N(row.Row), Word(row.Verdict), "", "", "", "", "", "", "", "");
            }
        }
    }

    private static void WriteText(List<CheckedRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var f in row.Findings)
            {
                var words = f.Length == 0 ? "" : $" \"{f.Text}\"";
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Row}: {Word(f.Severity)}{words}  {f.Reason}  [{f.Guardrail}@{f.Version}]"));
            }
        }

        var count = rows.CountBy(r => r.Verdict).ToDictionary();
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Checked {rows.Count:N0}: {count.GetValueOrDefault(Verdict.Pass):N0} pass, {count.GetValueOrDefault(Verdict.Advise):N0} with advice, {count.GetValueOrDefault(Verdict.Warn):N0} with a warning, {count.GetValueOrDefault(Verdict.Block):N0} blocked."));
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
