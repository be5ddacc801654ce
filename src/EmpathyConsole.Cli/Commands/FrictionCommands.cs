using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Cli.Commands;

/// <summary>friction METRIC, friction funnel and its like, import signals FILE.</summary>
internal static class FrictionCommands
{
    public static void Add(RootCommand root, Command import, CliFrame frame)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(frame);
        root.Add(Friction(frame));
        import.Add(Signals(frame));
    }

    private static Command Friction(CliFrame frame)
    {
        var metric = new Argument<string>("METRIC") { Description = "form-abandonment, time-to-answer, ..." };
        var by = new Option<string?>("--by") { Description = "Up to three of journey, stage, channel, source, campaign, segment, subject; separated by commas." };
        var from = new Option<string?>("--from") { Description = "First day, 2026-08-01; else 28 days up to the last." };
        var to = new Option<string?>("--to") { Description = "Last day; else that of the newest signal." };
        var days = new Option<string?>("--days") { Description = "last-7, last-28, last-90, this-month, last-month, this-quarter, all: where neither first nor last day is given." };
        var filter = new Option<string?>("--filter") { Description = "dimension:value, or dimension!:value for all but it; separated by commas." };
        var compare = new Option<string?>("--compare") { Description = "previous, baseline, or baseline:12 for a frozen one." };
        var over = new Option<string?>("--over") { Description = "day or week: in JSON, the answer over time too." };
        var command = new Command("friction", "Answers a question about friction, with n and 95% interval.") { metric, by, from, to, days, filter, compare, over };
        foreach (var other in FrictionExploreCommands.Of(frame))
        {
            command.Add(other);
        }

        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var question = QuestionText.Read(
                parsed.GetValue(metric)!, parsed.GetValue(by), parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(filter), parsed.GetValue(compare), parsed.GetValue(over), parsed.GetValue(days));
            if (!question.Succeeded)
            {
                return CliSession.Say(question.Problem);
            }

            var answer = await session.Get<IFrictionDesk>().AskAsync(session.Caller, question.Value, cancellation);
            if (!answer.Succeeded)
            {
                return CliSession.Say(answer.Problem);
            }

            switch (session.Format)
            {
                case OutputFormat.Json:
                    CliSession.WriteJson(AnswerShape.Of(answer.Value));
                    break;
                case OutputFormat.Csv:
                    await Console.Out.WriteAsync(AnswerSheet.Of(answer.Value));
                    break;
                default:
                    WriteText(answer.Value);
                    break;
            }

            return ExitCode.Done;
        }));
        command.Add(FrictionBoardCommands.Board(frame));
        command.Add(FrictionBoardCommands.Digest(frame));
        return command;
    }

    internal static void WriteText(FrictionAnswer answer)
    {
        var metric = answer.Metric;
        Console.WriteLine($"{metric.Name}, {QuestionText.Day(answer.Days.From)} to {QuestionText.Day(answer.Days.To)}");
        Console.WriteLine($"{metric.Definition} {metric.DirectionInWords}");
        WriteRows(metric, answer.Rows);
        foreach (var beside in answer.Beside)
        {
            Console.WriteLine($"Beside it: {beside.Metric.Name}. {beside.Metric.Definition} {beside.Metric.DirectionInWords}");
            WriteRows(beside.Metric, beside.Rows);
        }
    }

    private static void WriteRows(Metric metric, IReadOnlyList<FrictionRow> rows)
    {
        foreach (var row in rows)
        {
            var slice = row.Slice.Count == 0 ? "all" : string.Join(", ", row.Slice);
            var number = row.Interval is { } i
                ? $"{MetricText.Value(metric, i.Value)} ({MetricText.Range(metric, i.Low, i.High)})"
                : MetricText.Missing(metric, row.N);
            var change = row.Change is { } c ? $"  {MetricText.Delta(metric, c.Delta.Value)} ({MetricText.DeltaRange(metric, c.Delta.Low, c.Delta.High)}){(c.Clear ? "" : ", no clear change")}" : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {slice,-40} {number}  n {row.N:N0}{change}{(row.Provisional ? "  provisional" : "")}"));
        }
    }

    private static Command Signals(CliFrame frame)
    {
        var file = new Argument<string>("FILE") { Description = "CSV, JSON or JSON lines, our own or exported from GA4, PostHog or Zendesk; - for standard input." };
        var map = new Option<string?>("--map") { Description = "A JSON file: {\"fields\": {\"time\": \"Created at\"}, \"events\": {\"sign_up\": \"conversion\"}}; else as the last file like it." };
        var command = new Command("signals", "Brings in friction signals. The same file twice adds nothing.") { file, map };
        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var path = parsed.GetValue(file)!;
            var mapPath = parsed.GetValue(map);
            Result<SignalFileMapping>? mapping = mapPath is null ? default(Result<SignalFileMapping>?) : SignalFileMapping.Read(await File.ReadAllTextAsync(mapPath, cancellation));
            if (mapping is { Succeeded: false } wrong)
            {
                return CliSession.Say(wrong.Problem);
            }

            await using var stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            var started = await session.Get<IFrictionDesk>().StartImportAsync(session.Caller, stream, path == "-" ? "standard input" : path, mapping?.Value, cancellation);
            if (!started.Succeeded)
            {
                return CliSession.Say(started.Problem);
            }

            var ended = await session.RunJobAsync(started.Value.JobId, cancellation);
            if (ended.State != JobState.Done)
            {
                await Console.Error.WriteLineAsync(ended.Trouble);
                return ExitCode.BadInput;
            }

            Write(session, JsonSerializer.Deserialize<SignalImportOutcome>(ended.Outcome!, JsonColumn.Options)!);
            return ExitCode.Done;
        }));
        return command;
    }

    private static void Write(CliSession session, SignalImportOutcome outcome)
    {
        if (session.Format == OutputFormat.Json)
        {
            CliSession.WriteJson(new { outcome.Total, outcome.Accepted, outcome.Duplicates, outcome.Rejected, outcome.Rejects, outcome.Ignored, outcome.LeftOut });
            return;
        }

        Console.WriteLine(outcome.Sentence(CultureInfo.InvariantCulture));
        foreach (var reject in outcome.Rejects)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  line {reject.Line}: {reject.Reason}"));
        }

        if (outcome.Ignored.Count > 0)
        {
            Console.Error.WriteLine($"Not used: {string.Join(", ", outcome.Ignored)}.");
        }
    }
}
