using System.CommandLine;
using System.Globalization;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Drilling;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Cli.Commands;

/// <summary>friction distribution, funnel, paths, cohorts and number: the desks of the pages, as JSON, CSV or a few lines of text.</summary>
internal sealed class FrictionExploreCommands
{
    private readonly Option<string?> by = new("--by") { Description = "Nothing, or one of journey, stage, channel, source, campaign, segment, subject." };
    private readonly Option<string?> from = new("--from") { Description = "First day, 2026-08-01; else 28 days up to the last." };
    private readonly Option<string?> to = new("--to") { Description = "Last day; else that of the newest signal." };
    private readonly Option<string?> days = new("--days") { Description = "last-7, last-28, last-90, this-month, last-month, this-quarter, all." };
    private readonly Option<string?> filter = new("--filter") { Description = "dimension:value, or dimension!:value for all but it; separated by commas." };
    private readonly CliFrame frame;

    private FrictionExploreCommands(CliFrame frame) => this.frame = frame;

    public static IEnumerable<Command> Of(CliFrame frame)
    {
        var make = new FrictionExploreCommands(frame);
        return [make.Spread(), make.Funnel(), make.Paths(), make.Cohorts(), make.Number()];
    }

    private Command Spread()
    {
        var metric = new Argument<string>("METRIC") { Description = "One with durations or answers: time-to-answer, csat, ..." };
        return Made(
            new("distribution", "How a metric's durations or answers are spread, with 95% intervals.") { metric, by },
            (session, parsed, asked, cancellation) => session.Get<IExploreDesk>().SpreadAsync(session.Caller, asked.Spread(parsed.GetValue(metric)!), cancellation),
            SpreadShape.Of,
            SpreadSheet.File);
    }

    private Command Funnel()
    {
        var (steps, window, order) = (new Option<string?>("--steps") { Description = "form-start;form-submit|stage:form-fill;conversion: two to eight." }, Word("--window", "Days after coming in; 7."), Word("--order", "any: in any order."));
        return Made(
            new("funnel", "How far people come, step by step.") { steps, window, order, by },
            async (session, parsed, asked, cancellation) =>
            {
                var question = ExploreText.Funnel(Words(parsed, steps, window, order), asked.By, asked.Scope);
                return question.Succeeded ? await session.Get<IExploreDesk>().FunnelAsync(session.Caller, question.Value, cancellation) : question.Problem;
            },
            FunnelShape.Of,
            ExploreSheet.File);
    }

    private Command Paths()
    {
        var (start, end) = (Word("--start", "What paths begin with: form-start."), Word("--end", "Or what they lead to: contact-open."));
        var (nodes, hours) = (Word("--nodes", "kinds, stages, channels, kinds-stages or kinds-subjects."), Word("--hours", "How far they reach; 24."));
        return Made(
            new("paths", "What follows a signal, or leads to it.") { start, end, nodes, hours },
            async (session, parsed, asked, cancellation) =>
            {
                var question = ExploreText.Paths(Words(parsed, start, end, nodes, hours), asked.Scope);
                return question.Succeeded ? await session.Get<IExploreDesk>().PathsAsync(session.Caller, question.Value, cancellation) : question.Problem;
            },
            PathShape.Of,
            ExploreSheet.File);
    }

    private Command Cohorts()
    {
        var (first, then) = (Word("--first", "What begins: contact-open."), Word("--then", "What is looked for afterwards: contact-open."));
        return Made(
            new("cohorts", "Persons by the week they began in, and what they did in the weeks after.") { first, then },
            async (session, parsed, asked, cancellation) =>
            {
                var question = ExploreText.Cohorts(Words(parsed, first, then), asked.Scope);
                return question.Succeeded ? await session.Get<IExploreDesk>().CohortsAsync(session.Caller, question.Value, cancellation) : question.Problem;
            },
            CohortShape.Of,
            ExploreSheet.File);
    }

    private Command Number()
    {
        var metric = new Argument<string>("METRIC") { Description = "form-abandonment, time-to-answer, ..." };
        var (open, compare) = (Word("--open", "The number's own slice: stage:form-fill,channel:web."), Word("--compare", "previous or baseline."));
        return Made(
            new("number", "What one number is made of: days, subjects, persons, hits and misses; no single signal.") { metric, open, compare },
            async (session, parsed, _, cancellation) =>
            {
                var question = QuestionText.Read(
                    parsed.GetValue(metric)!, null, parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(filter), parsed.GetValue(compare), null, parsed.GetValue(days));
                var slice = question.Succeeded ? QuestionText.ReadFilters(parsed.GetValue(open)) : question.Problem;
                return slice.Succeeded ? await session.Get<IDrillDesk>().LookAsync(session.Caller, new(question.Value, slice.Value), cancellation) : slice.Problem;
            },
            NumberShape.Of,
            (answer, format) => AnswerSheet.File(answer.Number, format));
    }

    private static Option<string?> Word(string name, string description) => new(name) { Description = description };

    private static Dictionary<string, string> Words(ParseResult parsed, params ReadOnlySpan<Option<string?>> options)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            if (parsed.GetValue(option) is { Length: > 0 } word)
            {
                words[option.Name.TrimStart('-')] = word;
            }
        }

        return words;
    }

    private Command Made<TAnswer, TShape>(
        Command command, Func<CliSession, ParseResult, ExploreAsked, CancellationToken, Task<Result<TAnswer>>> ask, Func<TAnswer, TShape> shape, Func<TAnswer, string, SheetFile> sheet)
    {
        foreach (var option in new Option[] { from, to, days, filter })
        {
            command.Add(option);
        }

        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var asked = ExploreAsked.Read(command.Options.Contains(by) ? parsed.GetValue(by) : null, parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(filter), parsed.GetValue(days));
            var answer = asked.Succeeded ? await ask(session, parsed, asked.Value, cancellation) : asked.Problem;
            if (!answer.Succeeded)
            {
                return CliSession.Say(answer.Problem);
            }

            if (session.Format == OutputFormat.Json)
            {
                CliSession.WriteJson(shape(answer.Value));
            }
            else
            {
                // without its mark: on a terminal the table is read as it stands
                var text = System.Text.Encoding.UTF8.GetString(sheet(answer.Value, "csv").Content.Span).TrimStart('\ufeff');
                await Console.Out.WriteAsync(session.Format == OutputFormat.Csv ? text : Columns(text));
            }

            return ExitCode.Done;
        }));
        return command;
    }

    /// <summary>The table as text: the head as it stands, numbers cut to what is read.</summary>
    private static string Columns(string csv) => string.Join('\n', csv.Split('\n').Select(line => string.Join("  ", line.TrimEnd('\r').Split(',').Select(Cell))));

    private static string Cell(string cell) =>
        cell.Contains('.', StringComparison.Ordinal) && double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.###", CultureInfo.InvariantCulture) : cell;
}
