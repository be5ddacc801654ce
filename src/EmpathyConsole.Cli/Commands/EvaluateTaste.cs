using System.CommandLine;
using System.Globalization;
using EmpathyConsole.Cli.Evaluating;
using EmpathyConsole.Domain.Concepts.Taste;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Cli.Commands;

/// <summary>evaluate taste.</summary>
internal static class EvaluateTaste
{
    /// <summary>The size the figures are judged at.</summary>
    private const int Floor = 30;

    private const int Seed = 7;

    private static readonly int[] Sizes = [0, 5, 10, 20, Floor, 50];

    public static Command Command(CliFrame frame)
    {
        var picks = new Option<string>("--picks") { Description = "A CSV with the columns topic, worker, a, b and choice (a, b or equal). A debate is the topic up to its first underscore.", Required = true };
        var texts = new Option<string>("--texts") { Description = "A CSV with the columns id and text: what a and b stand for.", Required = true };
        var history = new Option<string?>("--history") { Description = "More picks of the same shape that are learned from and never tested; those of the debate held out are left aside too." };
        var seed = new Option<int>("--seed") { Description = "Draws which picks are learned from, and the intervals.", DefaultValueFactory = _ => Seed };
        var command = new Command(
            "taste",
            "How well taste foresees picks. One debate at a time is held out; a person's weights come from 30 of one's own picks in other debates (also 0, 5, 10, 20, 50), "
            + "alone (picks) and with the shared prior (prior, withPrior), which comes from other debates and from other people only. "
            + "Tested is who has 30 picks outside the debate, on all picks in it; evens are left out; accuracies are means over people.") { picks, texts, history, seed };
        command.SetAction(frame.Alone(async (format, parsed, cancellation) =>
        {
            var known = TastePicks.Texts(parsed.GetValue(texts)!);
            if (!known.Succeeded)
            {
                return await CliFrame.SayAsync(known.Problem.Sentence, cancellation);
            }

            var tested = TastePicks.Read(parsed.GetValue(picks)!, known.Value);
            if (!tested.Succeeded)
            {
                return await CliFrame.SayAsync(tested.Problem.Sentence, cancellation);
            }

            IReadOnlyList<TrialPick> more = [];
            if (parsed.GetValue(history) is { } path)
            {
                var read = TastePicks.Read(path, known.Value);
                if (!read.Succeeded)
                {
                    return await CliFrame.SayAsync(read.Problem.Sentence, cancellation);
                }

                more = read.Value;
            }

            var answers = TasteTrial.Run(tested.Value, more, Sizes, Floor, parsed.GetValue(seed), cancellation);
            if (answers.Count == 0)
            {
                return await CliFrame.SayAsync($"Nobody in {parsed.GetValue(picks)} has {Floor} picks outside a debate and one inside it, so nothing can be measured. Bring more picks of the same people.", cancellation);
            }

            Write(format, new TrialSheet(answers, parsed.GetValue(seed)));
            return ExitCode.Done;
        }));
        return command;
    }

    private static void Write(OutputFormat format, TrialSheet sheet)
    {
        var at = Array.IndexOf(Sizes, Floor);
        int[] sizes = [.. Enumerable.Range(0, Sizes.Length).Where(s => sheet.PeopleAt(s) > 0)];
        Dictionary<string, Interval> own = By(sheet.Own), shared = By(sheet.Shared);
        var (longer, overOwn, over) = (sheet.Longer, sheet.OverLonger(at, shared: false), sheet.OverLonger(at, shared: true));
        var overByDebate = sheet.OverLongerByCampaign(at, shared: true);
        var (sure, sureAlone) = (sheet.Calibration(at, shared: true), sheet.Calibration(at, shared: false));
        var n = Sizes[at].ToString(CultureInfo.InvariantCulture);
        ScoreSheet.Write(
            format,
            new
            {
                picks = own.ToDictionary(o => o.Key, o => o.Value.Value, StringComparer.Ordinal),
                longerWins = longer.Value,
                prior = shared[n].Value,
                withPrior = shared.ToDictionary(o => o.Key, o => o.Value.Value, StringComparer.Ordinal),
                overLonger = new { own = overOwn, prior = over, priorByDebate = overByDebate },
                calibration = new { ece = sure.Error, eceOwn = sureAlone.Error, bins = sure.Bins.Select(b => new { sure = b.Sure, right = b.Right, n = b.Count }) },
                people = sheet.People,
                debates = sheet.Campaigns,
                n = sheet.Count,
            },
            [
                .. sizes.Select(s => Score.Of($"own picks alone, after {Sizes[s]}", own[Name(s)], sheet.PeopleAt(s))),
                .. sizes.Select(s => Score.Of($"with the shared prior, after {Sizes[s]}", shared[Name(s)], sheet.PeopleAt(s))),
                Score.Of("longer wins", longer, sheet.People),
                Score.Of($"own picks alone less longer wins, after {n}", overOwn, sheet.People),
                Score.Of($"with the shared prior less longer wins, after {n}", over, sheet.People),
                Score.Of("the same by debate", overByDebate, sheet.Campaigns),
                new("calibration error with the shared prior", sure.Error, null, null, sheet.Count),
                new("calibration error on own picks alone", sureAlone.Error, null, null, sheet.Count),
                .. sure.Bins.Select(b => new Score(string.Create(CultureInfo.InvariantCulture, $"right where {b.Sure:0.00} sure"), b.Right, null, null, b.Count)),
            ]);

        Dictionary<string, Interval> By(Func<int, Interval> figure) => sizes.ToDictionary(Name, figure, StringComparer.Ordinal);
        static string Name(int size) => Sizes[size].ToString(CultureInfo.InvariantCulture);
    }
}
