using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Journeys.Lived;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Journeys.Lived;

/// <summary>Planned against lived as CSV that stands for itself: a row for each thing counted, with what it is a share of and how long it took.</summary>
public static class LivedSheet
{
    /// <summary>The whole file.</summary>
    public static string Of(JourneyLived lived)
    {
        ArgumentNullException.ThrowIfNull(lived);
        var (answer, summary) = (lived.Answer, lived.Answer.Summary);
        IEnumerable<string> head =
        [
            SheetCsv.Row("# journey", $"{lived.Name} ({lived.Slug})"),
            SheetCsv.Row("# paths begun", $"{QuestionText.Day(answer.Days.From)} to {QuestionText.Day(answer.Days.To)}, {answer.Zone}"),
            SheetCsv.Row("# segment", lived.Asked.Segment ?? "all"),
            SheetCsv.Row("# people", summary.People),
            SheetCsv.Row("# paths", summary.Paths),
            SheetCsv.Row("# signals", answer.Signals),
            SheetCsv.Row("# signals without a stage, left out", answer.WithoutStage),
            SheetCsv.Row("# paths begun earlier, left out", answer.BegunEarlier),
            SheetCsv.Row("# a path ends with a pause of more than", $"{answer.Gap.TotalDays:0.##} days"),
            SheetCsv.Row("# shares", "of people, Wilson 95%"),
            SheetCsv.Row("# seconds", "median, 95% by order statistics"),
            SheetCsv.Row("what", "stage", "people", "of", "share", "low", "high", "seconds", "seconds low", "seconds high", "times"),
        ];
        return string.Concat([.. head, .. summary.Stages.SelectMany(s => Stage(s, summary.People)), .. summary.Deviations.Select(d => Row(Word(d.Kind), d.Stage, d.People, summary.People, d.Share, d.Time)), .. summary.Variants.Select(v => Row("sequence", string.Join(" > ", v.Stages), v.People, summary.People, v.Share, v.Time))]);
    }

    /// <summary>How a file and the API name a kind of deviation: "out-of-order".</summary>
    public static string Word(DeviationKind kind) => kind switch
    {
        DeviationKind.Skipped => "skipped",
        DeviationKind.Added => "added",
        DeviationKind.OutOfOrder => "out-of-order",
        DeviationKind.Repeated => "repeated",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static IEnumerable<string> Stage(StageLived stage, int people) =>
    [
        Row("reached", stage.Stage, stage.Reached, people, null, stage.TimeHere),
        Row("entered", stage.Stage, stage.Entered, people, null, null),
        Row("went-on", stage.Stage, stage.Known - stage.Left, stage.Known, null, stage.TimeToNext),
        Row("left", stage.Stage, stage.Left, stage.Known, stage.DropOff, null),
        Row("still-here", stage.Stage, stage.StillHere, people, null, null),
    ];

    private static string Row(string what, string stage, int people, int of, Interval? share, TypicalTime? time) =>
        SheetCsv.Row(what, stage, people, of, share?.Value, share?.Low, share?.High, time?.Seconds.Value, time?.Seconds.Low, time?.Seconds.High, time?.N);
}
