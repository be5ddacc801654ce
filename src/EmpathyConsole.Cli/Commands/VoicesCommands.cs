using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Cli.Commands;

/// <summary>import voices, themes.</summary>
internal static class VoicesCommands
{
    private const int MostRejects = 1_000;

    public static void Add(RootCommand root, Command import, CliFrame frame)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(frame);
        import.Add(Import(frame));
        root.Add(Themes(frame));
        root.Add(VoicesSearchCommand.Make(frame));
        VoicesExport.Add(root, frame);
    }

    private static Command Import(CliFrame frame)
    {
        var file = new Argument<string>("FILE") { Description = "CSV, XLSX, JSON, JSON lines, chat transcript or text; - is standard input." };
        var map = new Option<string?>("--map") { Description = "A JSON file that says which column is what: {\"text\": \"Comment\", \"time\": \"Date\"}." };
        var source = new Option<string?>("--source") { Description = "The source of rows that name none: survey, review, ticket..." };
        var leave = new Option<bool>("--no-themes") { Description = "Do not look for themes afterwards." };
        var command = new Command("voices", "Brings in what people said, and finds the themes in it.") { file, map, source, leave };
        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var staged = await StageAsync(session, parsed.GetValue(file)!, parsed.GetValue(map), parsed.GetValue(source), cancellation);
            if (!staged.Succeeded)
            {
                return CliSession.Say(staged.Problem);
            }

            var job = await session.RunJobAsync(staged.Value.JobId, cancellation);
            if (job.State != JobState.Done)
            {
                await Console.Error.WriteLineAsync(job.Trouble);
                return ExitCode.Failed;
            }

            await WriteAsync(session, staged.Value.ImportId, cancellation);
            var mining = JsonSerializer.Deserialize<ImportDone>(job.Outcome!, JsonColumn.Options)!.MiningJobId;
            return mining is { } id && !parsed.GetValue(leave) && (await session.RunJobAsync(id, cancellation)).State != JobState.Done ? ExitCode.Failed : ExitCode.Done;
        }));
        return command;
    }

    private static Command Themes(CliFrame frame)
    {
        var (kind, status) = (new Option<string?>("--kind") { Description = "desire, fear, frustration, confusion, relief or delight." }, new Option<string?>("--status") { Description = "new, accepted or rejected; else new and accepted." });
        var (segment, channel, source) = (new Option<string?>("--segment"), new Option<string?>("--channel"), new Option<string?>("--source"));
        var (from, to) = (new Option<string?>("--from") { Description = "From this day on: 2026-06-01." }, new Option<string?>("--to") { Description = "Before this day." });
        var command = new Command("themes", "Themes with share, trend and quotes.") { kind, status, segment, channel, source, from, to };
        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var filter = ThemeFilter.Read(parsed.GetValue(kind), parsed.GetValue(status), parsed.GetValue(segment), parsed.GetValue(channel), parsed.GetValue(source), parsed.GetValue(from), parsed.GetValue(to));
            var themes = filter.Succeeded ? await session.Get<IVoicesDesk>().ExportAsync(session.Caller, filter.Value, cancellation) : filter.Problem;
            if (!themes.Succeeded)
            {
                return CliSession.Say(themes.Problem);
            }

            Write(session.Format, themes.Value);
            return ExitCode.Done;
        }));
        return command;
    }

    private static async Task<Result<StartedImport>> StageAsync(CliSession session, string file, string? map, string? source, CancellationToken cancellation)
    {
        if (file != "-" && !File.Exists(file))
        {
            return Problem.Invalid($"There is no file '{file}'. Check the path.", "FILE");
        }

        var desk = session.Get<IBringInDesk>();
        await using var content = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
        var written = map is null ? null : await File.ReadAllTextAsync(map, cancellation);
        return await desk.PushAsync(session.Caller, new VoicePush(file == "-" ? "stdin" : Path.GetFileName(file), content, source, written, null), cancellation);
    }

    private static async Task WriteAsync(CliSession session, long importId, CancellationToken cancellation)
    {
        var desk = session.Get<IVoicesDesk>();
        var rejects = await desk.RejectsAsync(session.Caller, importId, MostRejects, cancellation);
        var imported = VoicesImported.Of((await desk.OutcomeAsync(session.Caller, importId, cancellation)).Value, rejects.Succeeded ? rejects.Value : []);
        if (session.Format == OutputFormat.Json)
        {
            CliSession.WriteJson(imported);
            return;
        }

        if (session.Format == OutputFormat.Csv)
        {
            CliSession.WriteCsv("total", "imported", "duplicates", "rejected", "otherLanguage", "timesUnread");
            CliSession.WriteCsv(new[] { imported.Total, imported.Imported, imported.Duplicates, imported.Rejected, imported.OtherLanguage, imported.TimesUnread }.Select(n => n.ToString(CultureInfo.InvariantCulture)));
            return;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{imported.Total:N0} rows: {imported.Imported:N0} new, {imported.Duplicates:N0} already here, {imported.Rejected:N0} rejected"));
        if (imported.LeftOut > 0)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{imported.LeftOut:N0} left out: turns of your own side, or rows without words"));
        }

        if (imported.OtherLanguage > 0)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{imported.OtherLanguage:N0} in other languages, set aside: {string.Join(", ", imported.Languages.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).Select(l => $"{l.Key} {l.Value.ToString(CultureInfo.InvariantCulture)}"))}"));
        }

        foreach (var (kind, n) in imported.Redactions.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n:N0} removed: {kind}"));
        }

        foreach (var reject in imported.Rejects)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"line {reject.Line}: {reject.Reason}"));
        }
    }

    private static void Write(OutputFormat format, IReadOnlyList<ThemeExport> themes)
    {
        if (format == OutputFormat.Json)
        {
            CliSession.WriteJson(themes);
            return;
        }

        if (format == OutputFormat.Csv)
        {
            CliSession.WriteCsv("id", "kind", "label", "status", "n", "share", "low", "high", "trend", "cohesion", "quote", "inferred", "inference", "feelings");
            foreach (var t in themes)
            {
                CliSession.WriteCsv(
                    Text(t.Id), Slug(t.Kind), t.Label, Slug(t.Status), Text(t.N), Text(t.Share), Text(t.Low), Text(t.High), t.Trend, Text(t.Cohesion), t.Quotes.Count > 0 ? t.Quotes[0].Text : "", t.Inferred ? "true" : "false", t.Inference ?? "", Feelings(t));
            }

            return;
        }

        foreach (var t in themes)
        {
            var share = t.Share is { } s ? string.Create(CultureInfo.InvariantCulture, $"{s * 100,5:0.0}%") : "     -";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{t.N,6:N0} {share}  {Slug(t.Kind),-11} {t.Label}{(t.Inferred ? " (inferred from pairs of cues, not a quote)" : "")}{(t.Status == Domain.Voices.ThemeStatus.Accepted ? " (accepted)" : "")}"));
        }
    }

    /// <summary>"annoyance 0.41; fear 0.12": shares of the voices that were read.</summary>
    private static string Feelings(ThemeExport theme) =>
        string.Join("; ", theme.Feelings?.Shares.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Emotion} {s.Share:0.###}")) ?? []);

    private static string Slug<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture) ?? "";
}
